/** All dates of a text with the values proposed for them and the reasons, in text order. */

import { type AnalysedText, indexAt, type Token } from '#shared/language/analysed-text.ts';
import type { LanguagePacks } from '#shared/language/language-pack.ts';
import type { Span } from '#shared/text/span.ts';
import type { FullDate, PartialDate } from './calendar.ts';
import { asFull, dateOfDayNumber, dayNumber, toEdtf, weekdayOf } from './calendar.ts';
import { findDocumentDate } from './document-date.ts';
import {
  type FirstSeen,
  type Horizon,
  horizonOf,
  type IdentifierYear,
  reportLineOf,
} from './evidence.ts';
import type { FoundDate } from './found-date.ts';
import { type Anchor, inferYear, type YearContext } from './infer-year.ts';
import { periodFrom } from './period.ts';
import { readDates } from './read-dates.ts';
import type { DateReading } from './reading.ts';
import { withStated } from './stated-dates.ts';

export interface FoundDates {
  readonly dates: readonly FoundDate[];
  /** EDTF: when the document was issued, as far as it tells. */
  readonly documentDate: string | null;
}

export interface DateClues {
  readonly identifiers: readonly IdentifierYear[];
  readonly firstSeen: readonly FirstSeen[];
}

/** Reads and resolves in time linear in the length of the text. */
export function findDates(text: AnalysedText, packs: LanguagePacks, clues: DateClues): FoundDates {
  const readings = withStated(readDates(text, packs), text.statedDates ?? []);
  const horizon = horizonOf(text, readings, packs, clues.identifiers, clues.firstSeen);
  const state: Progress = {
    text,
    packs,
    readings,
    horizon,
    issued: horizon,
    anchor: null,
    frame: null,
    last: null,
    told: null,
    newest: null,
  };
  const dates: FoundDate[] = [];
  readings.forEach((reading, index) => {
    const found = resolve(state, reading, index);
    if (found !== null) dates.push(found);
    advance(state, reading, found);
  });
  return { dates, documentDate: findDocumentDate(dates, horizon, clues.identifiers) };
}

/** What was told so far. */
interface Progress {
  readonly text: AnalysedText;
  readonly readings: readonly DateReading[];
  readonly packs: LanguagePacks;
  /** What bounds the days told: the document's own day, or that of the report that goes on. */
  horizon: Horizon | null;
  /** The day that "today" and "on Thursday" are told against. */
  issued: Horizon | null;
  anchor: Anchor | null;
  frame: (Span & { year: number; sentence: number; segment: number; atHead: boolean }) | null;
  /** The last date known to the day, for "the following day". */
  last: (Span & { date: FullDate; sentence: number }) | null;
  /** The last date told at all, for "the same year". */
  told: (Span & { date: PartialDate; sentence: number }) | null;
  /** The newest day told with its year so far. */
  newest: (Span & { date: FullDate }) | null;
}

/** How many sentences back "the following day" looks. */
const RELATIVE_REACH = 4;
/** How many paragraphs a story may go on over without a heading between. */
const STORY_REACH = 4;

const sentenceOf = (text: AnalysedText, { firstToken }: DateReading): number =>
  text.tokens[firstToken]?.sentence ?? 0;
const segmentOf = (text: AnalysedText, { start }: Span): number => indexAt(text.segments, start);

function resolve(state: Progress, reading: DateReading, index: number): FoundDate | null {
  if (reading.form === 'relative') return relative(state, reading);
  if (reading.form === 'weekday') return lonelyWeekday(state, reading);
  if (reading.from.year !== null) return explicit(reading);
  return partial(reading, inferYear(reading, contextOf(state, reading, index)));
}

function explicit(reading: DateReading): FoundDate {
  const full = asFull(reading.from);
  const agrees = reading.weekday === null || full === null || weekdayOf(full) === reading.weekday;
  const weekday = reading.weekday === null ? null : agrees ? 1 : 0;
  const score = weekday === 0 ? reading.sure * 0.7 : reading.sure;
  return found(reading, reading.from, reading.to, { kind: 'explicit', score, weekday, links: [] });
}

function partial(reading: DateReading, inferred: ReturnType<typeof inferYear>): FoundDate {
  const year = inferred?.year ?? null;
  const from = { ...reading.from, year };
  const to =
    reading.to === null ? null : { ...reading.to, year: reading.to.year ?? endYear(reading, year) };
  return found(reading, from, to, {
    kind: 'partial',
    score: reading.sure * (inferred?.score ?? 0.4),
    weekday: inferred?.weekday ?? null,
    links: inferred?.links ?? [],
  });
}

