/** The explanation of a comparison: the way back of the very alignment, word by word, letter by letter. */

import { explainLetters } from './explain-letters.ts';
import type { LeftWord, NameExplanation, PairExplanation, WrittenLetters } from './explanation.ts';
import { isContradicted, leftCost, pairCost } from './match-cost.ts';
import type { NameMatch, ReadName, WordPair } from './name-match.ts';
import type { NameTables } from './name-tables.ts';
import { type NamePart, type ParsedName, parseName } from './parse-name.ts';
import type { WordTable } from './words-of-names.ts';

export function explainMatch(
  match: NameMatch,
  table: WordTable,
  tables: NameTables,
): NameExplanation {
  // What is compared keeps no offsets: there are very many names, and few are explained.
  const a = parseName(match.a.written, tables.words);
  const b = parseName(match.b.written, tables.words);
  const pairs = match.pairs.map((pair) => explainPair(pair, a, b, table, tables));
  const left = [
    ...leftWords('a', a, match.leftA, match.b, match.leftB),
    ...leftWords('b', b, match.leftB, match.a, match.leftA),
  ];
  const distance = [...pairs, ...left].reduce((sum, { cost }) => sum + cost, 0);
  return { pairs, left, distance };
}

function leftWords(
  side: 'a' | 'b',
  name: ParsedName,
  own: readonly number[],
  other: ReadName,
  others: readonly number[],
): LeftWord[] {
  return own.map((at) => {
    const part = name.parts[at] as NamePart;
    return {
      side,
      role: part.role,
      word: writtenPart(name, [at]),
      contradicted: isContradicted(part.role, other, others),
      cost: leftCost(part.role, other, others),
    };
  });
}

function explainPair(
  pair: WordPair,
  a: ParsedName,
  b: ParsedName,
  table: WordTable,
  tables: NameTables,
): PairExplanation {
  const { kind, wordA, wordB } = pair;
  const cost = pairCost(pair, table);
  const base = { kind, cost, a: writtenPart(a, pair.a), b: writtenPart(b, pair.b) };
  const none = { schemesA: [], schemesB: [], inflectedA: null, inflectedB: null, family: null };
  if (kind === 'initial' || kind === 'short') return { ...base, ...none, steps: [] };
  if (kind === 'equivalent') {
    const shared = wordA.families.find((one) => wordB.families.includes(one)) ?? 0;
    const family = { name: tables.equivalents.nameOf(shared), source: tables.equivalents.source };
    return { ...base, ...none, steps: [], family };
  }
  const letters = explainLetters(
    { word: wordA, graphemes: table.graphemes(wordA.text), cut: cutterOf(a, pair.a) },
    { word: wordB, graphemes: table.graphemes(wordB.text), cut: cutterOf(b, pair.b) },
    table.steps(wordA, wordB),
    tables,
  );
  return { ...base, ...letters, family: null };
}

/** A name with its parts as they stand in it. */
type WrittenName = Pick<ParsedName, 'written' | 'parts'>;

/** Offsets in the written name of the letters of a word, of two words where they are joined. */
const offsetsOf = (name: WrittenName, at: readonly number[]): number[] =>
  at.flatMap((part, index) => {
    const offsets = name.parts[part]?.offsets ?? [];
    return index === at.length - 1 ? [...offsets] : offsets.slice(0, -1);
  });

/** Cuts letters of the compared word out of the written name. */
export function cutterOf(
  name: WrittenName,
  at: readonly number[],
): (from: number, to: number) => WrittenLetters {
  const offsets = offsetsOf(name, at);
  const written = name.written.normalize('NFC');
  return (from, to) => {
    const start = offsets[from] ?? 0;
    const end = to > from ? (offsets[to] ?? start) : start;
    return { text: written.slice(start, end), start, end };
  };
}

export function writtenPart(name: WrittenName, at: readonly number[]): WrittenLetters {
  const parts = at.map((one) => name.parts[one] as NamePart);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { text: name.written.normalize('NFC').slice(start, end), start, end };
}
