/** What speaks for and against two names being one, as numbers. */

import type { NameMatch, ReadName, WordPair } from './match-names.ts';
import { EVERY_HABIT } from './readings.ts';
import { FEATURES, type FeatureName } from './weights.ts';
import type { WordTable } from './words-of-names.ts';

/** In the order of `FEATURES`. */
export type FeatureVector = readonly number[];

const UNMATCHED_ALIKE = 0.2;
const USUAL_LETTERS = 6;
const PATRONYMIC_AGREES = 0.75;

export function featuresOf(match: NameMatch, table: WordTable): FeatureVector {
  const { a, b, pairs, leftA, leftB } = match;
  const full = pairs.filter(({ kind }) => kind !== 'initial');
  const alikes = pairs.map(({ alike }) => alike);
  const [short, long] = a.words.length <= b.words.length ? [leftA, leftB] : [leftB, leftA];
  const [shortName, longName] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const named = (name: ReadName, left: readonly number[]) =>
    left.filter((at) => name.parts[at]?.role === 'name').length;
  const contradicted = Math.min(named(shortName, short), named(longName, long));
  const leastAlike = short.length > 0 ? UNMATCHED_ALIKE : Math.min(1, ...alikes);
  const costs = full.map(
    ({ alike, wordA, wordB }) => ((1 - alike) * (wordA.text.length + wordB.text.length)) / 2,
  );
  const worst = Math.max(0, ...costs);
  const evidence = sum(
    full.map(({ alike, wordA, wordB }) => alike * weightOf(wordA.text, wordB.text)),
  );
  const cases = casesOf(match, table);
  const values: Record<FeatureName, number> = {
    always: 1,
    leastAlike,
    leastAlikeSquared: leastAlike ** 2,
    meanAlike: pairs.length === 0 ? 0 : sum(alikes) / (pairs.length + short.length),
    leastAbove80: Math.max(0, leastAlike - 0.8) * 5,
    leastAbove90: Math.max(0, leastAlike - 0.9) * 10,
    distance: Math.min(sum(costs), 4),
    worstWord: Math.min(worst, 3),
    worstAboveOne: Math.max(0, Math.min(worst, 3) - 1),
    contradicted,
    omittedNames: Math.min(2, named(longName, long) + named(shortName, short) - contradicted),
    omittedOthers: Math.min(2, others(longName, long) + others(shortName, short)),
    initials: pairs.length - full.length,
    patronymicContradicted: patronymicContradicted(match) ? 1 : 0,
    generationDiffers: generationDiffers(match) ? 1 : 0,
    evidence: Math.min(evidence, 2.5),
    leastTimesEvidence: leastAlike * Math.min(evidence, 2.5),
    fewerThanTwoWords: full.length < 2 ? 1 : 0,
    joined: full.some(({ kind }) => kind === 'joined') ? 1 : 0,
    equivalents: full.filter(({ kind }) => kind === 'equivalent' || kind === 'short').length,
    habitsDiffer: habitsDiffer(full, table) ? 1 : 0,
    inflected: cases.inflected,
    casesDisagree: cases.disagree,
  };
  return FEATURES.map((feature) => values[feature]);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const weightOf = (a: string, b: string): number =>
  Math.min(1, (a.length + b.length) / 2 / USUAL_LETTERS) + 0.2;

const others = (name: ReadName, left: readonly number[]): number =>
  sum(
    left.map((at) => {
      const role = name.parts[at]?.role;
      return role === 'patronymic' ? 1 : role === 'initial' ? 0.7 : role === 'particle' ? 0.3 : 0;
    }),
  );

/** Both have a patronymic, and the two do not agree. */
function patronymicContradicted({ a, b, pairs, leftA, leftB }: NameMatch): boolean {
  const isPatronymic = (name: ReadName, at: number) => name.parts[at]?.role === 'patronymic';
  const apart = leftA.some((at) => isPatronymic(a, at)) && leftB.some((at) => isPatronymic(b, at));
  return (
    apart ||
    pairs.some(
      ({ a: [i = 0], b: [j = 0], alike }) =>
        isPatronymic(a, i) && isPatronymic(b, j) && alike < PATRONYMIC_AGREES,
    )
  );
}

const generationDiffers = ({ a, b, leftA, leftB }: NameMatch): boolean =>
  leftA.some((at) => a.parts[at]?.role === 'generation') ||
  leftB.some((at) => b.parts[at]?.role === 'generation');

/** The words of one name are read under habits that do not go together. */
function habitsDiffer(pairs: readonly WordPair[], table: WordTable): boolean {
  let [habitsA, habitsB] = [EVERY_HABIT, EVERY_HABIT];
  for (const { wordA, wordB, kind } of pairs) {
    if (kind === 'equivalent' || kind === 'short') continue;
    const [ofA, ofB] = table.habits(wordA, wordB);
    habitsA &= ofA;
    habitsB &= ofB;
  }
  return habitsA === 0 || habitsB === 0;
}

/** How many words are inflected, and whether those of one name stand in no common case. */
function casesOf({ pairs }: NameMatch, table: WordTable): { inflected: number; disagree: number } {
  let inflected = 0;
  let disagree = 0;
  for (const side of [0, 1] as const) {
    let bits = -1;
    let plain = 0;
    let count = 0;
    for (const { wordA, wordB, kind } of pairs) {
      if (kind !== 'letters') continue;
      const own = table.cases(wordA, wordB)[side];
      if (own !== 0) {
        bits &= own;
        count++;
      } else if ((side === 0 ? wordA : wordB).declines) plain++;
    }
    inflected += count;
    if (count > 0 && (bits === 0 || plain > 0)) disagree++;
  }
  return { inflected, disagree };
}