/** A range that ends in an earlier month than it begins ends in the next year. */
function endYear({ from, to }: DateReading, year: number | null): number | null {
  const turns = from.month !== null && to?.month != null && to.month < from.month;
  return year !== null && turns ? year + 1 : year;
}

type Outcome = Pick<FoundDate, 'kind' | 'score' | 'weekday' | 'links'>;

function found(
  reading: DateReading,
  from: PartialDate,
  to: PartialDate | null,
  outcome: Outcome,
): FoundDate {
  const { start, end, cues } = reading;
  const edtf = interval(from, to);
  const written = outcome.kind === 'relative' ? edtf : interval(reading.from, reading.to);
  const told = outcome.links.flatMap(({ cue }, index) => (cue && index === 0 ? [cue] : []));
  return { start, end, reading, from, to, edtf, written, cues: [...cues, ...told], ...outcome };
}

const interval = (from: PartialDate, to: PartialDate | null): string =>
  to === null ? toEdtf(from) : `${toEdtf(from)}/${toEdtf(to)}`;

function relative(state: Progress, reading: DateReading): FoundDate | null {
  if (reading.relative === null) return null;
  const base = reading.relative.to === 'last' ? storyBase(state, reading) : documentBase(state);
  const period = base === null ? null : periodFrom(base.date, reading.relative);
  if (base === null || period === null) return null;
  const { start, end } = base.cue;
  return found({ ...reading, cues: [{ start, end }] }, period.from, period.to, {
    kind: 'relative',
    score: reading.sure * base.weight,
    weekday: null,
    links: [],
  });
}

/** A date that others are told against, and how sure it is. */
interface Base {
  readonly date: PartialDate;
  readonly cue: Span;
  readonly weight: number;
}

/** The last date told near by; a day is told only against a day. */
function storyBase(state: Progress, reading: DateReading): Base | null {
  const { text, last, told, issued } = state;
  const ofDay = reading.relative?.unit === 'day';
  const base = ofDay ? last : told;
  const near = base !== null && sentenceOf(text, reading) - base.sentence <= RELATIVE_REACH;
  if (near) return { date: base.date, cue: base, weight: 1 };
  // A report that begins with "the day before" means the day before its own.
  const own = ofDay && base === null && issued?.exact === true ? documentBase(state) : null;
  return own === null ? null : { ...own, weight: 0.7 };
}

/** The document's own day; where only a bound is known, its year. */
function documentBase({ issued }: Progress): Base | null {
  if (issued === null) return null;
  const { cue, exact, kind } = issued;
  const day = dateOfDayNumber(issued.day);
  if (exact) return { date: day, cue, weight: 1 };
  if (kind === 'date_line') return { date: { ...day, day: null }, cue, weight: 0.9 };
  return { date: { year: day.year, month: null, day: null }, cue, weight: 0.6 };
}

/** "on Thursday" in a paper whose day is known: the last one, or the next where it is planned. */
function lonelyWeekday(state: Progress, reading: DateReading): FoundDate | null {
  const { issued } = state;
  if (reading.weekday === null) return null;
  if (issued?.exact !== true) return dayToldBefore(state, reading);
  const today = weekdayOf(dateOfDayNumber(issued.day));
  const gap = (((today - reading.weekday) % 7) + 7) % 7;
  const back = gap === 0 && reading.aim === 'past' ? 7 : gap;
  // What is planned for the document's own weekday is planned for that day.
  const ahead = gap === 0 && reading.aim === null ? 0 : 7 - gap;
  const day = reading.role === 'told' ? issued.day - back : issued.day + ahead;
  const cued = { ...reading, cues: [...reading.cues, issued.cue] };
  return found(cued, dateOfDayNumber(day), null, {
    kind: 'relative',
    score: reading.sure,
    weekday: null,
    links: [],
  });
}

/** "on 20 August … On Monday" in a report without a date line: its newest day, if that was a Monday. */
function dayToldBefore({ newest }: Progress, reading: DateReading): FoundDate | null {
  if (newest === null || reading.role !== 'told') return null;
  const { start, end, date } = newest;
  if (weekdayOf(date) !== reading.weekday) return null;
  return found({ ...reading, cues: [...reading.cues, { start, end }] }, date, null, {
    kind: 'relative',
    score: reading.sure * 0.8,
    weekday: null,
    links: [],
  });
}

function contextOf(state: Progress, reading: DateReading, index: number): YearContext {
  const { text, anchor, frame, told, horizon } = state;
  const segment = segmentOf(text, reading);
  const sentence = sentenceOf(text, reading);
  const reached = anchor !== null && continues(text, anchor.segment, segment);
  const framed =
    frame !== null && (frame.sentence === sentence || (frame.atHead && frame.segment === segment));
  return {
    phrase: yearOfPhrase(state, reading, index),
    anchor: reached ? anchor : null,
    frame: framed ? frame : null,
    told: told?.date.year == null ? null : { ...told, year: told.date.year },
    next: yearAhead(state, segment, index),
    sameSegment: reached && anchor.segment === segment,
    horizon,
  };
}

