/** What a document tells of the time it was written in, gathered once before years are inferred. */

import { type AnalysedText, indexAt, type Token } from '#shared/language/analysed-text.ts';
import type { LanguagePacks } from '#shared/language/language-pack.ts';
import type { Span } from '#shared/text/span.ts';
import { isDash } from './atoms.ts';
import { asFull, boundsOf, dayNumber, fromEdtf } from './calendar.ts';
import { lexiconOf, phraseAt } from './lexicon.ts';
import type { DateReading } from './reading.ts';

/** A year told by a number of the document itself (UA 065/20, EUR 57/2227/2020). */
export interface IdentifierYear extends Span {
  readonly year: number;
}

/** Words that no text used before a day: with them a document cannot be older. */
export interface FirstSeen {
  readonly words: ReadonlySet<string>;
  /** Days since 1970. */
  readonly from: number;
}

/** Where the latest day a told event may have comes from, strongest first. */
export type HorizonKind = 'date_line' | 'deadline' | 'newest_date' | 'identifier' | 'first_seen';

export interface Horizon {
  /** Days since 1970: what is told happened no later. */
  readonly day: number;
  readonly kind: HorizonKind;
  /** What told it. */
  readonly cue: Span;
  /** True where the day is the document's own date. */
  readonly exact: boolean;
}

/** How far before its deadline an appeal may have been written. */
const APPEAL_DAYS = 400;

