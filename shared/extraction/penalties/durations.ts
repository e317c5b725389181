/** Durations among the words of a sentence, as ISO 8601. */

import type { Token } from '#shared/language/analysed-text.ts';
import { askedOnce, newQuestion, type WordTest } from '#shared/language/word.ts';
import { phraseAt } from '../names/lexicon.ts';
import { leadsToNewTerm } from './course.ts';
import { numberAt, wordValue } from './numbers.ts';
import type { PenaltyWords, UnitLetter } from './penalty-words.ts';

export interface Duration {
  /** Half-open range of word indices. */
  readonly from: number;
  readonly end: number;
  /** ISO 8601, with `..` for an open end. */
  readonly iso: string;
  /** Whether number and unit are one adjective: "five-year", «34-летний». */
  readonly adjective: boolean;
}

const amountOf = (value: number, unit: UnitLetter): string => {
  if (Number.isInteger(value)) return unit === 'H' ? `PT${value}H` : `P${value}${unit}`;
  const whole = Math.floor(value);
  return unit === 'Y'
    ? `P${whole > 0 ? `${whole}Y` : ''}${Math.round((value - whole) * 12)}M`
    : `P${value}${unit}`;
};

/** "five-year", "11-year", „fünfjährige“, «35-летнему»: number and unit in one word. */
function compound(
  lexicon: PenaltyWords,
  { lower, shape }: Pick<Token, 'lower' | 'shape'>,
  at: number,
): Duration | null {
  if (shape === 'number' || shape === 'punctuation') return null;
  const ending = lexicon.unitEndings.get(lower.slice(-2))?.find(([text]) => lower.endsWith(text));
  if (ending === undefined) return null;
  const head = lower.slice(0, -ending[0].length).replace(/[-‐‑]$/, '');
  const value = /^\d{1,3}$/.test(head) ? Number(head) : wordValue(lexicon, head);
  if (value === null) return null;
  return { from: at, end: at + 1, iso: amountOf(value, ending[1]), adjective: true };
}

/** "15-day", where the figures are a word of their own. */
function hyphened(words: readonly Token[], lexicon: PenaltyWords, at: number): Duration | null {
  const [number, hyphen, last] = [words[at], words[at + 1], words[at + 2]];
  if (number?.shape !== 'number' || last === undefined || hyphen?.start !== number.end) return null;
  if (!/^[-‐‑]$/.test(hyphen.text) || hyphen.end !== last.start) return null;
  const ending = lexicon.unitEndings.get(last.lower.slice(-2));
  const unit = lexicon.units.get(last.lower) ?? ending?.find(([text]) => text === last.lower)?.[1];
  if (unit === undefined) return null;
  return { from: at, end: at + 3, iso: amountOf(Number(number.text), unit), adjective: true };
}

/** "three years", "three more years", "seven and a half years"; `iso` is the plain amount. */
function simple(words: readonly Token[], lexicon: PenaltyWords, at: number): Duration | null {
  const token = words[at];
  if (token === undefined) return null;
  const joined = compound(lexicon, token, at) ?? hyphened(words, lexicon, at);
  if (joined !== null) return joined;
  const number = numberAt(words, lexicon, at) ?? bareUnit(words, lexicon, at);
  if (number === null) return null;
  const half = halfAt(words, lexicon, number.end);
  const end = lexicon.fillers.has(words[half.end]?.lower ?? '') ? half.end + 1 : half.end;
  const unit = lexicon.units.get(words[end]?.lower ?? '');
  if (unit === undefined) return null;
  const after = halfAt(words, lexicon, end + 1);
  const iso = amountOf(number.value + half.value + after.value, unit);
  return { from: at, end: after.end, iso, adjective: false };
}

/** «на год и три месяца»: a unit without a number is one of them. */
function bareUnit(words: readonly Token[], lexicon: PenaltyWords, at: number) {
  const { bareUnits, bareUnitAfter } = lexicon;
  const told = bareUnits.has(words[at]?.lower ?? '');
  return told && bareUnitAfter.has(words[at - 1]?.lower ?? '') ? { value: 1, end: at } : null;
}

/** How far before a number the words stand that make it an age. */
const AGE_REACH = 3;

/** "aged 30", « âgée de 30 ans »: years that nobody was sentenced to. */
function isAge(words: readonly Token[], lexicon: PenaltyWords, from: number): boolean {
  for (let at = Math.max(0, from - AGE_REACH); at < from; at += 1) {
    const hit = phraseAt(lexicon.phrases, words, at, null);
    if (hit?.item === 'ages' && hit.end === from) return true;
  }
  return false;
}

