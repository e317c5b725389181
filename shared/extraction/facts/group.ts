/** Unnamed people whom an act befell: "arrested three officials", "40 people were detained". */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { FactType } from '../extraction.ts';
import type { FactWords } from './fact-words.ts';
import type { Trigger } from './trigger.ts';

const LONGEST_GROUP = 12;
/** "at least some", "more than": so many words may stand before the number. */
const MOST_BEFORE = 3;
const OF_GROUPS = new Set<FactType>([
  'arrest',
  'release',
  'execution',
  'sentence',
  'conviction',
  'acquittal',
]);
/** What a court decided on them, or for what, is no part of the words for them. */
const DECIDED = /^(to|for|of|à|pour|zu|wegen|к|за|по)$/;

/** What else a sentence counts or names. */
export interface Named {
  /** Dates and penalties: their numbers count no people. */
  readonly counted: readonly Span[];
  readonly persons: readonly Span[];
}

/** The words for them right after the verb; null where no number of people stands there. */
export function groupAfter(
  tokens: readonly Token[],
  { type, end: after }: Trigger,
  text: string,
  { counted }: Named,
  words: FactWords,
): string | null {
  if (!OF_GROUPS.has(type)) return null;
  let number = after;
  while (number < after + MOST_BEFORE && isMore(tokens[number], words)) number += 1;
  if (!countsPeople(tokens, number, counted, words)) return null;
  let end = number + 1;
  while (end < after + LONGEST_GROUP && !endsGroup(tokens[end])) end += 1;
  return wordsOf(tokens, after, end, text);
}

/**
 * The words for them before a passive verb: "some 40 people were detained", „am 4. Mai wurden 40
 * Menschen festgenommen“, «около 40 человек задержаны». They open their clause and name nobody.
 */
export function groupBefore(
  tokens: readonly Token[],
  { type, from: verb }: Trigger,
  text: string,
  { counted, persons }: Named,
  words: FactWords,
): string | null {
  if (!OF_GROUPS.has(type)) return null;
  const number = numberBefore(tokens, verb, counted, words);
  if (number === null) return null;
  let from = number;
  while (from > 0 && from > number - MOST_BEFORE && isMore(tokens[from - 1], words)) from -= 1;
  const before = tokens[from - 1];
  const isHelped = before !== undefined && words.auxiliaries.has(before.lower);
  const opens = before === undefined || before.text === ',' || isWithin(before, counted);
  if (!isHelped && !opens) return null;
  const helper = helperBetween(tokens, number, verb, words);
  const isAlone = SHORT_PASSIVE.test(tokens[verb]?.lower ?? '');
  if (helper < 0 && !isHelped && !isAlone) return null;
  let end = helper < 0 ? verb : helper;
  while (end > number + 1 && isWithin(tokens[end - 1], counted)) end -= 1;
  const [first, last] = [tokens[from], tokens[verb - 1]];
  const named = persons.some(
    (person) => first && last && person.start < last.end && person.end > first.start,
  );
  return named ? null : wordsOf(tokens, from, end, text);
}

/** «задержаны», «отпущены»: no other word makes them passive. */
const SHORT_PASSIVE = /(?:ан|ен|ён)ы$/u;
/** How far before its verb a group may be counted. */
const MOST_BETWEEN = 16;

/** Where people are counted in the clause that ends with the verb. */
function numberBefore(
  tokens: readonly Token[],
  verb: number,
  counted: readonly Span[],
  words: FactWords,
): number | null {
  for (let at = verb - 1; at >= 0 && at >= verb - MOST_BETWEEN; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (/^[,.;:()]$/.test(token.text) && !isWithin(token, counted)) return null;
    if (countsPeople(tokens, at, counted, words)) return at;
  }
  return null;
}

/** Where the verb's own words begin: "were", « ont été ». */
const helperBetween = (
  tokens: readonly Token[],
  number: number,
  verb: number,
  { auxiliaries, activeAuxiliaries }: FactWords,
): number =>
  tokens.findIndex(
    ({ lower }, at) =>
      at > number && at < verb && (auxiliaries.has(lower) || activeAuxiliaries.has(lower)),
  );

/** "33-year-old" counts nobody. */
const isHyphen = (token: Token | undefined): boolean => /^[-‐‑]$/.test(token?.text ?? '');

const isMore = (token: Token | undefined, { countsMore }: FactWords): boolean =>
  countsMore.has(token?.lower ?? '');

const isWithin = (token: Token | undefined, spans: readonly Span[]): boolean =>
  token !== undefined && spans.some(({ start, end }) => start <= token.start && token.start < end);

/** "released two days later", «задержали 2 марта» count days, not people. */
function countsPeople(
  tokens: readonly Token[],
  at: number,
  counted: readonly Span[],
  { counts, timeUnits }: FactWords,
): boolean {
  const count = tokens[at];
  return (
    count !== undefined &&
    (count.shape === 'number' || counts.has(count.lower)) &&
    !timeUnits.has(tokens[at + 1]?.lower ?? '') &&
    !isHyphen(tokens[at + 1]) &&
    !isWithin(count, counted)
  );
}

function wordsOf(tokens: readonly Token[], from: number, end: number, text: string): string | null {
  const [first, last] = [tokens[from], tokens[end - 1]];
  if (first === undefined || last === undefined) return null;
  return text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

const endsGroup = (token: Token | undefined): boolean =>
  token === undefined || /^[,.;:()]$/.test(token.text) || DECIDED.test(token.lower);
