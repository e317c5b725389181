/** Finding spans by offset: which cover a place, which touch a stretch, which comes next. */

import type { Span } from '#shared/text/span.ts';

/**
 * An index over spans that may nest and overlap. Lookups take time in the logarithm of their number
 * plus the length of the answer; answers come in text order, outer spans first.
 */
export class IntervalIndex<T extends Span> {
  readonly items: readonly T[];
  /** `#reach[i]`: the greatest end among the items 0…i, so that a search knows when to stop. */
  readonly #reach: readonly number[];

  constructor(items: Iterable<T>) {
    this.items = [...items].sort(inTextOrder);
    let reach = 0;
    this.#reach = this.items.map((item) => {
      reach = Math.max(reach, item.end);
      return reach;
    });
  }

  /** The items that share at least one unit with `start..end`. */
  touching({ start, end }: Span): T[] {
    const found: T[] = [];
    if (end <= start) return found;
    const first = firstIndex(this.#reach.length, (index) => (this.#reach[index] ?? 0) > start);
    for (let index = first; index < this.items.length; index++) {
      const item = this.items[index];
      if (item === undefined || item.start >= end) break;
      if (item.end > start) found.push(item);
    }
    return found;
  }

  /** The items that cover the unit at `offset`. */
  covering(offset: number): T[] {
    return this.touching({ start: offset, end: offset + 1 });
  }

  /** The shortest item that covers the unit at `offset`: what a click there means. */
  innermost(offset: number): T | null {
    return shortest(this.covering(offset));
  }
}

/** The shortest span, of equals the last; null where there is none. */
export function shortest<T extends Span>(spans: readonly T[]): T | null {
  let best: T | null = null;
  for (const span of spans) {
    if (best === null || span.end - span.start <= best.end - best.start) best = span;
  }
  return best;
}

/** By start, outer before inner. */
export function inTextOrder(left: Span, right: Span): number {
  return left.start - right.start || right.end - left.end;
}

/** The smallest index for which `test` holds, `length` where there is none; `test` must be monotone. */
export function firstIndex(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
