/** Dates with words in them, one at a time: day, month and year in either order, or a lone part. */

import { glued } from '#shared/language/analysed-text.ts';
import {
  type Atom,
  countsSomething,
  dayAt,
  isDash,
  type MonthAtom,
  monthAt,
  overJoints,
  type Place,
  possible,
  tokenIn,
  weekdayAt,
  yearAfter,
  yearAt,
} from './atoms.ts';
import type { PartialDate } from './calendar.ts';
import { type Draft, draft } from './draft.ts';

const endOf = (place: Place, next: number): number => tokenIn(place, next - 1)?.end ?? 0;

/** The one date that begins at this token, without its weekday. */
export function wordedAt(place: Place, index: number): Draft | null {
  return dayFirst(place, index) ?? monthFirst(place, index) ?? loneYear(place, index);
}

function dayFirst(place: Place, index: number): Draft | null {
  const day = dayAt(place, index);
  const token = tokenIn(place, index);
  if (day === null || token === undefined) return null;
  const month = monthAt(place, overJoints(place, day.next));
  if (month === null || month.last !== null || !capitalsFit(place, month)) return null;
  return dated(place, token.start, day.value, month, month.next, 0.96);
}

/** Completes day and month with a year, if one follows. */
function dated(
  place: Place,
  start: number,
  day: number,
  month: MonthAtom,
  next: number,
  sure: number,
): Draft | null {
  const year = yearAfter(place, next, day);
  const date: PartialDate = { year: year?.value ?? null, month: month.value, day };
  if (!possible(day, month.value, date.year)) return null;
  if (year !== null) {
    const span = { start, end: endOf(place, year.next), next: year.next };
    return draft('day-month-year', span, date, 0.99);
  }
  const end = next === month.next ? month.end : endOf(place, next);
  return draft('day-month', { start, end, next }, date, sure);
}

function monthFirst(place: Place, index: number): Draft | null {
  const month = monthAt(place, index);
  if (month === null || !capitalsFit(place, month)) return null;
  const article = tokenIn(place, month.next)?.lower === 'the' ? month.next + 1 : month.next;
  const day = dayAt(place, article);
  const stops = place.lexicon.ordinalStop || place.lexicon.yearSuffixes.size > 0;
  if (day !== null && month.last === null && !stops && dayFits(place, day)) {
    const whole = dated(place, month.start, day.value, month, day.next, 0.95);
    if (whole !== null) return whole;
  }
  return monthAndYear(place, index, month);
}

/** "June 22", but not "June 22 people" and not "May 2 July". */
function dayFits(place: Place, day: Atom): boolean {
  return !countsSomething(place, day.next) && monthAt(place, day.next) === null;
}

function monthAndYear(place: Place, index: number, month: MonthAtom): Draft | null {
  const year = yearAfter(place, month.next);
  const to =
    month.last === null ? null : { year: year?.value ?? null, month: month.last, day: null };
  const from = { year: year?.value ?? null, month: month.value, day: null };
  const form = to === null ? (year === null ? 'month' : 'month-year') : 'range';
  if (year !== null) {
    const span = { start: month.start, end: endOf(place, year.next), next: year.next };
    return draft(form, span, from, 0.97, { to });
  }
  const { sure, cued } = loneMonth(place, index, month);
  if (sure === 0) return null;
  const span = { start: month.start, end: month.end, next: month.next };
  return draft(form, span, from, sure, { to, cued });
}

/** How sure a month without day and year is one: "in May", but not "may" and not "April Smith". */
function loneMonth(place: Place, index: number, month: MonthAtom): { sure: number; cued: boolean } {
  const { lexicon } = place;
  const before = tokenIn(place, index - 1);
  const after = tokenIn(place, month.next);
  const doubtful = lexicon.ambiguousMonths.has(month.word) || month.word.length < 4;
  // « de sept ans »: a number with its unit.
  if (doubtful && lexicon.units.has(after?.lower ?? '')) return { sure: 0, cued: false };
  const cue = lexicon.monthCues.has(before?.lower ?? '') || (before?.lower.endsWith("'") ?? false);
  const shifted = lexicon.relative
    .get(after?.lower ?? '')
    ?.some(({ value }) => value.unit === 'year');
  if (cue || shifted === true) return { sure: 0.9, cued: shifted !== true };
  const named = after?.shape === 'capital' && glued(before, after);
  return { sure: doubtful || named ? 0 : 0.75, cued: false };
}

/** English and German months begin with a capital: "march" and "may" in small letters are verbs. */
function capitalsFit(place: Place, month: MonthAtom): boolean {
  const token = tokenIn(place, month.next - 1);
  const word = token?.text === '.' ? tokenIn(place, month.next - 2) : token;
  if (word === undefined || word.script !== 'latin') return true;
  const capitals = place.lexicon.capitalMonths;
  return !capitals || word.shape !== 'lower';
}

