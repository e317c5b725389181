/** What speaks for and against two names being one, as numbers. */

import { matchCost } from './match-cost.ts';
import type { NameMatch, ReadName, WordPair } from './name-match.ts';
import type { Role } from './parse-name.ts';
import { EVERY_HABIT } from './readings.ts';
import { FEATURES, type FeatureName } from './weights.ts';
import type { WordTable } from './words-of-names.ts';

/** In the order of `FEATURES`. */
export type FeatureVector = Float64Array;

const PLACE = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Record<
  FeatureName,
  number
>;
const UNMATCHED_ALIKE = 0.2;
const USUAL_LETTERS = 6;
const PATRONYMIC_AGREES = 0.75;
const MOST_EVIDENCE = 2.5;
/** Names farther apart are equally different. */
const MOST_DISTANCE = 6;
/** So are words. */
const FARTHEST_WORD = 3;

export function featuresOf(match: NameMatch, table: WordTable): FeatureVector {
  const vector = new Float64Array(FEATURES.length);
  vector[PLACE.always] = 1;
  vector[PLACE.distance] = Math.min(matchCost(match, table), MOST_DISTANCE);
  ofLeftWords(match, vector);
  ofPairs(match, vector);
  ofAlignments(match, table, vector);
  ofPatronymics(match, vector);
  ofCircumstances(match, vector);
  return vector;
}

/** Whether two words that agree say anything of the name: that both are called Haji does not. */
const SPEAKS: Readonly<Record<Role, boolean>> = {
  name: true,
  patronymic: true,
  initial: true,
  particle: true,
  generation: false,
  honorific: false,
  aside: true,
};

/** How much was compared, how well it agrees. */
function ofPairs({ a, b, pairs, leftA, leftB }: NameMatch, vector: FeatureVector) {
  const without = Math.min(
    a.words.length <= b.words.length ? leftA.length : leftB.length,
    Math.max(leftA.length, leftB.length),
  );
  let least = without > 0 ? UNMATCHED_ALIKE : 1;
  let [total, evidence, full, initials, equivalents] = [0, 0, 0, 0, 0];
  let [worstRegular, worstOther] = [0, 0];
  for (const {
    kind,
    alike,
    wordA,
    wordB,
    a: [i = 0],
    b: [j = 0],
  } of pairs) {
    if (!SPEAKS[a.roles[i] ?? 'name'] && !SPEAKS[b.roles[j] ?? 'name']) continue;
    least = Math.min(least, alike);
    total += alike;
    if (kind === 'initial') {
      initials++;
      continue;
    }
    full++;
    const letters = (wordA.text.length + wordB.text.length) / 2;
    const cost = (1 - alike) * letters;
    if (wordA.isRegular && wordB.isRegular) {
      vector[PLACE.regular] = 1;
      worstRegular = Math.max(worstRegular, cost);
    } else worstOther = Math.max(worstOther, cost);
    evidence += alike * (Math.min(1, letters / USUAL_LETTERS) + 0.2);
    if (kind === 'equivalent' || kind === 'short') equivalents++;
    if (kind === 'joined') vector[PLACE.joined] = 1;
  }
  evidence = Math.min(evidence, MOST_EVIDENCE);
  vector[PLACE.leastAlike] = least;
  vector[PLACE.leastAlikeSquared] = least * least;
  vector[PLACE.meanAlike] = pairs.length === 0 ? 0 : total / (pairs.length + without);
  vector[PLACE.leastAbove80] = Math.max(0, least - 0.8) * 5;
  vector[PLACE.leastAbove90] = Math.max(0, least - 0.9) * 10;
  const worst = Math.min(Math.max(worstRegular, worstOther), FARTHEST_WORD);
  vector[PLACE.worstWord] = worst;
  vector[PLACE.worstAboveHalf] = Math.max(0, worst - 0.5);
  vector[PLACE.worstAboveOne] = Math.max(0, worst - 1);
  worstRegular = Math.min(worstRegular, FARTHEST_WORD);
  vector[PLACE.worstRegular] = worstRegular;
  vector[PLACE.worstRegularAboveHalf] = Math.max(0, worstRegular - 0.5);
  worstOther = Math.min(worstOther, FARTHEST_WORD);
  vector[PLACE.worstOther] = worstOther;
  vector[PLACE.worstOtherAboveHalf] = Math.max(0, worstOther - 0.5);
  vector[PLACE.initials] = initials;
  vector[PLACE.evidence] = evidence;
  vector[PLACE.leastTimesEvidence] = least * evidence;
  vector[PLACE.fewerThanTwoWords] = full < 2 ? 1 : 0;
  vector[PLACE.equivalents] = equivalents;
}

/** What a difference says depends on where it stands. */
function ofCircumstances({ a, b }: NameMatch, vector: FeatureVector) {
  const copy = (to: FeatureName, from: FeatureName) => {
    vector[PLACE[to]] = vector[PLACE[from]] as number;
  };
  if (isCyrillic(a) === isCyrillic(b)) {
    vector[PLACE.oneScript] = 1;
    copy('worstWordOneScript', 'worstWord');
    copy('leastAbove80OneScript', 'leastAbove80');
    copy('leastAbove90OneScript', 'leastAbove90');
  }
  if (vector[PLACE.fewerThanTwoWords] === 0) return;
  copy('distanceAlone', 'distance');
  copy('worstWordAlone', 'worstWord');
  copy('leastAbove80Alone', 'leastAbove80');
}

