/** Several people told of together before: "The two men", « les sept dirigeants », «оба». */

import type { Token } from '#shared/language/analysed-text.ts';
import { companyOf } from './company.ts';
import { type FactContext, ofType, plainTokens } from './fact-context.ts';
import type { FactWords } from './fact-words.ts';
import type { Patients } from './patients.ts';

const BACK_SENTENCES = 3;

/** How many people a word or figure counts; null for "several", "both". */
export const countOf = ({ lower, shape }: Token, { numbers }: FactWords): number | null =>
  shape === 'number' ? Number.parseInt(lower, 10) : (numbers.get(lower) ?? null);

/**
 * The clusters of those told of together in the sentences just before: whom an act befell together,
 * else the last names joined by "and". Only as many as are counted, where they are; else empty.
 */
export function thoseBefore(
  context: FactContext,
  index: number,
  words: FactWords,
  before: Patients | null,
  count: number | null,
): readonly string[] {
  const fits = (size: number) => size > 1 && (count === null || size === count);
  for (let at = index - 1; at >= 0 && at >= index - BACK_SENTENCES; at -= 1) {
    if (before !== null && before.sentence === at && fits(before.clusters.length)) {
      return before.clusters;
    }
    const named = lastCompany(context, at, words);
    if (fits(named.length)) return named;
  }
  return [];
}

/** The clusters of the last names that a sentence joins; empty where it joins none. */
export function lastCompany(context: FactContext, at: number, words: FactWords): readonly string[] {
  const sentence = context.text.sentences[at];
  const persons = ofType(context.bySentence.get(at) ?? [], 'person').filter(
    ({ cluster }) => cluster !== null,
  );
  const last = persons.at(-1);
  if (sentence === undefined || last === undefined || persons.length < 2) return [];
  const company = companyOf(last, persons, plainTokens(context.text, sentence), words);
  return [...new Set(company.flatMap(({ cluster }) => cluster ?? []))];
}