/** How many dates ahead a year is looked for. */
const AHEAD = 6;

/** The first day after this one that is told with its year, if it belongs to the same section. */
function yearAhead({ text, readings }: Progress, segment: number, index: number) {
  for (const { from, start, end, role } of readings.slice(index + 1, index + 1 + AHEAD)) {
    if (from.year === null || from.day === null || role !== 'told') continue;
    const near = continues(text, segment, indexAt(text.segments, start));
    return near ? { year: from.year, start, end } : null;
  }
  return null;
}

/** Whether no heading stands between two paragraphs, and not too many others. */
function continues(text: AnalysedText, from: number, to: number): boolean {
  if (to - from > STORY_REACH) return false;
  for (let at = from + 1; at <= to; at += 1) {
    if (text.segments[at]?.kind === 'heading') return false;
  }
  return true;
}

/** How many tokens may stand between the members of a list of dates. */
const LIST_GAP = 3;
/** How many members of a list are looked at for the year. */
const LIST_LENGTH = 6;

/** "on 4 January, 5 February and 7 March 2022": the year at the end of a list holds for all. */
function yearOfPhrase({ text, readings }: Progress, reading: DateReading, index: number) {
  if (reading.to !== null && reading.to.year !== null) {
    return { year: reading.to.year, start: reading.start, end: reading.end };
  }
  let before = reading;
  for (const next of readings.slice(index + 1, index + 1 + LIST_LENGTH)) {
    const gap = next.firstToken - before.endToken;
    const words = text.tokens.slice(before.endToken, next.firstToken);
    if (gap > LIST_GAP || gap < 1 || !words.every(joinsList)) return null;
    if (sentenceOf(text, next) !== sentenceOf(text, reading)) return null;
    if (next.from.month === null || !sameGrain(reading, next)) return null;
    if (next.from.year !== null) {
      const turns = (reading.from.month ?? 0) > next.from.month;
      return { year: next.from.year - (turns ? 1 : 0), start: next.start, end: next.end };
    }
    before = next;
  }
  return null;
}

/** Commas, "and", articles and prepositions: what stands between the members of a list. */
const joinsList = ({ shape, text }: Token): boolean =>
  text === ',' || (shape === 'lower' && text.length <= 3);

/** Whether both tell a day, or both only a month. */
const sameGrain = (a: DateReading, b: DateReading): boolean =>
  (a.from.day === null) === (b.from.day === null);

function advance(state: Progress, reading: DateReading, date: FoundDate | null): void {
  if (date === null || date.from.year === null) return;
  const { text } = state;
  const { start, end } = reading;
  beginReport(state, reading);
  const day = asFull(date.from);
  if (day !== null && date.kind === 'explicit' && reading.role === 'told') {
    const newer = state.newest === null || dayNumber(day) >= dayNumber(state.newest.date);
    if (newer) state.newest = { date: day, start, end };
  }
  const sentence = sentenceOf(text, reading);
  const segment = segmentOf(text, reading);
  state.told = { date: date.to ?? date.from, start, end, sentence };
  if (date.from.month === null) {
    if (date.to !== null) return;
    const first = text.sentences[sentence]?.firstToken ?? 0;
    const atHead = reading.firstToken - first <= 1;
    state.frame = { year: date.from.year, start, end, sentence, segment, atHead };
    return;
  }
  const full = asFull(date.to ?? date.from);
  // After "in July 2020" nobody can tell which day was "two days later".
  state.last = full === null ? null : { date: full, start, end, sentence };
  if (reading.role === 'told') {
    const sure = date.links[0]?.weight ?? 1;
    state.anchor = { date: date.to ?? date.from, sure, start, end, segment, sentence };
  }
}

/**
 * A digest joins reports of several days: what follows "Bangkok, 2 June 2021 –" or a day alone on its
 * line is told from that day. Only the first bounds the years of other dates: a day on a line of its
 * own may head an entry of a chronicle.
 */
function beginReport(state: Progress, reading: DateReading): void {
  const own = asFull(reading.from);
  const line = own === null ? null : reportLineOf(state.text, reading, state.packs);
  if (own === null || line === null) return;
  const { start, end } = reading;
  const issued: Horizon = {
    day: dayNumber(own),
    kind: 'date_line',
    cue: { start, end },
    exact: true,
  };
  state.issued = issued;
  if (line === 'opens') state.horizon = issued;
}
