/** Which words of two bodies' names stand for each other, and what is left on either side. */

import type { BodyRole } from '../explanation.ts';
import { matchNames } from '../match-names.ts';
import type { WordPair } from '../name-match.ts';
import type { Word, WordTable } from '../words-of-names.ts';
import type { BodyRules } from './body-rules.ts';
import { FIRST_PLACE, type ReadBody } from './read-body.ts';

export interface BodyPair extends WordPair {
  /** The concept or place that both words say; null where their letters agree. */
  readonly meaning: number | null;
  readonly cost: number;
}

/** What only one of the names has. */
export interface BodyRest {
  readonly side: 'a' | 'b';
  readonly role: BodyRole | 'name';
  /** Place in the name's parts; null for a number. */
  readonly at: number | null;
  readonly text: string;
  readonly contradicted: boolean;
  readonly cost: number;
}

export interface BodyMatch {
  readonly a: ReadBody;
  readonly b: ReadBody;
  readonly pairs: readonly BodyPair[];
  readonly rest: readonly BodyRest[];
  /** 1 is one plain letter off. */
  readonly distance: number;
  /** Letters that agree, in words of usual length. */
  readonly evidence: number;
}

const TRANSLATED = 0.1;
/** Words further apart are other words. */
const LEAST_ALIKE = 0.7;
/** Words of which a list knows what they mean are one by their letters only if read alike. */
const READ_ALIKE = 0.95;
/** In an abbreviation each letter is a word. */
const LETTER_ALIKE = 0.99;
const SMALL = 0.1;
const USUAL_LETTERS = 8;
const MOST_EVIDENCE = 2;

export function matchBodies(
  a: ReadBody,
  b: ReadBody,
  table: WordTable,
  rules: BodyRules,
): BodyMatch {
  const found = matchNames(a, b, table);
  const pairs = found.pairs.filter((pair) => agrees(pair, a, b)).map((pair) => costed(pair, table));
  const hasName = pairs.some(({ wordA, meaning }) => meaning === null && !isConcept(wordA));
  const restA = restOf(a, (at) => pairs.some((pair) => pair.a.includes(at)));
  const restB = restOf(b, (at) => pairs.some((pair) => pair.b.includes(at)));
  const cost = (role: BodyRest['role'], at: number | null, body: ReadBody, other: Rest) =>
    costOf({ role, word: at === null ? null : (body.words[at] ?? null), other, hasName }, rules);
  const rest = [
    ...restA.map((one) => ({ ...one, side: 'a' as const, ...cost(one.role, one.at, a, restB) })),
    ...restB.map((one) => ({ ...one, side: 'b' as const, ...cost(one.role, one.at, b, restA) })),
    ...numbersApart(a, b, rules),
  ];
  const letters = pairs.reduce((sum, { wordA, meaning }) => sum + lettersOf(wordA, meaning), 0);
  return {
    a,
    b,
    pairs,
    rest,
    distance: [...pairs, ...rest].reduce((sum, one) => sum + one.cost, 0),
    evidence: Math.min(MOST_EVIDENCE, letters / USUAL_LETTERS),
  };
}

export const isConcept = ({ families }: Word): boolean =>
  families.some((family) => family < FIRST_PLACE);

/** Words of a list count as half: many bodies have them. */
const lettersOf = ({ text }: Word, meaning: number | null): number =>
  meaning === null ? text.length : text.length / 2;

const sharedMeaning = ({ wordA, wordB }: WordPair): number | null =>
  wordA.families.find((one) => wordB.families.includes(one)) ?? null;

function agrees(pair: WordPair, a: ReadBody, b: ReadBody): boolean {
  const { kind, wordA, wordB, alike } = pair;
  if (kind === 'equivalent' || sharedMeaning(pair) !== null) return true;
  if (kind === 'joined') return true;
  if (kind !== 'letters') return false;
  if (a.abbreviation !== null || b.abbreviation !== null) return alike >= LETTER_ALIKE;
  return alike >= (isConcept(wordA) || isConcept(wordB) ? READ_ALIKE : LEAST_ALIKE);
}

function costed(pair: WordPair, table: WordTable): BodyPair {
  const meaning = sharedMeaning(pair);
  const isOne = pair.kind === 'letters' && pair.alike >= READ_ALIKE;
  if (meaning !== null && !isOne) return { ...pair, meaning, cost: TRANSLATED };
  const cost = table.distance(pair.wordA, pair.wordB);
  return { ...pair, meaning: meaning !== null && isConcept(pair.wordA) ? meaning : null, cost };
}

type Rest = readonly {
  readonly role: BodyRest['role'];
  readonly at: number;
  readonly text: string;
}[];

const restOf = ({ parts, words }: ReadBody, isPaired: (at: number) => boolean): Rest =>
  parts.flatMap(({ text }, at) => {
    const word = words[at];
    if (isPaired(at) || word === undefined) return [];
    return [{ role: isConcept(word) ? ('concept' as const) : ('name' as const), at, text }];
  });

interface Situation {
  readonly role: BodyRest['role'];
  readonly word: Word | null;
  readonly other: Rest;
  readonly hasName: boolean;
}

function costOf(
  { role, word, other, hasName }: Situation,
  { costs, mayBeLeftOut }: BodyRules,
): Pick<BodyRest, 'contradicted' | 'cost'> {
  if (role === 'concept' && word?.families.every(mayBeLeftOut)) {
    return { contradicted: false, cost: SMALL };
  }
  if (other.some((one) => one.role === role))
    return { contradicted: true, cost: costs.contradicted };
  if (role === 'name') return { contradicted: false, cost: costs.name };
  return { contradicted: false, cost: hasName ? costs.concept : costs.conceptAlone };
}

/** Numbers are compared as they are: a court No. 1 is not a court No. 2. */
function numbersApart(a: ReadBody, b: ReadBody, { costs }: BodyRules): BodyRest[] {
  const onlyA = a.numbers.filter((number) => !b.numbers.includes(number));
  const onlyB = b.numbers.filter((number) => !a.numbers.includes(number));
  const contradicted = onlyA.length > 0 && onlyB.length > 0;
  const cost = contradicted ? costs.contradicted : costs.number;
  const restOn = (side: 'a' | 'b', numbers: readonly string[]) =>
    numbers.map((text): BodyRest => ({ side, role: 'number', at: null, text, contradicted, cost }));
  return [...restOn('a', onlyA), ...restOn('b', onlyB)];
}
