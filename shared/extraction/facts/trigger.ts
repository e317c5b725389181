/** The words that open a fact. */

import type { FactType, Modality } from '../extraction.ts';

export interface Trigger {
  readonly type: FactType;
  /** Half-open range of the sentence's tokens. */
  readonly from: number;
  readonly end: number;
  readonly modality: Modality;
  /** A noun tells the act only with a date right beside it. */
  readonly needsDate: boolean;
}
