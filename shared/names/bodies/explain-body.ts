/** The explanation of a comparison of bodies or places: the pairs that were counted, with their costs. */

import { cutterOf, writtenPart } from '../explain.ts';
import { explainLetters } from '../explain-letters.ts';
import type { BodyPairKind, LeftWord, NameExplanation, PairExplanation } from '../explanation.ts';
import type { NameTables } from '../name-tables.ts';
import type { WordTable } from '../words-of-names.ts';
import type { BodyRules } from './body-rules.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { BodyMatch, BodyPair, BodyRest } from './match-body.ts';
import { FIRST_PLACE, type ReadBody } from './read-body.ts';

const ABBREVIATION_COST = 0.5;
const OTHERS_COST = 5;
const MOST_SHOWN = 2;

interface Knowledge {
  readonly rules: BodyRules;
  readonly places: KnownBodies | null;
  readonly tables: NameTables;
  readonly words: WordTable;
}

type Family = PairExplanation['family'];

/** A list has both as one; where the letters show it too, they are told as well. */
export function explainKnown(
  match: BodyMatch,
  family: Family,
  knowledge: Knowledge,
): NameExplanation {
  const { a, b, rest, distance } = match;
  const known = wholePair('known', a, b, 0, family);
  if (rest.some(({ contradicted }) => contradicted) || distance > MOST_SHOWN) {
    return { pairs: [known], left: [], distance: 0 };
  }
  const letters = explainBodies(match, knowledge);
  return { ...letters, pairs: [known, ...letters.pairs] };
}

export const explainAbbreviation = (a: ReadBody, b: ReadBody): NameExplanation => ({
  pairs: [wholePair('abbreviation', a, b, ABBREVIATION_COST, null)],
  left: [],
  distance: ABBREVIATION_COST,
});

/** Lists know both as different ones. */
export function explainOthers(a: ReadBody, b: ReadBody): NameExplanation {
  const left = (
    [
      ['a', a],
      ['b', b],
    ] as const
  ).map(
    ([side, { written }]): LeftWord => ({
      side,
      role: 'name',
      word: whole(written),
      contradicted: true,
      cost: OTHERS_COST,
    }),
  );
  return { pairs: [], left, distance: 2 * OTHERS_COST };
}

export function explainBodies(match: BodyMatch, knowledge: Knowledge): NameExplanation {
  const { a, b, pairs, rest, distance } = match;
  const legal = (
    [
      ['a', a],
      ['b', b],
    ] as const
  ).flatMap(([side, body]) =>
    body.legal.map(({ start, end }): LeftWord => {
      const word = { text: composed(body).slice(start, end), start, end };
      return { side, role: 'legal-form', word, contradicted: false, cost: 0 };
    }),
  );
  return {
    pairs: pairs.map((pair) => explainPair(pair, match, knowledge)),
    left: [...rest.map((one) => leftWord(one, match)), ...legal],
    distance,
  };
}

function explainPair(
  pair: BodyPair,
  { a, b }: BodyMatch,
  { rules, places, tables, words }: Knowledge,
): PairExplanation {
  const { meaning, cost, wordA, wordB } = pair;
  const written = { cost, a: writtenPart(a, pair.a), b: writtenPart(b, pair.b) };
  if (meaning !== null) {
    const family =
      meaning < FIRST_PLACE
        ? { name: rules.conceptName(meaning), source: '' }
        : { name: places?.nameOf(meaning - FIRST_PLACE) ?? '', source: places?.source ?? '' };
    return { kind: 'translated', ...written, ...NO_LETTERS, family };
  }
  const kind = pair.kind === 'joined' ? 'joined' : 'letters';
  const letters = explainLetters(
    { word: wordA, graphemes: words.graphemes(wordA.text), cut: cutterOf(a, pair.a) },
    { word: wordB, graphemes: words.graphemes(wordB.text), cut: cutterOf(b, pair.b) },
    words.steps(wordA, wordB),
    tables,
  );
  return { kind, ...written, ...letters, family: null };
}

const NO_LETTERS = { steps: [], schemesA: [], schemesB: [], inflectedA: null, inflectedB: null };

function wholePair(
  kind: BodyPairKind,
  a: ReadBody,
  b: ReadBody,
  cost: number,
  family: Family,
): PairExplanation {
  return {
    kind,
    a: whole(a.written),
    b: whole(b.written),
    cost,
    ...NO_LETTERS,
    family,
  };
}

function leftWord(
  { side, role, at, text, contradicted, cost }: BodyRest,
  match: BodyMatch,
): LeftWord {
  const body = match[side];
  const word = at === null ? numberIn(body, text) : writtenPart(body, [at]);
  return { side, role, word, contradicted, cost };
}

function numberIn(body: ReadBody, text: string) {
  const start = composed(body).indexOf(text);
  return { text, start, end: start + text.length };
}

const composed = ({ written }: ReadBody): string => written.normalize('NFC');

const whole = (written: string) => {
  const text = written.normalize('NFC');
  return { text, start: 0, end: text.length };
};
