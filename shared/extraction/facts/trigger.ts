/** The words that open a fact. */

import type { FactType, Modality } from '../extraction.ts';

export interface Trigger {
  readonly type: FactType;
  /** Half-open range of the sentence's tokens. */
  readonly from: number;
  readonly end: number;
  readonly modality: Modality;
  /**
   * What must be told with the words for them to tell an act: a date right beside a noun ("his arrest
   * on 5 May"), the day since when somebody is held, one of those a word for many speaks of.
   */
  readonly needs: 'nothing' | 'date' | 'since' | 'among';
}
