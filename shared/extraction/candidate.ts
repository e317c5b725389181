/** What a recogniser proposes before overlaps are resolved and ids are given. */

import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { MentionType, Reason, ValueOf } from './mention.ts';
import type { ExtractionResources } from './resources.ts';

export interface CandidateOf<T extends MentionType> extends Span {
  readonly type: T;
  readonly value: ValueOf<T>;
  /** 0 to 1. Where two candidates of one type overlap, the higher score stays, then the longer. */
  readonly score: number;
  /** Stable rule name: `date.day-month-year`, `person.cue-before`. */
  readonly rule: string;
  readonly cues: readonly Span[];
  readonly parts: Reason['parts'];
  readonly alternatives: Reason['alternatives'];
}

export type Candidate = { [T in MentionType]: CandidateOf<T> }[MentionType];

/** Pure and synchronous; reads the text once, in time linear in its length. */
export type Recogniser = (text: AnalysedText, resources: ExtractionResources) => Candidate[];
