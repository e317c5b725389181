/** What a fact is before it has its name, and the words that open it. */

import type { Fact, FactType } from '../extraction.ts';

export type FactDraft = Omit<Fact, 'id'> & {
  readonly sentence: number;
  /** Where the words that tell it begin. */
  readonly verb: number;
};

export interface Trigger {
  readonly type: FactType;
  readonly from: number;
  readonly end: number;
  readonly planned: boolean;
  /** A noun tells the act only with a date right beside it. */
  readonly needsDate: boolean;
}
