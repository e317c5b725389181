/** A name as it is compared, and which word of it stands for which of another. */

import type { Role } from './parse-name.ts';
import type { Word } from './words-of-names.ts';

/** A name with its words looked up: the parts of `parseName`, in their order. */
export interface ReadName {
  readonly written: string;
  readonly words: readonly Word[];
  readonly roles: readonly Role[];
  /** Place of the first `ibn` or its like, -1 where there is none. */
  readonly filiation: number;
  /** Whether words of different families are different words, as given names are. */
  readonly familiesExclude: boolean;
}

export type PairKind =
  /** The letters agree, or nearly. */
  | 'letters'
  /** One is an initial of the other. */
  | 'initial'
  /** One is the beginning of the other: Alex, Alexander. */
  | 'short'
  /** Forms of one given name. */
  | 'equivalent'
  /** One word is written as two on the other side. */
  | 'joined';

export interface WordPair {
  readonly kind: PairKind;
  /** Places in the names' words; two of them on the side where words are joined. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly wordA: Word;
  readonly wordB: Word;
  /** 0 to 1. */
  readonly alike: number;
}

export interface NameMatch {
  readonly a: ReadName;
  readonly b: ReadName;
  readonly pairs: readonly WordPair[];
  /** Places without a counterpart. */
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}
