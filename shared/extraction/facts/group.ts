/** Unnamed people whom an act befell: "arrested three officials". */

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

/**
 * The words for them right after the verb; null where no number of people stands there. `others` are
 * the dates and penalties of the sentence: their numbers count something else.
 */
export function groupAfter(
  tokens: readonly Token[],
  { type, end: after }: Trigger,
  text: string,
  others: readonly Span[],
  words: FactWords,
): string | null {
  if (!OF_GROUPS.has(type)) return null;
  let number = after;
  while (number < after + MOST_BEFORE && words.countsMore.has(tokens[number]?.lower ?? '')) {
    number += 1;
  }
  const count = tokens[number];
  const counted = tokens[number + 1]?.lower ?? '';
  if (count === undefined || !(count.shape === 'number' || words.counts.has(count.lower))) {
    return null;
  }
  // "released two days later", «задержали 2 марта» count days, not people.
  if (
    words.timeUnits.has(counted) ||
    others.some(({ start, end }) => start <= count.start && count.start < end)
  )
    return null;
  let end = number + 1;
  while (end < after + LONGEST_GROUP && !endsGroup(tokens[end])) end += 1;
  const first = tokens[after];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return null;
  return text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

const endsGroup = (token: Token | undefined): boolean =>
  token === undefined || /^[,.;:()]$/.test(token.text) || DECIDED.test(token.lower);
