/** Reads every date a text writes, in the words of each sentence's language; infers nothing. */

import type { AnalysedText, Sentence } from '#shared/language/analysed-text.ts';
import type { LanguagePacks } from '#shared/language/language-pack.ts';
import type { Span } from '#shared/text/span.ts';
import { type Place, tokenIn } from './atoms.ts';
import { type Draft, draft } from './draft.ts';
import { lexiconOf, phraseAt } from './lexicon.ts';
import { numericAt } from './read-numeric.ts';
import { dayListAt, extended, monthWithDaysAt, yearPairAt } from './read-ranges.ts';
import { withWeekday, wordedAt } from './read-worded.ts';
import { type DateReading, type DateRole, NOTHING } from './reading.ts';

/** How many tokens before a date may make it a deadline or a plan. */
const ROLE_WINDOW = 8;

/** In text order, never overlapping. */
export function readDates(text: AnalysedText, packs: LanguagePacks): DateReading[] {
  const readings: DateReading[] = [];
  for (const sentence of text.sentences) {
    const pack = packs.get(sentence.language);
    if (pack === undefined) continue;
    const lexicon = lexiconOf(pack);
    readSentence(text, sentence, lexicon, readings);
  }
  return readings;
}

function readSentence(
  { tokens }: AnalysedText,
  sentence: Sentence,
  lexicon: Place['lexicon'],
  out: DateReading[],
): void {
  const place: Place = { tokens, first: sentence.firstToken, end: sentence.endToken, lexicon };
  let index = place.first;
  while (index < place.end) {
    const word = tokens[index]?.word;
    const found = word && lexicon.mayBegin(word) ? readAt(place, index) : null;
    if (found === null) {
      index += 1;
      continue;
    }
    out.push(toReading(place, index, found));
    index = Math.max(found.next, index + 1);
  }
}

function readAt(place: Place, index: number): Draft | null {
  const relative = relativeAt(place, index);
  if (relative !== null) return relative;
  const head = oneAt(place, index) ?? withWeekday(place, index, oneAt);
  return head === null ? null : withShift(place, extended(place, index, head, oneOrWeekday));
}

/** How many small words may stand before the words that tell the year: "in May of the last year". */
const SHIFT_JOINTS = 2;

/** Takes the words after a date that tell its year: "May last year", « mai de l'an dernier ». */
function withShift(place: Place, found: Draft): Draft {
  if (found.from.month === null || found.from.year !== null || found.to !== null) return found;
  for (let at = found.next; at <= found.next + SHIFT_JOINTS; at += 1) {
    const phrase = phraseAt(place.tokens, at, place.end, place.lexicon.relative);
    if (phrase?.value.unit === 'year') {
      const end = tokenIn(place, phrase.next - 1)?.end ?? found.end;
      return { ...found, end, next: phrase.next, yearShift: phrase.value };
    }
    if (!place.lexicon.joints.has(tokenIn(place, at)?.lower ?? '')) return found;
  }
  return found;
}

const oneAt = (place: Place, index: number): Draft | null =>
  numericAt(place, index) ??
  dayListAt(place, index) ??
  monthWithDaysAt(place, index) ??
  yearPairAt(place, index) ??
  wordedAt(place, index);

const oneOrWeekday = (place: Place, index: number): Draft | null =>
  oneAt(place, index) ?? withWeekday(place, index, oneAt);

function relativeAt(place: Place, index: number): Draft | null {
  const phrase = phraseAt(place.tokens, index, place.end, place.lexicon.relative);
  const first = tokenIn(place, index);
  const last = phrase === null ? undefined : tokenIn(place, phrase.next - 1);
  if (phrase === null || first === undefined || last === undefined) return null;
  // "the day before the trial", « la veille du procès »: told against something else.
  const next = tokenIn(place, phrase.next);
  if (next?.shape === 'lower' && place.lexicon.joints.has(next.lower)) return null;
  const before = tokenIn(place, index - 1)?.lower ?? '';
  if (phrase.value.unit !== 'day' && place.lexicon.periodStops.has(before)) return null;
  const span = { start: first.start, end: last.end, next: phrase.next };
  return draft('relative', span, NOTHING, 0.85, { relative: phrase.value });
}

