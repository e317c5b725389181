/** Two dates that are one: « 4 et 5 janvier », "from 16 March to 11 May", 2019–2020. */

import { glued } from '#shared/language/analysed-text.ts';
import {
  type Atom,
  countsSomething,
  dayAt,
  isDash,
  monthAt,
  overJoints,
  type Place,
  possible,
  tokenIn,
  yearAfter,
} from './atoms.ts';
import { boundsOf, type PartialDate } from './calendar.ts';
import { type Draft, draft } from './draft.ts';

type ReadOne = (place: Place, index: number) => Draft | null;

/** How many days may be listed before a month. */
const LISTED = 5;

/** Whether the token before `index`, article aside, opens a range; its joints, else null. */
function openedBefore(place: Place, index: number): ReadonlySet<string> | null {
  for (const at of [index - 1, index - 2]) {
    const word = tokenIn(place, at)?.lower ?? '';
    const range = place.lexicon.ranges.find(({ open }) => open.has(word));
    if (range !== undefined) return range.joint;
    if (!place.lexicon.joints.has(word)) return null;
  }
  return null;
}

/** After the joint words of a range ("bis zum", "to the"); -1 if there is no joint. */
function overRangeJoint(place: Place, index: number, joints: ReadonlySet<string> | null): number {
  const token = tokenIn(place, index);
  if (token === undefined) return -1;
  if (isDash(token)) return index + 1;
  if (joints === null || !joints.has(token.lower)) return -1;
  const more = joints.has(tokenIn(place, index + 1)?.lower ?? '') ? index + 2 : index + 1;
  return overJoints(place, more);
}

/** Days of one month: "4 et 5 janvier", "4–7 January", "с 4 по 7 января". */
export function dayListAt(place: Place, index: number): Draft | null {
  const first = dayAt(place, index);
  const token = tokenIn(place, index);
  if (first === null || token === undefined) return null;
  const opened = openedBefore(place, index);
  const days = [first.value];
  let at = first.next;
  let dashed = false;
  let worded = false;
  while (days.length < LISTED) {
    const joint = tokenIn(place, at);
    if (joint === undefined || !joinsDays(place, joint.lower, opened, isDash(joint))) break;
    const after = afterJoint(place, at, opened);
    dashed ||= isDash(joint);
    worded ||= joint.text !== ',' || after > at + 1;
    const day = dayAt(place, overJoints(place, after));
    if (day === null) break;
    days.push(day.value);
    at = day.next;
  }
  // Commas alone may part a date from another number: "Room 5, 10 May".
  if (days.length < 2 || !worded) return null;
  const month = monthAt(place, overJoints(place, at));
  if (month === null || month.last !== null) return null;
  const year = yearAfter(place, month.next);
  const next = year?.next ?? month.next;
  const end = year === null ? month.end : (tokenIn(place, next - 1)?.end ?? month.end);
  const span = { start: token.start, end, next };
  const whole = daysOf(span, days, month.value, year, dashed || opened !== null);
  return whole ?? firstOfDays(place, index, first, { month: month.value, year });
}

/** "4 and 10 January" are two dates: the first takes its month from the last. */
function firstOfDays(
  place: Place,
  index: number,
  day: Atom,
  { month, year }: { month: number; year: Atom | null },
): Draft | null {
  const token = tokenIn(place, index);
  const date = { year: year?.value ?? null, month, day: day.value };
  if (token === undefined || !possible(date.day, month, date.year)) return null;
  const stop = tokenIn(place, day.next - 1);
  const end = stop?.text === '.' ? token.end : (stop?.end ?? token.end);
  const form = year === null ? 'day-month' : 'day-month-year';
  return draft(form, { start: token.start, end, next: day.next }, date, 0.85);
}

function joinsDays(
  place: Place,
  word: string,
  opened: ReadonlySet<string> | null,
  dash: boolean,
): boolean {
  return dash || word === ',' || place.lexicon.pairJoints.has(word) || (opened?.has(word) ?? false);
}

function afterJoint(place: Place, at: number, opened: ReadonlySet<string> | null): number {
  const next = tokenIn(place, at + 1)?.lower ?? '';
  return place.lexicon.pairJoints.has(next) || opened?.has(next) ? at + 2 : at + 1;
}

function daysOf(
  span: { start: number; end: number; next: number },
  days: readonly number[],
  month: number,
  year: Atom | null,
  isRange: boolean,
): Draft | null {
  const rising = days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? 0;
  const whole = year?.value ?? null;
  if (!rising || !possible(first, month, whole) || !possible(last, month, whole)) return null;
  // "4 and 10 January" are two days and no stretch of time; only neighbours make one.
  if (!isRange && last - first !== days.length - 1) return null;
  const to = { year: whole, month, day: last };
  return draft('range', span, { year: whole, month, day: first }, year === null ? 0.93 : 0.97, {
    to,
  });
}

