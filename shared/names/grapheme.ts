/** A group of letters of a word with one of its readings, and the case that it may tell. */

import type { Reading } from './readings.ts';

export const CASES = [
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
  'vocative',
] as const;
export type Case = (typeof CASES)[number];
export type Gender = 'masculine' | 'feminine';

/** What an ending tells: the cases it may be, and of which gender. */
export interface CaseForm {
  readonly language: string;
  readonly cases: readonly Case[];
  readonly gender: Gender | null;
  /** The ending that the nominative has instead. */
  readonly nominative: string;
  /** A bit for each case and gender: the words of one name must have one in common. */
  readonly bits: number;
}

export interface Grapheme {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  /** Where the letters are a case ending that is read as the nominative's. */
  readonly form: CaseForm | null;
}
