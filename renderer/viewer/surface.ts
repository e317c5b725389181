/**
 * One pane's drawing surface: its sheets, the marks upon them, and the way between offsets and
 * places on the screen. Only sheets within one screen of the visible part are drawn, and only those
 * that nobody flies past carry highlights.
 */

import type { Span } from '#shared/text/span.ts';
import type { Box } from './geometry.ts';
import type { Overlay } from './highlight-names.ts';
import { firstIndex, IntervalIndex, inTextOrder } from './interval-index.ts';
import { MarkIndex, type MarkPortions } from './mark-index.ts';
import type { Mark } from './marks.ts';
import { Pace } from './pace.ts';
import { type OverlaySpan, type Part, partsOf } from './parts.ts';
import type { Presence } from './presence.ts';
import { type Leaves, Sheet } from './sheet.ts';

type PresenceListener = (span: Span, presence: Presence) => void;

/** What stands upon the text. */
export interface Lit {
  readonly marks: MarkPortions;
  readonly current: Mark | null;
  /** The other marks of this subject are lit as partners of the current one; null: none are. */
  readonly subject: string | null;
  readonly cues: readonly Span[];
  readonly places: readonly Span[];
}

export class Surface {
  readonly scroller: HTMLElement;
  readonly #presenceListeners = new Set<PresenceListener>();
  readonly #drawnListeners = new Set<(sheet: Sheet) => void>();
  /** A guess, in screen coordinates, for a span whose page is not drawn yet. */
  guess: ((span: Span) => Box | null) | null = null;
  readonly #observer: IntersectionObserver;
  readonly #pace: Pace;
  readonly #byElement = new Map<Element, Sheet>();
  #ordered: Sheet[] | null = null;
  #marks = new MarkIndex([]);
  #overlays = new IntervalIndex<OverlaySpan>([]);
  #isPartner: (mark: Mark) => boolean = () => false;

