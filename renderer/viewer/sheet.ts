/**
 * A sheet: a part of the document that the browser draws or skips as a whole (a PDF page, a few
 * paragraphs). It knows its text nodes once they are asked for.
 */

import type { Span } from '#shared/text/span.ts';
import { type DrawnPart, drawRanges, eraseRanges } from './highlight-registry.ts';
import { OffsetIndex } from './offset-index.ts';
import type { Part } from './parts.ts';
import type { Presence } from './presence.ts';

/** One for all: the browser mends every range that was ever made with each change of the page. */
let measuring: Range | null = null;

/** The spans of a sheet's text nodes, in the order in which the nodes stand in the document. */
export type Leaves = readonly Span[];

export class Sheet {
  readonly span: Span;
  readonly element: HTMLElement;
  #leaves: Leaves | null;
  #index: OffsetIndex<Node> | null = null;
  /** What is registered with the browser, by `keyOf`. */
  #drawn: ReadonlyMap<string, DrawnPart> = new Map();
  presence: Presence = 'far';

  constructor(span: Span, element: HTMLElement, leaves: Leaves | null) {
    this.span = span;
    this.element = element;
    this.#leaves = leaves;
  }

  /** New text nodes stand in the sheet (a PDF page was drawn), or none any more (`null`). */
  setLeaves(leaves: Leaves | null): void {
    this.erase();
    this.#leaves = leaves;
    this.#index = null;
  }

  get hasText(): boolean {
    return this.#leaves !== null;
  }

  get index(): OffsetIndex<Node> {
    this.#index ??= new OffsetIndex(this.#pairUp());
    return this.#index;
  }

  /** Replaces what is drawn in this sheet; what is drawn already stays untouched. */
  draw(parts: readonly Part[]): void {
    const before = this.#drawn;
    const now = new Map<string, DrawnPart>();
    for (const part of parts) {
      const key = keyOf(part);
      now.set(key, before.get(key) ?? { name: part.name, ranges: this.#staticRanges(part) });
    }
    for (const [key, drawn] of before) if (!now.has(key)) eraseRanges(drawn);
    for (const [key, drawn] of now) if (!before.has(key)) drawRanges(drawn);
    this.#drawn = now;
  }

  erase(): void {
    this.draw([]);
  }

  /** Where the letters of `span` stand on the screen. */
  rectsOf(span: Span): DOMRect[] {
    return this.index.rangesOf(span).flatMap(({ node, from, to }) => {
      measuring ??= document.createRange();
      measuring.setStart(node, from);
      measuring.setEnd(node, to);
      return [...measuring.getClientRects()];
    });
  }

  #staticRanges(span: Span): StaticRange[] {
    return this.index.rangesOf(span).map(
      ({ node, from, to }) =>
        new StaticRange({
          startContainer: node,
          startOffset: from,
          endContainer: node,
          endOffset: to,
        }),
    );
  }

  *#pairUp(): Generator<Span & { node: Node }> {
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT, shownText);
    for (const { start, end } of this.#leaves ?? []) {
      if (end <= start) continue;
      const node = walker.nextNode();
      if (node === null) return;
      yield { start, end, node };
    }
  }
}

const keyOf = ({ name, start, end }: Part): string => `${name} ${start} ${end}`;

/** Text of our own making inside a sheet (labels, marks of deletions) is no canonical text. */
function shownText(node: Node): number {
  return node.parentElement?.closest('[data-label]')
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;
}
