/**
 * One pane's drawing surface: its sheets, the marks upon them, and the way between offsets and
 * places on the screen. Only sheets within one screen of the visible part carry highlights.
 */

import type { Span } from '#shared/text/span.ts';
import type { Box } from './geometry.ts';
import { markName, type Overlay, overlayName } from './highlight-names.ts';
import { firstIndex, IntervalIndex, inTextOrder } from './interval-index.ts';
import { isDrawn, type Mark } from './marks.ts';
import { type Leaves, Sheet } from './sheet.ts';

/** A sheet came near the visible part (true) or left it (false). */
type NearListener = (span: Span, near: boolean) => void;

type Overlays = Partial<Record<Overlay, readonly Span[]>>;

export class Surface {
  readonly scroller: HTMLElement;
  readonly #nearListeners = new Set<NearListener>();
  readonly #drawnListeners = new Set<(sheet: Sheet) => void>();
  /** A guess, in screen coordinates, for a span whose page is not drawn yet. */
  guess: ((span: Span) => Box | null) | null = null;
  readonly #observer: IntersectionObserver;
  readonly #byElement = new Map<Element, Sheet>();
  #ordered: Sheet[] | null = null;
  #marks = new IntervalIndex<Mark>([]);
  #overlays: ReadonlyMap<Overlay, IntervalIndex<Span>> = new Map();

  constructor(scroller: HTMLElement) {
    this.scroller = scroller;
    this.#observer = new IntersectionObserver((entries) => this.#onIntersect(entries), {
      root: scroller,
      rootMargin: '100% 0px',
    });
  }

  /** Calls back at once for the sheets that are near already; the answer stops it. */
  onNear(listener: NearListener): () => void {
    this.#nearListeners.add(listener);
    for (const sheet of this.#byElement.values()) if (sheet.isNear) listener(sheet.span, true);
    return () => this.#nearListeners.delete(listener);
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
    if (sheet?.isNear) this.#paint(sheet);
  }

  setMarks(marks: Iterable<Mark>): void {
    this.#marks = new IntervalIndex([...marks].filter(isDrawn));
    this.#repaint();
  }

  setOverlays(overlays: Overlays): void {
    this.#overlays = new Map(
      Object.entries(overlays).map(([name, spans]) => [name as Overlay, new IntervalIndex(spans)]),
    );
    this.#repaint();
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
    if (sheet.isNear) return;
    this.#setNear(sheet, true);
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
      for (const range of sheet.liveRanges(span)) rects.push(...range.getClientRects());
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
    for (const sheet of this.#byElement.values()) sheet.erase();
    this.#byElement.clear();
  }

  #onIntersect(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const sheet = this.#byElement.get(target);
      if (sheet === undefined || sheet.isNear === isIntersecting) continue;
      this.#setNear(sheet, isIntersecting);
    }
  }

  #setNear(sheet: Sheet, near: boolean): void {
    sheet.isNear = near;
    for (const listener of this.#nearListeners) listener(sheet.span, near);
    if (near) this.#paint(sheet);
    else sheet.erase();
  }

  #repaint(): void {
    for (const sheet of this.#byElement.values()) if (sheet.isNear) this.#paint(sheet);
  }

  #paint(sheet: Sheet): void {
    if (!sheet.hasText) return;
    sheet.draw(this.#spansOn(sheet));
    for (const listener of this.#drawnListeners) listener(sheet);
  }

  *#spansOn(sheet: Sheet): Generator<readonly [string, Span]> {
    for (const mark of this.#marks.touching(sheet.span)) yield [markName(mark), mark];
    for (const [overlay, spans] of this.#overlays) {
      for (const span of spans.touching(sheet.span)) yield [overlayName(overlay), span];
    }
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

function lastTextIn(parent: Node): Node | null {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) last = node;
  return last;
}

function holds(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 2 && y <= rect.bottom + 2;
}
