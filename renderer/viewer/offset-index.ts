/**
 * The bridge between the canonical text and what is on the screen. A leaf is one text node that
 * shows exactly the canonical units `start..end`; between leaves lie units that are not shown (line
 * breaks between paragraphs, gaps between columns). Generic in the node, so that it is tested
 * without a browser.
 */

import type { Span } from '#shared/text/span.ts';
import { firstIndex } from './interval-index.ts';

export interface Leaf<N> extends Span {
  readonly node: N;
}

export interface NodePoint<N> {
  readonly node: N;
  /** Units from the node's beginning. */
  readonly offset: number;
}

export interface NodeRange<N> {
  readonly node: N;
  readonly from: number;
  readonly to: number;
}

export class OffsetIndex<N extends object> {
  readonly #leaves: readonly Leaf<N>[];
  readonly #byNode: ReadonlyMap<N, Leaf<N>>;

  constructor(leaves: Iterable<Leaf<N>>) {
    this.#leaves = [...leaves]
      .filter((leaf) => leaf.end > leaf.start)
      .sort((left, right) => left.start - right.start);
    this.#byNode = new Map(this.#leaves.map((leaf) => [leaf.node, leaf]));
  }

  get isEmpty(): boolean {
    return this.#leaves.length === 0;
  }

  /** The pieces of nodes that show `span`, one for each leaf, in text order. */
  rangesOf({ start, end }: Span): NodeRange<N>[] {
    const ranges: NodeRange<N>[] = [];
    for (let index = this.#firstEndingAfter(start); index < this.#leaves.length; index++) {
      const leaf = this.#leaves[index];
      if (leaf === undefined || leaf.start >= end) break;
      const from = Math.max(start, leaf.start) - leaf.start;
      const to = Math.min(end, leaf.end) - leaf.start;
      if (to > from) ranges.push({ node: leaf.node, from, to });
    }
    return ranges;
  }

  /**
   * Where `offset` is shown. In a gap between leaves it is the beginning of the next leaf, after the
   * last one its end; null only where nothing is shown at all.
   */
  pointOf(offset: number): NodePoint<N> | null {
    const leaf = this.#leaves[this.#firstEndingAfter(offset)];
    if (leaf !== undefined) return { node: leaf.node, offset: Math.max(0, offset - leaf.start) };
    const last = this.#leaves.at(-1);
    return last === undefined ? null : { node: last.node, offset: last.end - last.start };
  }

  /** The canonical offset of a place in a node; null for a node that shows no text of ours. */
  offsetOf(node: N, offset: number): number | null {
    const leaf = this.#byNode.get(node);
    if (leaf === undefined) return null;
    return leaf.start + Math.min(Math.max(offset, 0), leaf.end - leaf.start);
  }

  #firstEndingAfter(offset: number): number {
    return firstIndex(this.#leaves.length, (index) => (this.#leaves[index]?.end ?? 0) > offset);
  }
}