function halfAt(words: readonly Token[], lexicon: PenaltyWords, at: number) {
  const half = phraseAt(lexicon.phrases, words, at, null);
  return half?.item === 'half' ? { value: 0.5, end: half.end } : { value: 0, end: at };
}

const SIZES = 'YMWD';

/** "three years and six months", "two years, nine months and 22 days": each unit finer. */
function withRest(words: readonly Token[], lexicon: PenaltyWords, first: Duration): Duration {
  let whole = first;
  for (;;) {
    const size = SIZES.indexOf(whole.iso.at(-1) ?? '');
    const joint = words[whole.end];
    const joined = joint?.text === ',' || lexicon.joins.has(joint?.lower ?? '');
    const next = simple(words, lexicon, joined ? whole.end + 1 : whole.end);
    const finer = next !== null && /^P\d+[MWD]$/.test(next.iso);
    if (size < 0 || !finer || SIZES.indexOf(next.iso.at(-1) ?? '') <= size) return whole;
    whole = { ...first, end: next.end, iso: whole.iso + next.iso.slice(1) };
  }
}

const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1, H: 1 / 24 };

const daysOf = (iso: string): number =>
  [...iso.matchAll(/([\d.]+)([YMWDH])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (DAYS[unit ?? ''] ?? 0),
    0,
  );

/** How far before "from two to four years" the word stands that makes it a change. */
const CHANGE_REACH = 4;

const isChange = (words: readonly Token[], { changes }: PenaltyWords, at: number): boolean =>
  words.slice(Math.max(0, at - CHANGE_REACH), at).some(({ lower }) => changes.has(lower));

/** "three to seven years", "between three and seven years": both ends. */
function range(words: readonly Token[], lexicon: PenaltyWords, at: number): Duration | null {
  const opened = lexicon.rangePairs.get(words[at]?.lower ?? '');
  if (isChange(words, lexicon, at)) return null;
  const from = opened === undefined ? at : at + 1;
  const low = numberAt(words, lexicon, from) ?? bareUnit(words, lexicon, from);
  if (low === null || low.value === 0) return null;
  const unit = lexicon.units.get(words[low.end]?.lower ?? '');
  const joint = unit === undefined ? low.end : low.end + 1;
  if (!(opened ?? lexicon.ranges).has(words[joint]?.lower ?? '')) return null;
  const high = simple(words, lexicon, joint + 1);
  if (high === null || (unit !== undefined && opened === undefined)) return null;
  const letter = unit ?? ((/[YMWDH]/.exec(high.iso)?.[0] ?? 'Y') as UnitLetter);
  const bottom = amountOf(low.value, letter);
  // "from six years to four": a change, no range.
  if (daysOf(bottom) >= daysOf(high.iso)) return null;
  return { ...high, from: at, iso: `${bottom}/${high.iso}` };
}

const BEGINS_DURATION = newQuestion();

/** Whether a duration or its bound may begin with a word: hardly any of a sentence does. */
const beginsDuration = (lexicon: PenaltyWords): WordTest =>
  askedOnce(
    BEGINS_DURATION,
    (word) =>
      word.shape === 'number' ||
      lexicon.phrases.mayBegin(word) ||
      lexicon.rangePairs.has(word.lower) ||
      lexicon.bareUnits.has(word.lower) ||
      wordValue(lexicon, word.lower) !== null ||
      compound(lexicon, word, 0) !== null,
  );

/** Every duration of a sentence, in order, none overlapping. */
export function durationsOf(words: readonly Token[], lexicon: PenaltyWords): Duration[] {
  const found: Duration[] = [];
  const mayBegin = beginsDuration(lexicon);
  for (let at = 0; at < words.length; at += 1) {
    const token = words[at];
    if (token === undefined || !mayBegin(token.word)) continue;
    const bound = phraseAt(lexicon.phrases, words, at, null);
    const limits = bound?.item === 'upTo' || bound?.item === 'moreThan';
    const limit = limits && !leadsToNewTerm(words, lexicon, at) ? bound : null;
    const duration = durationAt(words, lexicon, limit?.end ?? at);
    if (duration === null) continue;
    const iso = limit === null ? duration.iso : bounded(duration.iso, limit.item);
    if (!isAge(words, lexicon, at)) found.push({ ...duration, from: at, iso });
    at = duration.end - 1;
  }
  return found;
}

function bounded(iso: string, bound: string): string {
  if (iso.includes('/')) return iso;
  return bound === 'upTo' ? `../${iso}` : `${iso}/..`;
}

function durationAt(words: readonly Token[], lexicon: PenaltyWords, at: number): Duration | null {
  const both = range(words, lexicon, at);
  if (both !== null) return both;
  const first = simple(words, lexicon, at);
  return first === null ? null : withRest(words, lexicon, first);
}
