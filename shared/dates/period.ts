/** Days, weeks, months and years told against another date. */

import {
  addDays,
  asFull,
  dateOfDayNumber,
  dayNumber,
  type PartialDate,
  weekdayOf,
} from './calendar.ts';
import type { RelativeTo } from './reading.ts';

export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate | null;
}

/** So many units from a date; null where the date is not known finely enough. */
export function periodFrom(base: PartialDate, { unit, count }: RelativeTo): Period | null {
  const { year, month } = base;
  if (year === null) return null;
  if (unit === 'year') return { from: { year: year + count, month: null, day: null }, to: null };
  if (unit === 'month') {
    if (month === null) return null;
    const months = year * 12 + month - 1 + count;
    const from = { year: Math.floor(months / 12), month: (months % 12) + 1, day: null };
    return { from, to: null };
  }
  const day = asFull(base);
  if (day === null) return null;
  if (unit === 'day') return { from: addDays(day, count), to: null };
  const monday = dayNumber(day) - weekdayOf(day) + 1 + 7 * count;
  return { from: dateOfDayNumber(monday), to: dateOfDayNumber(monday + 6) };
}
