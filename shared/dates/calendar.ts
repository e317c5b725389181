/** Arithmetic on the calendar and EDTF strings. No time zones: a date here is what a text says. */

/** A date as far as it is told; `day` is never set without `month`. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface FullDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** With an unknown year, 29 February is possible. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2 && (year === null || isLeap(year))) return 29;
  return LENGTHS[month - 1] ?? 0;
}

export const isDayOf = (day: number, month: number, year: number | null): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: FullDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  );
}

export function dateOfDayNumber(days: number): FullDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * ofYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  const day = ofYear - Math.floor((153 * part + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const addDays = (date: FullDate, days: number): FullDate =>
  dateOfDayNumber(dayNumber(date) + days);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: FullDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export function asFull(date: PartialDate): FullDate | null {
  const { year, month, day } = date;
  return year === null || month === null || day === null ? null : { year, month, day };
}

/** The first and the last day a date may mean; null without a year. */
export function boundsOf(date: PartialDate): { first: number; last: number } | null {
  const { year, month, day } = date;
  if (year === null) return null;
  const lastMonth = month ?? 12;
  return {
    first: dayNumber({ year, month: month ?? 1, day: day ?? 1 }),
    last: dayNumber({ year, month: lastMonth, day: day ?? daysIn(lastMonth, year) }),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** EDTF level 1: `2020-06-22`, `2020-06`, `2020`, and `XXXX-06-22` where the year is not told. */
export function toEdtf({ year, month, day }: PartialDate): string {
  const head = year === null ? 'XXXX' : String(year).padStart(4, '0');
  if (month === null) return head;
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

const SINGLE = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads one date of those that `toEdtf` writes; null for anything else, also for 31 April. */
export function fromEdtf(edtf: string): PartialDate | null {
  const match = SINGLE.exec(edtf);
  if (match === null) return null;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && !isDayOf(day, month, year)) return null;
  return { year, month, day };
}

/** Whether a string is a date or an interval `a/b` that ends no earlier than it begins. */
export function isEdtf(edtf: string): boolean {
  const parts = edtf.split('/');
  if (parts.length > 2) return false;
  const dates = parts.map(fromEdtf);
  if (dates.some((date) => date === null)) return false;
  const [from, to] = dates;
  if (!from || !to) return true;
  const a = boundsOf(from);
  const b = boundsOf(to);
  return a === null || b === null || a.first <= b.last;
}