/** The bound for events told, or null where the text says nothing of its time. */
export function horizonOf(
  text: AnalysedText,
  readings: readonly DateReading[],
  packs: LanguagePacks,
  identifiers: readonly IdentifierYear[],
  firstSeen: readonly FirstSeen[],
): Horizon | null {
  const line = dateLineOf(text, readings, packs);
  const issued = line === undefined ? null : boundsOf(line.from);
  if (line !== undefined && issued !== null) {
    const exact = line.from.day !== null;
    return { day: issued.last, kind: 'date_line', cue: spanOf(line), exact };
  }
  const lower = lowerBound(text, readings, identifiers, firstSeen);
  const deadline = readings.find(({ role, from }) => role === 'deadline' && from.year !== null);
  const due = deadline === undefined ? null : boundsOf(deadline.from);
  if (deadline !== undefined && due !== null) {
    const near = lower === null || (lower.day <= due.first && due.first - lower.day < APPEAL_DAYS);
    if (near) return { day: due.first, kind: 'deadline', cue: spanOf(deadline), exact: false };
  }
  if (lower === null) return null;
  const day = dayNumber({ year: lower.year, month: 12, day: 31 });
  return { day, kind: lower.kind, cue: lower.cue, exact: false };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

interface Bound {
  readonly day: number;
  readonly year: number;
  readonly kind: HorizonKind;
  readonly cue: Span;
}

/** The newest thing the document knows of. */
function lowerBound(
  text: AnalysedText,
  readings: readonly DateReading[],
  identifiers: readonly IdentifierYear[],
  firstSeen: readonly FirstSeen[],
): Bound | null {
  let best: Bound | null = null;
  const newest = (): number => best?.day ?? Number.NEGATIVE_INFINITY;
  const offer = (bound: Bound) => {
    if (bound.day > newest()) best = bound;
  };
  for (const reading of readings) {
    const date = reading.to ?? reading.from;
    const bounds = boundsOf(date);
    if (reading.role !== 'told' || bounds === null || date.year === null) continue;
    offer({ day: bounds.first, year: date.year, kind: 'newest_date', cue: spanOf(reading) });
  }
  for (const { year, ...cue } of identifiers) {
    const day = dayNumber({ year, month: 1, day: 1 });
    offer({ day, year, kind: 'identifier', cue: spanOf(cue) });
  }
  for (const { words, from } of firstSeen) {
    if (from <= newest()) continue;
    const token = text.tokens.find(({ lower }) => words.has(lower));
    if (token === undefined) continue;
    const year = yearOfDay(from);
    offer({ day: from, year, kind: 'first_seen', cue: spanOf(token) });
  }
  return best;
}

const yearOfDay = (day: number): number => 1970 + Math.floor(day / 365.2425);

/** How many segments at the beginning of a document may hold its date line. */
const FIRST_SEGMENTS = 6;
/** Words beside the date that a date line may hold: a town, an agency. */
const LINE_WORDS = 4;

/** The date line: one told to the day before one told to the month. */
function dateLineOf(
  text: AnalysedText,
  readings: readonly DateReading[],
  packs: LanguagePacks,
): DateReading | undefined {
  const lines = readings.filter((reading) => isDateLine(text, reading, packs));
  return lines.find(({ from }) => from.day !== null) ?? lines[0];
}

/** A date with its year near the top, alone on its line, after "published", or after a town. */
function isDateLine(text: AnalysedText, reading: DateReading, packs: LanguagePacks): boolean {
  const { from, to, role } = reading;
  if (from.year === null || from.month === null || to !== null || role === 'deadline') return false;
  const index = indexAt(text.segments, reading.start);
  const segment = text.segments[index];
  if (segment === undefined) return false;
  const margin = segment.kind === 'header' || segment.kind === 'footer';
  const pack = packs.get(segment.language);
  const last = index === text.segments.length - 1;
  if (index >= FIRST_SEGMENTS && !margin && !last) return false;
  if (pack !== undefined) {
    const { dateLineCues } = lexiconOf(pack);
    for (let at = reading.firstToken - 3; at < reading.firstToken; at += 1) {
      if (at >= 0 && phraseAt(text.tokens, at, reading.firstToken, dateLineCues)) return true;
    }
  }
  const joints = pack === undefined ? NO_JOINTS : lexiconOf(pack).joints;
  if (from.day !== null && opensReport(text, reading, segment, joints)) return true;
  return isShort(text, segment) && wordsOnLine(text, reading) <= LINE_WORDS;
}

/**
 * Whether a full date opens a report ("Almaty, 12 June 2021 –"), or stands alone on its line; null for
 * neither.
 */
export function reportLineOf(
  text: AnalysedText,
  reading: DateReading,
  packs: LanguagePacks,
): 'opens' | 'alone' | null {
  if (reading.role === 'deadline' || reading.to !== null) return null;
  const segment = text.segments[indexAt(text.segments, reading.start)];
  if (segment === undefined) return null;
  const pack = packs.get(segment.language);
  const joints = pack === undefined ? NO_JOINTS : lexiconOf(pack).joints;
  if (opensReport(text, reading, segment, joints)) return 'opens';
  return wordsOnLine(text, reading) === 0 ? 'alone' : null;
}

const NO_JOINTS: ReadonlySet<string> = new Set();

/**
 * "Almaty, 12. Juni 2021 –", « Almaty, le 12 juin 2021 – »: a town, the day, a dash or an agency in
 * brackets.
 */
function opensReport(
  text: AnalysedText,
  reading: DateReading,
  segment: Span,
  joints: ReadonlySet<string>,
): boolean {
  const after = text.tokens[reading.endToken];
  if (after === undefined || !(isDash(after) || after.text === '(')) return false;
  const joint = joints.has(text.tokens[reading.firstToken - 1]?.lower ?? '') ? 1 : 0;
  const nearest = reading.firstToken - 1 - joint;
  for (let at = nearest; at > nearest - 2 * LINE_WORDS; at -= 1) {
    const token = text.tokens[at];
    if (token === undefined || token.start < segment.start) return true;
    if (token.shape === 'lower' || token.shape === 'number' || token.text === '.') return false;
  }
  return false;
}

/** How many characters a block with the date line may have: lines of a narrow column are short too. */
const BLOCK = 300;

/** A head of its own, and no paragraph: „15. Dezember“ and "Dr. Roth" end no sentence. */
const isShort = (text: AnalysedText, { start, end }: Span): boolean =>
  end - start <= BLOCK && !/\p{L}{3}[.!?]\s/u.test(text.text.slice(start, end));

function wordsOnLine(text: AnalysedText, reading: DateReading): number {
  const before = lineOf(text, reading, reading.firstToken - 1, -1);
  const after = lineOf(text, reading, reading.endToken, 1);
  // A full stop or two small words make it a sentence.
  const small = [...before, ...after].filter(({ shape }) => shape === 'lower').length;
  if (after[0]?.text === '.' || small > 1) return Number.POSITIVE_INFINITY;
  return [...before, ...after].filter(({ shape }) => shape !== 'punctuation').length;
}

/** The tokens beside a date on its line, the nearest first, as many as matter. */
function lineOf(text: AnalysedText, date: Span, from: number, step: 1 | -1): Token[] {
  const line: Token[] = [];
  for (let at = from; line.length <= 2 * LINE_WORDS; at += step) {
    const token = text.tokens[at];
    if (token === undefined) break;
    const gap =
      step < 0 ? text.text.slice(token.end, date.start) : text.text.slice(date.end, token.start);
    if (gap.includes('\n')) break;
    line.push(token);
  }
  return line;
}

/** Prepares first-seen words; entries whose day cannot be read are left out. */
export function firstSeenOf(
  terms: readonly { readonly words: readonly string[]; readonly from: string }[],
): FirstSeen[] {
  return terms.flatMap(({ words, from }) => {
    const date = fromEdtf(from);
    const full = date === null ? null : asFull(date);
    return full === null ? [] : [{ words: new Set(words), from: dayNumber(full) }];
  });
}
