/** What the date grammar reads off the words, before any year is inferred. */

import type { Span } from '#shared/text/span.ts';
import type { PartialDate } from './calendar.ts';

export type DateForm =
  | 'day-month-year'
  | 'day-month'
  | 'month-year'
  | 'month'
  | 'year'
  | 'numeric'
  | 'range'
  | 'relative'
  | 'weekday';

/** The part a date plays in the text beside telling when something was. */
export type DateRole = 'told' | 'deadline' | 'future';

export interface DateReading extends Span {
  readonly form: DateForm;
  readonly from: PartialDate;
  /** The end of a range, else null. */
  readonly to: PartialDate | null;
  /** 1 is Monday; the weekday told with the date. */
  readonly weekday: number | null;
  /** Years to add to the document's year, told by words such as "last year". */
  readonly yearShift: number | null;
  /** Days to add to the last date told, or to the document's date. */
  readonly relative: { readonly days: number; readonly to: 'last' | 'document' } | null;
  readonly role: DateRole;
  /** The words that made it a date, beside its own. */
  readonly cues: readonly Span[];
  /** How sure the form alone makes it a date, 0 to 1. */
  readonly sure: number;
  /** A second way to read the figures: 4/5/2020. */
  readonly otherwise: PartialDate | null;
  readonly firstToken: number;
  readonly endToken: number;
}

export const NOTHING: PartialDate = { year: null, month: null, day: null };
