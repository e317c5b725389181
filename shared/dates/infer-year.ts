/**
 * Gives a date without a year one, by a chain of reasons: the same phrase, the nearest earlier date
 * whose story it continues, the document's own time, and the weekday as a check. The chain is kept
 * as data so that it can be shown and questioned.
 */

import type { Span } from '#shared/text/span.ts';
import {
  asFull,
  boundsOf,
  dateOfDayNumber,
  dayNumber,
  daysIn,
  isDayOf,
  type PartialDate,
  weekdayOf,
} from './calendar.ts';
import type { Horizon, HorizonKind } from './evidence.ts';
import type { DateReading } from './reading.ts';

type YearBasis =
  | 'same_phrase'
  | 'year_shift'
  | 'same_sentence'
  | 'story'
  | 'next_date'
  | HorizonKind;

/** One reason for a year. */
export interface YearLink {
  readonly basis: YearBasis;
  readonly year: number;
  /** 0 to 1. */
  readonly weight: number;
  readonly cue: Span | null;
}

export interface InferredYear {
  readonly year: number;
  readonly score: number;
  /** What was chosen first, then what else was weighed. */
  readonly links: readonly YearLink[];
  /** 1 the weekday agrees, 0 it does not, null none is told. */
  readonly weekday: 0 | 1 | null;
}

/** A date told before, to which the story may go on. */
export interface Anchor extends Span {
  readonly date: PartialDate;
  /** How sure its year is: 1 where it is written. */
  readonly sure: number;
  readonly segment: number;
  readonly sentence: number;
}

export interface YearContext {
  /** A year in the same list or range, with its words. */
  readonly phrase: (Span & { readonly year: number }) | null;
  /** The nearest earlier date of the section with a month. */
  readonly anchor: Anchor | null;
  /** A lone year earlier in the sentence, or at the head of the paragraph. */
  readonly frame: (Span & { readonly year: number }) | null;
  /** The year of the last date told, for "the following year". */
  readonly told: (Span & { readonly year: number }) | null;
  /** The year of the next date of the section that tells one. */
  readonly next: (Span & { readonly year: number }) | null;
  readonly sameSegment: boolean;
  readonly horizon: Horizon | null;
}

const HORIZON_WEIGHTS: Record<HorizonKind, number> = {
  date_line: 0.93,
  deadline: 0.9,
  newest_date: 0.82,
  identifier: 0.85,
  first_seen: 0.6,
};

/** Steps back in time count more than steps forward: stories go on. */
const BACKWARD = 1.5;
/** Who goes back into the year before says so: a day without a year is seldom of that year. */
const BACK_A_YEAR = 5;
/** A story told on in another paragraph may leap this far. */
const LEAP = 150;

/** Null where nothing in the document speaks for any year. */
export function inferYear(reading: DateReading, context: YearContext): InferredYear | null {
  const links = linksOf(reading, context);
  const chosen = byWeekday(reading, links) ?? links[0];
  if (chosen === undefined) return null;
  const others = links.filter((link) => link !== chosen);
  const weekday = weekdayFits(reading, chosen.year);
  const agreed = others.some(({ year }) => year === chosen.year) ? 0.03 : 0;
  const factor = weekday === 0 ? 0.6 : 1;
  const bonus = weekday === 1 ? 0.05 : 0;
  const score = Math.min(0.97, (chosen.weight + agreed + bonus) * factor);
  return { year: chosen.year, score, links: [chosen, ...others], weekday };
}

/** A report tells of the last weeks without their year. */
const NEWS_DAYS = 60;

function isNews(reading: DateReading, document: YearLink | null, horizon: Horizon | null): boolean {
  if (document === null || horizon?.exact !== true) return false;
  const ago = horizon.day - dayIn(reading.from, document.year);
  return ago >= 0 && ago <= NEWS_DAYS;
}

