/**
 * Dates as EDTF (ISO 8601-2, level 1): read without inventing what is not there, drawn with the
 * span they really cover, said in the reader's language.
 */

interface EdtfDay {
  year: number | null;
  month: number | null;
  day: number | null;
}

export interface EdtfDate {
  from: EdtfDay;
  /** Equal to `from` for a date that is no range; null for a range without an end. */
  to: EdtfDay | null;
  precision: 'day' | 'month' | 'year';
  isRange: boolean;
  uncertain: boolean;
  approximate: boolean;
}

const DATE = /^(\d{4}|X{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;

const known = (digits: string | undefined): number | null =>
  digits === undefined || digits.includes('X') ? null : Number(digits);

function parseOne(written: string): { day: EdtfDay; qualifier: string } | null {
  const match = DATE.exec(written);
  if (!match) return null;
  const day = { year: known(match[1]), month: known(match[2]), day: known(match[3]) };
  const real =
    (day.month === null || (day.month >= 1 && day.month <= 12)) &&
    (day.day === null || (day.day >= 1 && day.day <= 31));
  return real ? { day, qualifier: match[4] ?? '' } : null;
}

const precisionOf = (day: EdtfDay): EdtfDate['precision'] => {
  if (day.day !== null) return 'day';
  return day.month === null ? 'year' : 'month';
};

/** Null for what is no EDTF date that the page can draw or say. */
export function parseEdtf(edtf: string): EdtfDate | null {
  const [first = '', second] = edtf.trim().split('/');
  const from = parseOne(first);
  if (!from) return null;
  const open = second === '' || second === '..';
  const to = second === undefined || open ? null : parseOne(second);
  if (second !== undefined && !open && !to) return null;
  const qualifiers = from.qualifier + (to?.qualifier ?? '');
  return {
    from: from.day,
    to: second === undefined ? from.day : (to?.day ?? null),
    precision: precisionOf(from.day),
    isRange: second !== undefined,
    uncertain: /[?%]/.test(qualifiers),
    approximate: /[~%]/.test(qualifiers),
  };
}

const DAY_MS = 86_400_000;

const utc = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
};

function firstDay({ year, month, day }: EdtfDay): number | null {
  return year === null ? null : utc(year, month ?? 1, day ?? 1);
}

/** The day after the last one that the date may mean. */
function dayAfter({ year, month, day }: EdtfDay): number | null {
  if (year === null) return null;
  if (month === null) return utc(year + 1, 1, 1);
  return day === null ? utc(year, month + 1, 1) : utc(year, month, day + 1);
}

/** The days that a date covers, half-open, counted from 1970; null where no year is known. */
export function edtfDays(edtf: string): { start: number; end: number } | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  const start = firstDay(date.from);
  const end = dayAfter(date.to ?? date.from);
  return start === null || end === null || end <= start ? null : { start, end };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes the browser as long as drawing a row: each is made once. */
function formatFor(language: string, day: EdtfDay): Intl.DateTimeFormat {
  const parts: Intl.DateTimeFormatOptions = {
    ...(day.year === null ? {} : { year: 'numeric' }),
    ...(day.month === null ? {} : { month: 'long' }),
    ...(day.day === null || day.month === null ? {} : { day: 'numeric' }),
  };
  const key = `${language} ${Object.keys(parts).join(' ')}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts });
  formats.set(key, format);
  return format;
}

/** A leap year stands in for an unknown one, so that 29 February can be said. */
function asDate({ year, month, day }: EdtfDay): Date {
  return new Date(utc(year ?? 2000, month ?? 1, month === null ? 1 : (day ?? 1)) * DAY_MS);
}

/** What a date says besides the calendar; the words are the catalogue's. */
export interface EdtfWords {
  noYear: (date: string) => string;
  since: (date: string) => string;
  uncertain: (date: string) => string;
  approximate: (date: string) => string;
}

function calendarWords(date: EdtfDate, language: string): string {
  const format = formatFor(language, date.from);
  if (!date.isRange || !date.to) return format.format(asDate(date.from));
  return precisionOf(date.to) === date.precision
    ? format.formatRange(asDate(date.from), asDate(date.to))
    : `${format.format(asDate(date.from))} – ${formatFor(language, date.to).format(asDate(date.to))}`;
}

/** `2020-06-22` → “22 June 2020”; what cannot be read is shown as written. */
export function edtfWords(edtf: string, language: string, words: EdtfWords): string {
  const date = parseEdtf(edtf);
  if (!date || (date.from.year === null && date.from.month === null)) return edtf;
  let said = calendarWords(date, language === 'en' ? 'en-GB' : language);
  if (date.from.year === null) said = words.noYear(said);
  if (date.isRange && !date.to) said = words.since(said);
  if (date.approximate) said = words.approximate(said);
  return date.uncertain ? words.uncertain(said) : said;
}
