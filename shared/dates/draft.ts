/** A date while it is being read: its tokens and what they say. */

import type { PartialDate } from './calendar.ts';
import type { DateForm, RelativeTo } from './reading.ts';

export interface Draft {
  readonly form: DateForm;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly from: PartialDate;
  readonly to: PartialDate | null;
  readonly weekday: number | null;
  readonly sure: number;
  readonly relative: RelativeTo | null;
  readonly yearShift: RelativeTo | null;
  /** Whether a weekday is said to lie before or after the document's day. */
  readonly aim: 'past' | 'coming' | null;
  readonly otherwise: PartialDate | null;
  /** Whether the word before it made it a date: "in May", "since 2019". */
  readonly cued: boolean;
}

export const draft = (
  form: DateForm,
  span: { start: number; end: number; next: number },
  from: PartialDate,
  sure: number,
  more: Partial<Draft> = {},
): Draft => ({
  form,
  ...span,
  from,
  to: null,
  weekday: null,
  sure,
  relative: null,
  yearShift: null,
  aim: null,
  otherwise: null,
  cued: false,
  ...more,
});