  constructor(scroller: HTMLElement) {
    this.scroller = scroller;
    this.#observer = new IntersectionObserver((entries) => this.#onIntersect(entries), {
      root: scroller,
      rootMargin: '100% 0px',
    });
    this.#pace = new Pace(scroller, () => this.#land());
  }

  /** Calls back at once for the sheets that are not far; the answer stops it. */
  onPresence(listener: PresenceListener): () => void {
    this.#presenceListeners.add(listener);
    for (const { span, presence } of this.#byElement.values()) {
      if (presence !== 'far') listener(span, presence);
    }
    return () => this.#presenceListeners.delete(listener);
  }

  /** Calls back after a sheet's marks were drawn; the answer stops it. */
  onDrawn(listener: (sheet: Sheet) => void): () => void {
    this.#drawnListeners.add(listener);
    return () => this.#drawnListeners.delete(listener);
  }

  /** Takes a sheet in; the answer takes it out again. */
  mount(span: Span, element: HTMLElement, leaves: Leaves | null): () => void {
    const sheet = new Sheet(span, element, leaves);
    this.#byElement.set(element, sheet);
    this.#ordered = null;
    this.#observer.observe(element);
    return () => {
      this.#observer.unobserve(element);
      sheet.erase();
      this.#byElement.delete(element);
      this.#ordered = null;
    };
  }

  setLeaves(element: HTMLElement, leaves: Leaves | null): void {
    const sheet = this.#byElement.get(element);
    sheet?.setLeaves(leaves);
    if (sheet?.presence === 'read') this.#paint(sheet);
  }

  /** Lights what is near; what is far is looked up when it comes near. */
  show({ marks, current, subject, cues, places }: Lit): void {
    const over = (overlay: Overlay) => (span: Span) => overlaid(overlay, span);
    this.#marks = new MarkIndex(marks);
    this.#isPartner = (mark) => mark.subject === subject && mark.id !== current?.id;
    this.#overlays = new IntervalIndex([
      ...cues.map(over('cue')),
      ...places.map(over('place')),
      ...(current ? [overlaid('current', current)] : []),
    ]);
    for (const sheet of this.#byElement.values()) {
      if (sheet.presence === 'read') this.#paint(sheet);
    }
  }

  get sheets(): readonly Sheet[] {
    this.#ordered ??= [...this.#byElement.values()].sort((one, other) =>
      inTextOrder(one.span, other.span),
    );
    return this.#ordered;
  }

  /** The sheet that shows `offset`, else the next one; null in an empty document. */
  sheetAt(offset: number): Sheet | null {
    const sheets = this.sheets;
    const index = firstIndex(sheets.length, (at) => (sheets[at]?.span.end ?? 0) > offset);
    return sheets[index] ?? sheets.at(-1) ?? null;
  }

  /** Draws a sheet at once, before the browser has noticed that it is near. */
  bringNear(sheet: Sheet): void {
    this.#setPresence(sheet, 'read');
  }

  /** Scrolls by so many CSS pixels, to read there. */
  jump(distance: number): void {
    this.#pace.jump(distance);
  }

  /** Where `span` stands on the screen; empty while its page is not drawn. */
  rectsOf(span: Span): DOMRect[] {
    const sheets = this.sheets;
    const rects: DOMRect[] = [];
    let index = firstIndex(sheets.length, (at) => (sheets[at]?.span.end ?? 0) > span.start);
    for (; index < sheets.length; index++) {
      const sheet = sheets[index];
      if (sheet === undefined || sheet.span.start >= span.end) break;
      if (!sheet.hasText) continue;
      rects.push(...sheet.rectsOf(span));
    }
    return rects.filter((rect) => rect.width > 0 && rect.height > 0);
  }

  /** The offset of a place in the DOM; null outside the document's text. */
  offsetOf(node: Node, offset: number): number | null {
    const sheet = this.#sheetOf(node);
    if (sheet === null || !sheet.hasText) return null;
    if (node.nodeType === Node.TEXT_NODE) return sheet.index.offsetOf(node, offset);
    return this.#offsetInElement(sheet, node, offset);
  }

  /** The marks that touch `span`, in text order. */
  marksOn(span: Span): Mark[] {
    return this.#marks.touching(span);
  }

  /** The innermost mark whose letters lie under a point; null where there is none. */
  markAt(x: number, y: number): Mark | null {
    const caret = document.caretPositionFromPoint(x, y);
    const offset = caret && this.offsetOf(caret.offsetNode, caret.offset);
    if (offset === null) return null;
    // A caret stands between two letters: the point lies on the one or on the other.
    for (const unit of [offset, offset - 1]) {
      const mark = unit >= 0 ? this.#marks.innermost(unit) : null;
      if (mark && this.rectsOf(mark).some((rect) => holds(rect, x, y))) return mark;
    }
    return null;
  }

  close(): void {
    this.#observer.disconnect();
    this.#pace.close();
    for (const sheet of this.#byElement.values()) sheet.erase();
    this.#byElement.clear();
  }

  #onIntersect(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const sheet = this.#byElement.get(target);
      if (sheet === undefined || (sheet.presence !== 'far') === isIntersecting) continue;
      this.#setPresence(sheet, isIntersecting ? (this.#pace.isFast ? 'near' : 'read') : 'far');
    }
  }

  /** The flight has ended: what is near is read now. */
  #land(): void {
    for (const sheet of this.#byElement.values()) {
      if (sheet.presence === 'near') this.#setPresence(sheet, 'read');
    }
  }

  #setPresence(sheet: Sheet, presence: Presence): void {
    if (sheet.presence === presence) return;
    sheet.presence = presence;
    for (const listener of this.#presenceListeners) listener(sheet.span, presence);
    if (presence === 'read') this.#paint(sheet);
    else sheet.erase();
  }

  #paint(sheet: Sheet): void {
    if (!sheet.hasText) return;
    sheet.draw(this.#partsOn(sheet.span));
    for (const listener of this.#drawnListeners) listener(sheet);
  }

  #partsOn(span: Span): Part[] {
    const marks = this.#marks.touching(span);
    const partners = marks.filter(this.#isPartner).map((mark) => overlaid('partner', mark));
    return partsOf(marks, [...this.#overlays.touching(span), ...partners]);
  }

  #sheetOf(node: Node): Sheet | null {
    for (let at: Node | null = node; at !== null && at !== this.scroller; at = at.parentNode) {
      const sheet = at instanceof Element ? this.#byElement.get(at) : undefined;
      if (sheet !== undefined) return sheet;
    }
    return null;
  }

  /** A place given as "before the nth child": the beginning of the text that follows it there. */
  #offsetInElement(sheet: Sheet, parent: Node, offset: number): number | null {
    const walker = document.createTreeWalker(sheet.element, NodeFilter.SHOW_TEXT);
    const child = parent.childNodes[offset];
    walker.currentNode = child ?? parent;
    if (child?.nodeType === Node.TEXT_NODE) return sheet.index.offsetOf(child, 0);
    const next = child === undefined ? lastTextIn(parent) : walker.nextNode();
    if (next === null) return sheet.span.end;
    const at = sheet.index.offsetOf(next, child === undefined ? Number.MAX_SAFE_INTEGER : 0);
    return at ?? sheet.span.end;
  }
}

const overlaid = (overlay: Overlay, { start, end }: Span): OverlaySpan => ({ overlay, start, end });

function lastTextIn(parent: Node): Node | null {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) last = node;
  return last;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2;
}