const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x52f;

function isCyrillic({ words }: ReadName): boolean {
  const letter = words[0]?.text.charCodeAt(0) ?? 0;
  return letter >= FIRST_CYRILLIC && letter <= LAST_CYRILLIC;
}

const OMITTED: Readonly<Record<Role, number>> = {
  name: 0,
  patronymic: 1,
  initial: 0.7,
  particle: 0.3,
  generation: 0,
  honorific: 0,
  aside: 0.3,
};

/** Words that only one name has: omitted, or contradicted where the other has another word. */
function ofLeftWords({ a, b, pairs, leftA, leftB }: NameMatch, vector: FeatureVector) {
  const namesA = count(a, leftA, 'name');
  const namesB = count(b, leftB, 'name');
  const initialsA = count(a, leftA, 'initial');
  const initialsB = count(b, leftB, 'initial');
  const contradicted = Math.min(namesA, namesB);
  const initials = Math.min(namesA - contradicted + initialsA, namesB - contradicted + initialsB);
  let others = 0;
  for (const at of leftA) others += OMITTED[a.roles[at] ?? 'name'];
  for (const at of leftB) others += OMITTED[b.roles[at] ?? 'name'];
  vector[PLACE.contradicted] = contradicted;
  vector[PLACE.initialContradicted] = initials;
  vector[PLACE.initialSkipped] =
    skippedInitials(pairs, a, leftA, 'a') + skippedInitials(pairs, b, leftB, 'b');
  vector[PLACE.omittedNames] = Math.min(2, Math.max(namesA, namesB) - contradicted);
  vector[PLACE.omittedOthers] = Math.min(2, others);
  const generations = count(a, leftA, 'generation') + count(b, leftB, 'generation');
  vector[PLACE.generationDiffers] = generations > 0 ? 1 : 0;
}

/** Initials before one that found its word: S. D. is no Denis, whose first initial is D. */
function skippedInitials(
  pairs: readonly WordPair[],
  { roles }: ReadName,
  left: readonly number[],
  side: 'a' | 'b',
): number {
  let found = 0;
  for (const pair of pairs) {
    const [at = 0] = pair[side];
    if (pair.kind !== 'initial' || roles[at] !== 'initial') continue;
    if (left.some((other) => other < at && roles[other] === 'initial')) found++;
  }
  return found;
}

function count({ roles }: ReadName, places: readonly number[], role: Role): number {
  let found = 0;
  for (const at of places) if (roles[at] === role) found++;
  return found;
}

/** Habits of spelling that do not go together; words in other cases; endings of one side only. */
function ofAlignments({ pairs }: NameMatch, table: WordTable, vector: FeatureVector) {
  let [habitsA, habitsB] = [EVERY_HABIT, EVERY_HABIT];
  let [casesA, casesB] = [-1, -1];
  let [inflectedA, inflectedB, plainA, plainB, tail, head] = [0, 0, 0, 0, 0, 0];
  for (const { wordA, wordB, kind } of pairs) {
    if (kind !== 'letters' && kind !== 'joined') continue;
    const found = table.summary(wordA, wordB);
    habitsA &= found.habitsA;
    habitsB &= found.habitsB;
    tail += found.tail;
    head = Math.max(head, found.head);
    if (found.casesA !== 0) {
      casesA &= found.casesA;
      inflectedA++;
    } else if (wordA.declines) plainA++;
    if (found.casesB !== 0) {
      casesB &= found.casesB;
      inflectedB++;
    } else if (wordB.declines) plainB++;
  }
  vector[PLACE.habitsDiffer] = habitsA === 0 || habitsB === 0 ? 1 : 0;
  vector[PLACE.endsDiffer] = Math.min(tail, 2);
  vector[PLACE.beginsDiffer] = Math.min(head, 1);
  vector[PLACE.inflected] = inflectedA + inflectedB;
  const disagreeA = inflectedA > 0 && (casesA === 0 || plainA > 0) ? 1 : 0;
  const disagreeB = inflectedB > 0 && (casesB === 0 || plainB > 0) ? 1 : 0;
  vector[PLACE.casesDisagree] = disagreeA + disagreeB;
}

/** Both have a patronymic, and the two do not agree. */
function ofPatronymics({ a, b, pairs, leftA, leftB }: NameMatch, vector: FeatureVector) {
  if (count(a, leftA, 'patronymic') > 0 && count(b, leftB, 'patronymic') > 0) {
    vector[PLACE.patronymicContradicted] = 1;
  }
  for (const {
    a: [i = 0],
    b: [j = 0],
    alike,
  } of pairs) {
    const both = a.roles[i] === 'patronymic' && b.roles[j] === 'patronymic';
    if (both && alike < PATRONYMIC_AGREES) vector[PLACE.patronymicContradicted] = 1;
  }
}
