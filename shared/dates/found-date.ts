/** A date of the text with the value proposed for it and the reasons. */

import type { Span } from '#shared/text/span.ts';
import type { PartialDate } from './calendar.ts';
import type { YearLink } from './infer-year.ts';
import type { DateReading } from './reading.ts';

export interface FoundDate extends Span {
  readonly reading: DateReading;
  readonly from: PartialDate;
  readonly to: PartialDate | null;
  /** EDTF of the proposed value, and of what is written. */
  readonly edtf: string;
  readonly written: string;
  readonly kind: 'explicit' | 'partial' | 'relative';
  /** 0 to 1: of the form and of the year together. */
  readonly score: number;
  readonly cues: readonly Span[];
  /** The chain of reasons for the year, the chosen one first; empty where the year is written. */
  readonly links: readonly YearLink[];
  readonly weekday: 0 | 1 | null;
}
