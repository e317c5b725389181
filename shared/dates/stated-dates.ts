/** Dates of a text of which a person said what they mean: what others lean on is what was said. */

import type { AnalysedText } from '#shared/language/analysed-text.ts';
import { fromEdtf, type PartialDate } from './calendar.ts';
import type { DateReading } from './reading.ts';

type StatedDates = NonNullable<AnalysedText['statedDates']>;

/** What is told against another date is no date of its own, whatever was said of it. */
const TOLD_AGAINST: ReadonlySet<DateReading['form']> = new Set(['relative', 'weekday']);

/** The readings, those that a person corrected as they were corrected. */
export function withStated(
  readings: readonly DateReading[],
  stated: StatedDates,
): readonly DateReading[] {
  if (stated.length === 0) return readings;
  const at = new Map(stated.map(({ start, end, edtf }) => [`${start} ${end}`, edtf]));
  return readings.map((reading) => {
    const edtf = at.get(`${reading.start} ${reading.end}`);
    const said = edtf === undefined || TOLD_AGAINST.has(reading.form) ? null : datesOf(edtf);
    return said === null ? reading : { ...reading, ...said, weekday: null, otherwise: null };
  });
}

/** Null for what is no date or interval with its years. */
function datesOf(edtf: string): Pick<DateReading, 'from' | 'to'> | null {
  const [from = null, to = null, ...more] = edtf.split('/').map(fromEdtf);
  const isWhole = (date: PartialDate | null) => date !== null && date.year !== null;
  if (from === null || !isWhole(from) || more.length > 0) return null;
  return edtf.includes('/') && !isWhole(to) ? null : { from, to };
}