const OPENING = new Set([
  '(',
  '[',
  '“',
  '‘',
  '"',
  '«',
  '„',
  '-',
  '–',
  '—',
  "'",
  '*',
  '_',
  '#',
  '/',
]);

/** A year on its own: after a cue, in brackets, or where its figures count nothing. */
function loneYear(place: Place, index: number): Draft | null {
  const year = yearAt(place, index);
  const token = tokenIn(place, index);
  if (year === null || token === undefined || year.value < 1800) return null;
  const suffixed = year.next > index + 1;
  const sure = suffixed ? 0.95 : sureOfYear(place, index, year);
  if (sure === 0) return null;
  const span = { start: token.start, end: endOf(place, year.next), next: year.next };
  const before = tokenIn(place, index - 1)?.lower ?? '';
  const cued = !suffixed && place.lexicon.yearCues.has(before);
  return draft('year', span, { year: year.value, month: null, day: null }, sure, { cued });
}

function sureOfYear(place: Place, index: number, { value, next }: Atom): number {
  const { lexicon } = place;
  const token = tokenIn(place, index);
  const before = tokenIn(place, index - 1);
  const after = tokenIn(place, next);
  if (lexicon.units.has(after?.lower ?? '') || after?.shape === 'number') return 0;
  if (before?.shape === 'number' || lexicon.numberCues.has(before?.lower ?? '')) return 0;
  // "Law No. 94 of 2015", "10 of 2019": the figures belong to a number.
  const figure = tokenIn(place, index - 2);
  if (before?.shape === 'lower' && figure?.shape === 'number' && figure.text.length !== 4) return 0;
  if (glued(token, after) && after !== undefined && after.shape !== 'punctuation') return 0;
  if (before !== undefined && glued(before, token)) {
    if (before.shape === 'clitic') return 0.9;
    if (before.shape !== 'punctuation' || !OPENING.has(before.text)) return 0;
    const head = tokenIn(place, index - 2);
    // COVID-2019, EUR 57/2020: part of a name or number.
    const joined = isDash(before) || before.text === '/';
    const cued = isDash(before) && lexicon.yearCues.has(head?.lower ?? '');
    const years = cued || (isDash(before) && yearAt(place, index - 2) !== null);
    if (joined && !years && glued(head, before) && head?.shape !== 'punctuation') return 0;
  }
  const round = value % 1000 === 0;
  if (round && after?.shape === 'lower' && !lexicon.yearCues.has(after.lower)) return 0;
  if (lexicon.yearCues.has(before?.lower ?? '')) return round ? 0.85 : 0.93;
  const bracketed = before?.text === '(';
  if ((round || value < 1900) && !bracketed) return 0;
  // Where years have a word of their own, a bare number before a noun counts it.
  if (lexicon.yearSuffixes.size > 0 && after?.shape === 'lower' && after.text.length > 3) return 0;
  if (bracketed || before === undefined) return 0.8;
  return before.shape === 'capital' || before.shape === 'upper' ? 0.6 : 0.7;
}

/** A weekday before a date joins it; alone it is a relative date. */
export function withWeekday(place: Place, index: number, read: typeof wordedAt): Draft | null {
  const weekday = weekdayAt(place, index);
  const token = tokenIn(place, index);
  if (weekday === null || token === undefined) return null;
  const rest = read(place, overJoints(place, weekday.next));
  if (rest !== null && rest.from.day !== null) {
    return { ...rest, start: token.start, weekday: weekday.value };
  }
  if (!place.lexicon.fullWeekdays.has(token.lower) || isRepeated(place, index)) return null;
  return loneWeekday(place, index, weekday.value);
}

/** Whether a weekday is one of many: "every Thursday", "every second Thursday". */
const isRepeated = (place: Place, index: number): boolean =>
  [1, 2].some((back) => place.lexicon.repeated.has(tokenIn(place, index - back)?.lower ?? ''));

/** A weekday with the word that tells whether it lies before or ahead: "last Friday". */
function loneWeekday(place: Place, index: number, weekday: number): Draft | null {
  const { pastWords, comingWords } = place.lexicon;
  const aimOf = (at: number): Draft['aim'] => {
    const word = tokenIn(place, at)?.lower ?? '';
    return pastWords.has(word) ? 'past' : comingWords.has(word) ? 'coming' : null;
  };
  const token = tokenIn(place, index);
  if (token === undefined) return null;
  const [before, after] = [aimOf(index - 1), aimOf(index + 1)];
  const next = before === null && after !== null ? index + 2 : index + 1;
  const start = before === null ? token.start : (tokenIn(place, index - 1)?.start ?? token.start);
  const span = { start, end: endOf(place, next), next };
  const nothing = { year: null, month: null, day: null };
  return draft('weekday', span, nothing, 0.8, { weekday, aim: before ?? after });
}