function linksOf(reading: DateReading, context: YearContext): YearLink[] {
  const { phrase, horizon, frame } = context;
  const links: YearLink[] = [];
  const shift = shiftLink(reading, context);
  if (shift !== null) links.push(shift);
  if (phrase !== null) {
    links.push({ basis: 'same_phrase', year: phrase.year, weight: 0.95, cue: spanOf(phrase) });
  }
  if (frame !== null) {
    links.push({ basis: 'same_sentence', year: frame.year, weight: 0.85, cue: spanOf(frame) });
  }
  const document = documentLink(reading, horizon);
  const story = storyLink(reading, context);
  // What is due or planned lies after the document, wherever the story stands.
  const ahead = reading.role !== 'told' && horizon?.exact === true;
  const follows =
    document === null || (!ahead && story !== null && holds(story, context, document.year));
  const strong =
    story !== null && follows && !(isNews(reading, document, horizon) && !story.forward);
  if (story !== null && strong) links.push(story.link);
  const agreed = story !== null && (strong || story.link.year === document?.year);
  const next = agreed ? null : nextLink(context);
  if (next !== null) links.push(next);
  if (document !== null) links.push(document);
  if (story !== null && !strong) links.push({ ...story.link, weight: 0.4 });
  return links.filter(({ year }) => canBe(reading.from, year));
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/**
 * Where a section begins with a day and tells its year only later, that year is nearer than what is
 * guessed from the newest date of the whole document.
 */
function nextLink({ next, horizon }: YearContext): YearLink | null {
  const guessed =
    horizon === null || horizon.kind === 'newest_date' || horizon.kind === 'first_seen';
  if (next === null || !guessed) return null;
  return { basis: 'next_date', year: next.year, weight: 0.8, cue: spanOf(next) };
}

/** "in May last year", "in May of the following year". */
function shiftLink({ yearShift }: DateReading, { horizon, told }: YearContext) {
  if (yearShift === null) return null;
  const own = horizon && { ...horizon.cue, year: dateOfDayNumber(horizon.day).year };
  const base = yearShift.to === 'last' ? told : own;
  if (base === null) return null;
  const year = base.year + yearShift.count;
  return { basis: 'year_shift', year, weight: 0.85, cue: spanOf(base) } as const;
}

const canBe = ({ month, day }: PartialDate, year: number): boolean =>
  month === null || day === null || isDayOf(day, month, year);

/** Whether a story may be followed: at once in its paragraph, forward and not far in the next ones. */
function holds(
  story: { days: number; forward: boolean },
  { sameSegment, anchor }: YearContext,
  documentYear: number,
): boolean {
  const anchorYear = anchor?.date.year ?? documentYear;
  return sameSegment || (story.forward && story.days <= LEAP && anchorYear >= documentYear - 1);
}

function dayIn(date: PartialDate, year: number): number {
  const month = date.month ?? 1;
  return dayNumber({ year, month, day: Math.min(date.day ?? 1, daysIn(month, year)) });
}

/** The year that lies nearest after the anchor, and not beyond what the document can know. */
function storyLink(
  reading: DateReading,
  { anchor, horizon }: YearContext,
): { link: YearLink; days: number; forward: boolean } | null {
  const from = anchor === null ? null : boundsOf(anchor.date);
  const near = anchor?.date.year ?? null;
  if (anchor === null || from === null || near === null) return null;
  const limit = reading.role === 'told' ? limitOf(horizon, from.last) : null;
  let best: { year: number; cost: number; forward: boolean } | null = null;
  for (const year of [near, near + 1, near - 1]) {
    const day = dayIn(reading.from, year);
    if (!canBe(reading.from, year) || (limit !== null && day > limit)) continue;
    // The same month as a month-long anchor is no step at all.
    const ahead =
      day >= from.first
        ? Math.max(0, day - from.last)
        : (from.first - day) * (year < near ? BACK_A_YEAR : BACKWARD);
    const forward = day >= from.first;
    if (best === null || ahead < best.cost) best = { year, cost: ahead, forward };
  }
  if (best === null) return null;
  const step = best.cost <= 62 ? 0.92 : best.cost <= 183 ? 0.88 : 0.75;
  const weight = Math.min(step, anchor.sure);
  const link = { basis: 'story', year: best.year, weight, cue: spanOf(anchor) } as const;
  return { link, days: best.cost, forward: best.forward };
}

/** A next step of the story may lie a little beyond a bound that is only guessed. */
const STEP = 62;

/** The last day a told event may have; null where nothing bounds it. */
function limitOf(horizon: Horizon | null, anchor: number): number | null {
  if (horizon === null) return null;
  const guessed = !horizon.exact && horizon.kind !== 'deadline' && horizon.kind !== 'date_line';
  if (guessed) return Math.max(horizon.day, anchor + STEP);
  return horizon.exact ? horizon.day + SOON : horizon.day;
}

/** Events lie before the document, deadlines and plans after it. */
function documentLink(reading: DateReading, horizon: Horizon | null): YearLink | null {
  if (horizon === null) return null;
  const { year } = dateOfDayNumber(horizon.day);
  const weight = HORIZON_WEIGHTS[horizon.kind];
  const link = (value: number): YearLink => ({
    basis: horizon.kind,
    year: value,
    weight,
    cue: spanOf(horizon.cue),
  });
  const day = dayIn(reading.from, year);
  if (reading.role === 'told') {
    const soon = horizon.exact ? comingYear(reading.from, horizon.day) : null;
    return link(soon ?? latestYear(reading.from, day <= horizon.day ? year : year - 1));
  }
  if (!horizon.exact) return link(year);
  return link(day >= horizon.day ? year : year + 1);
}

/** What comes within so many days is announced, and not an event of a year ago. */
const SOON = 45;

/** The year of a day that comes soon after the document's own day; null for any other. */
function comingYear(date: PartialDate, today: number): number | null {
  const { year } = dateOfDayNumber(today);
  const near = [year, year + 1].find((candidate) => {
    const ahead = dayIn(date, candidate) - today;
    return ahead > 0 && ahead <= SOON && canBe(date, candidate);
  });
  return near ?? null;
}

/** How many years back a 29 February may lie. */
const LEAP_GAP = 8;

/** The year itself, or the last one before it that has the day. */
function latestYear(date: PartialDate, year: number): number {
  for (let near = year; near > year - LEAP_GAP; near -= 1) if (canBe(date, near)) return near;
  return year;
}

function weekdayFits(reading: DateReading, year: number): 0 | 1 | null {
  const full = asFull({ ...reading.from, year });
  if (reading.weekday === null || full === null) return null;
  if (!canBe(reading.from, year)) return 0;
  return weekdayOf(full) === reading.weekday ? 1 : 0;
}

/** A weekday decides between the years that were proposed, and tries their neighbours. */
function byWeekday(reading: DateReading, links: readonly YearLink[]): YearLink | undefined {
  const first = links[0];
  if (first === undefined || weekdayFits(reading, first.year) !== 0) return undefined;
  if (first.basis === 'same_phrase') return undefined;
  const fitting = links.find(({ year }) => weekdayFits(reading, year) === 1);
  if (fitting !== undefined) return fitting;
  const year = [first.year - 1, first.year + 1].find((near) => weekdayFits(reading, near) === 1);
  return year === undefined ? undefined : { ...first, year, weight: 0.6 };
}