/** English days after their month: "January 4 and 5", "May 4–7, 2022". */
export function monthWithDaysAt(place: Place, index: number): Draft | null {
  const month = monthAt(place, index);
  if (month === null || place.lexicon.ordinalStop || place.lexicon.yearSuffixes.size > 0)
    return null;
  const first = dayAt(place, month.next);
  if (first === null) return null;
  const opened = openedBefore(place, index);
  const days = [first.value];
  let last: Atom = first;
  let joint = tokenIn(place, last.next);
  let dashed = false;
  let worded = false;
  while (days.length < LISTED && joint !== undefined) {
    if (!joinsDays(place, joint.lower, opened, isDash(joint))) break;
    const after = afterJoint(place, last.next, opened);
    const day = dayAt(place, after);
    if (day === null || countsSomething(place, day.next)) break;
    dashed ||= isDash(joint);
    worded ||= joint.text !== ',' || after > last.next + 1;
    days.push(day.value);
    last = day;
    joint = tokenIn(place, last.next);
  }
  if (days.length < 2 || !worded || !listEnds(place, last.next)) return null;
  const year = yearAfter(place, last.next);
  const next = year?.next ?? last.next;
  const span = { start: month.start, end: tokenIn(place, next - 1)?.end ?? month.end, next };
  return daysOf(span, days, month.value, year, dashed || opened !== null);
}

/** After "January 4 and 5" a noun would be counted: the list ends before a mark or small word. */
function listEnds(place: Place, next: number): boolean {
  const token = tokenIn(place, next);
  if (token === undefined || token.shape !== 'lower') return monthAt(place, next) === null;
  const { monthCues, yearCues, dayCues } = place.lexicon;
  return monthCues.has(token.lower) || yearCues.has(token.lower) || dayCues.has(token.lower);
}

/** Joins a date with the one after a dash, or after the joint of an opened range. */
export function extended(place: Place, index: number, head: Draft, read: ReadOne): Draft {
  if (head.to !== null || head.relative !== null || head.form === 'weekday') return head;
  const from = overRangeJoint(place, head.next, openedBefore(place, index));
  if (from < 0) return head;
  const tail = shortYear(place, head, from) ?? read(place, from);
  if (tail === null || tail.to !== null || !sameGrain(head, tail)) return head;
  return ranged(head, tail) ?? head;
}

/** The second year of 2021/22 and 2021–22. */
function shortYear(place: Place, head: Draft, at: number): Draft | null {
  const token = tokenIn(place, at);
  if (head.form !== 'year' || token?.shape !== 'number' || token.text.length !== 2) return null;
  const year = head.from.year ?? 0;
  if (Number(token.text) !== (year + 1) % 100 || !glued(tokenIn(place, at - 1), token)) return null;
  const span = { start: token.start, end: token.end, next: at + 1 };
  return draft('year', span, { year: year + 1, month: null, day: null }, 0.8);
}

function sameGrain(head: Draft, tail: Draft): boolean {
  if (tail.form === 'weekday' || tail.relative !== null) return false;
  if (head.from.day !== null) return tail.from.day !== null || tail.from.month !== null;
  return head.from.month !== null ? tail.from.month !== null : tail.from.month === null;
}

function ranged(head: Draft, tail: Draft): Draft | null {
  const from = withYear(head.from, tail.from);
  const to = tail.from;
  if (from.month !== null && from.day !== null && !possible(from.day, from.month, from.year)) {
    return null;
  }
  const a = boundsOf(from);
  const b = boundsOf(to);
  if (a !== null && b !== null && a.first > b.last) return null;
  const sure = Math.min(head.sure, tail.sure);
  const { end, next } = tail;
  // Two dates that are joined make each other sure.
  return { ...head, form: 'range', end, next, from, to, sure, cued: false };
}

/** The year told at the end holds for the beginning: "from 16 March to 11 May 2020". */
function withYear(from: PartialDate, to: PartialDate): PartialDate {
  if (from.year !== null || to.year === null || from.month === null || to.month === null) {
    return from;
  }
  const later = from.month > to.month;
  return { ...from, year: later ? to.year - 1 : to.year };
}

/** Years joined by a stroke, as reports are titled: 2021/22. */
export function yearPairAt(place: Place, index: number): Draft | null {
  const stroke = tokenIn(place, index + 1);
  const last = tokenIn(place, index + 2);
  const token = tokenIn(place, index);
  const before = tokenIn(place, index - 1);
  if (token?.shape !== 'number' || token.text.length !== 4) return null;
  if (glued(before, token) && before?.text !== '(') return null;
  const first = Number(token.text);
  if (stroke?.text !== '/' || last?.shape !== 'number' || !glued(stroke, last)) return null;
  const second = Number(last.text);
  const follows = last.text.length === 4 ? second === first + 1 : second === (first + 1) % 100;
  const goesOn = tokenIn(place, index + 3)?.text === '/';
  if (!follows || goesOn || first < 1900 || first > 2100) return null;
  const span = { start: token.start, end: last.end, next: index + 3 };
  const from = { year: first, month: null, day: null };
  return draft('range', span, from, 0.75, { to: { ...from, year: first + 1 } });
}
