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

/** So many units after the last date told, or after the document's own date. */
export interface RelativeTo {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  readonly to: 'last' | 'document';
}

export interface DateReading extends Span {
  readonly form: DateForm;
  readonly from: PartialDate;
  /** The end of a range, else null. */
  readonly to: PartialDate | null;
  /** 1 is Monday; the weekday told with the date. */
  readonly weekday: number | null;
  /** The year told by words after the date, such as "last year". */
  readonly yearShift: RelativeTo | null;
  /** A day, week, month or year told against another date. */
  readonly relative: RelativeTo | null;
  /** Whether a weekday is said to lie before or after the document's day. */
  readonly aim: 'past' | 'coming' | null;
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
