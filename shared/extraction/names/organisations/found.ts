/** What a rule found of an organisation's name, before anything is proposed. */

export interface Found {
  /** Token indices, half-open. */
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly score: number;
  /** Index of the word that led to it. */
  readonly cue: number;
}

/** Tokens that a name may have before its head, and after it. */
export const LONGEST_NAME = 16;
