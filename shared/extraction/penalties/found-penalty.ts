/** A penalty among the words of a sentence, before its status is known. */

import type { PenaltyKind } from '../mention.ts';

export interface FoundPenalty {
  /** Half-open range of word indices. */
  readonly from: number;
  readonly end: number;
  readonly kind: PenaltyKind;
  /** ISO 8601. */
  readonly duration: string | null;
  readonly object: string | null;
  /** Whether it is told as a range or upper limit: what a law or demand gives, not a sentence. */
  readonly open: boolean;
  readonly rule: string;
  readonly score: number;
}