function toReading(place: Place, index: number, found: Draft): DateReading {
  const before = tokenIn(place, index - 1);
  const { role, cues } =
    found.form === 'weekday' ? weekdayRole(place, index, found) : roleOf(place, index, place.first);
  const { next, cued, ...rest } = found;
  return {
    ...rest,
    role: found.aim === 'coming' ? 'future' : role,
    cues: [
      ...(cued && before ? [spanOfToken(before)] : []),
      // A deadline or a plan tells the year; a year that is told needs neither.
      ...(found.from.year === null ? cues : []),
    ],
    firstToken: index,
    endToken: next,
  };
}

const spanOfToken = ({ start, end }: Span): Span => ({ start, end });

function spanOf(place: Place, first: number, next: number): Span {
  return { start: tokenIn(place, first)?.start ?? 0, end: tokenIn(place, next - 1)?.end ?? 0 };
}

interface RoleTold {
  readonly role: DateRole;
  readonly cues: Span[];
}

/** How many words before a weekday it may open its clause with: "On Friday", «В эту пятницу». */
const OPENING_WORDS = 2;

/** A weekday has the plan of its own clause, which may be told after it: „Am Freitag wird …“. */
function weekdayRole(place: Place, index: number, { next }: Draft): RoleTold {
  const opening = clauseOf(place, index);
  const opens = index - opening <= OPENING_WORDS;
  const before = roleOf(place, index, opens ? opening : place.first);
  if (before.role !== 'told' || !opens) return before;
  const { futureVerbs, futureStops, futureReach } = place.lexicon;
  for (let at = next; at < Math.min(place.end, next + futureReach); at += 1) {
    const token = tokenIn(place, at);
    if (token === undefined || futureStops.has(token.lower)) break;
    if (futureVerbs.has(token.lower)) return { role: 'future', cues: [spanOfToken(token)] };
    if (token.shape === 'punctuation' && (at > next || token.text !== ',')) break;
  }
  return before;
}

/** The first word of the clause: nothing but words, and weekdays in a row, between it and this one. */
function clauseOf(place: Place, index: number): number {
  const { first, lexicon } = place;
  const isListed = (at: number) => lexicon.weekdays.has(tokenIn(place, at)?.lower ?? '');
  let at = index;
  while (at > first && (tokenIn(place, at - 1)?.shape !== 'punctuation' || isListed(at - 2)))
    at -= 1;
  return at;
}

/**
 * A deadline is told before the date, in a call to act; a plan in the words around it. Neither is
 * looked for before the word at `first`.
 */
function roleOf(place: Place, index: number, first: number): RoleTold {
  const { tokens, lexicon } = place;
  for (let at = index - 1; at >= Math.max(first, index - ROLE_WINDOW); at -= 1) {
    const deadline = phraseAt(tokens, at, index, lexicon.deadlines);
    const near = index - (deadline?.next ?? 0) <= 3;
    if (deadline !== null && near && callsToAct(place, at, deadline.next, index)) {
      return { role: 'deadline', cues: [spanOf(place, at, deadline.next)] };
    }
    const future = phraseAt(tokens, at, index, lexicon.futures);
    if (future !== null) return { role: 'future', cues: [spanOf(place, at, future.next)] };
  }
  return { role: 'told', cues: [] };
}

/** How far back an appeal's own words are looked for. */
const APPEAL_WINDOW = 40;

function callsToAct(place: Place, at: number, next: number, index: number): boolean {
  const cue = place.tokens[at];
  if (cue?.shape === 'upper' && next <= index) return true;
  for (let back = at; back >= Math.max(place.first, at - APPEAL_WINDOW); back -= 1) {
    if (place.lexicon.appealWords.has(place.tokens[back]?.lower ?? '')) return true;
  }
  return false;
}
