/** The marks of a document that are drawn, by their place. */

import type { Span } from '#shared/text/span.ts';
import { remembered } from '../ui/remembered.ts';
import { IntervalIndex, shortest } from './interval-index.ts';
import { isDrawn, type Mark } from './marks.ts';

/** In text order; a portion that did not change is the same array. */
export type MarkPortions = readonly (readonly Mark[])[];

const indexOf = remembered(
  (portion: readonly Mark[]) => new IntervalIndex(portion.filter(isDrawn)),
);

/** Made anew for each change of marks, of indexes of the portions, each of which is made once. */
export class MarkIndex {
  readonly #parts: readonly IntervalIndex<Mark>[];

  constructor(portions: MarkPortions) {
    this.#parts = portions.map(indexOf);
  }

  /** The marks that share at least one unit with `span`, in text order. */
  touching(span: Span): Mark[] {
    return this.#parts.flatMap((part) => part.touching(span));
  }

  /** The shortest mark that covers the unit at `offset`: what a click there means. */
  innermost(offset: number): Mark | null {
    return shortest(this.touching({ start: offset, end: offset + 1 }));
  }
}
