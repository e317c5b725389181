/** When a document was issued: its date line, else the month of the newest thing it tells. */

import { boundsOf, dateOfDayNumber, type PartialDate, toEdtf } from './calendar.ts';
import type { Horizon, IdentifierYear } from './evidence.ts';
import type { FoundDate } from './found-date.ts';

/** EDTF to the day, month or year; null where nothing tells. */
export function findDocumentDate(
  dates: readonly FoundDate[],
  horizon: Horizon | null,
  identifiers: readonly IdentifierYear[],
): string | null {
  if (horizon?.kind === 'date_line') {
    const issued = dateOfDayNumber(horizon.day);
    return toEdtf(horizon.exact ? issued : { ...issued, day: null });
  }
  const newest = newestEvent(dates, horizon);
  const years = identifiers.map(({ year }) => year);
  const named = years.length === 0 ? null : Math.max(...years);
  if (newest === null || newest.year === null) return named === null ? null : String(named);
  // An identifier can be younger than all that is told, never older.
  if (named !== null && named > newest.year) return String(named);
  return toEdtf({ ...newest, day: null });
}

function newestEvent(dates: readonly FoundDate[], horizon: Horizon | null): PartialDate | null {
  let best: { day: number; date: PartialDate } | null = null;
  for (const { from, to, reading } of dates) {
    if (reading.role !== 'told') continue;
    const date = to ?? from;
    const bounds = boundsOf(date);
    if (bounds === null || (horizon !== null && bounds.first > horizon.day)) continue;
    // A month counts from its first day, so that a day within it stays newer.
    if (best === null || bounds.first > best.day) best = { day: bounds.first, date };
  }
  return best?.date ?? null;
}
