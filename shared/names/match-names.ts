/** Which word of the one name stands for which of the other: the best assignment of all. */

import { joinWords, turnPair } from './join-words.ts';
import type { NameMatch, PairKind, ReadName, WordPair } from './name-match.ts';
import { shareKey } from './word-keys.ts';
import type { Word, WordTable } from './words-of-names.ts';

const INITIAL_ALIKE = 0.8;
const SHORT_ALIKE = 0.76;
const EQUIVALENT_ALIKE = 0.9;
/** From here up, two words are spellings of one, whatever is known of them. */
const ONE_SPELLING = 0.98;
/** Below, two words are not each other's counterpart. */
const COUNTERPART = 0.5;
/** The letters that an initial of two may stand for, and how well. */
const INITIAL_LENGTHS = [1, 2];
const COUNTERPART_INITIAL = 0.85;
/** From here up, words of one place are each other's counterpart. */
const SURE = 0.9;
/** Letters of a word that may stand for one that begins so. */
export const LONGEST_SHORT = 4;
const SAME_PLACE = 0.001;

interface Cell {
  readonly kind: PairKind;
  readonly alike: number;
}

const NOTHING: Cell = { kind: 'letters', alike: 0 };

function compareParts(a: ReadName, i: number, b: ReadName, j: number, table: WordTable): Cell {
  const wordA = a.words[i] as Word;
  const wordB = b.words[j] as Word;
  if (a.roles[i] === 'generation' || b.roles[j] === 'generation') {
    return wordA === wordB ? { kind: 'letters', alike: 1 } : NOTHING;
  }
  if (a.roles[i] === 'initial' || b.roles[j] === 'initial') {
    const meet = wordA === wordB || initialsMeet(wordA, wordB, table);
    return meet ? { kind: 'initial', alike: INITIAL_ALIKE } : NOTHING;
  }
  if (isTurned(a, i, b, j) || isTurned(b, j, a, i)) return NOTHING;
  const alike = table.alike(wordA, wordB);
  const related = wordA.families.some((one) => wordB.families.includes(one));
  if (related && alike < EQUIVALENT_ALIKE) return { kind: 'equivalent', alike: EQUIVALENT_ALIKE };
  if (alike < SHORT_ALIKE && isShortOf(wordA.text, wordB.text)) {
    return { kind: 'short', alike: SHORT_ALIKE };
  }
  const mayExclude = a.familiesExclude && !related && alike < ONE_SPELLING;
  if (mayExclude && areOtherNames(wordA, wordB, table)) return NOTHING;
  return { kind: 'letters', alike };
}

/** An initial of two letters, such as Yu. or Дж., is the beginning of the word. */
function initialsMeet(a: Word, b: Word, table: WordTable): boolean {
  if ((a.firstSounds & b.firstSounds) === 0) return false;
  const [initial, word] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (initial.text.length === 1) return true;
  return INITIAL_LENGTHS.some(
    (length) => table.alike(initial, table.word(word.text.slice(0, length))) >= COUNTERPART_INITIAL,
  );
}

/** Whether the bearer's own name in `a` would stand for the father's in `b`. */
const isTurned = (a: ReadName, i: number, b: ReadName, j: number): boolean =>
  a.filiation > 0 && b.filiation > 0 && i === a.filiation - 1 && j === b.filiation + 1;

/** Given names of different families: Hasan is no Husayn. A case ending may still make one the other. */
function areOtherNames(a: Word, b: Word, table: WordTable): boolean {
  if (a.families.length === 0 || b.families.length === 0) return false;
  const { casesA, casesB } = table.summary(a, b);
  return casesA === 0 && casesB === 0;
}

function isShortOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.length <= LONGEST_SHORT && long.startsWith(short);
}

/**
 * Which word of `a` stands for which of `b`: first those about which there is no doubt, then of the
 * rest the assignment with the greatest sum of likeness.
 */
export function matchNames(a: ReadName, b: ReadName, table: WordTable): NameMatch {
  if (a.words.length > b.words.length) return turned(matchNames(b, a, table));
  const pairs: WordPair[] = [];
  const restA: number[] = [];
  const takenB = new Set<number>();
  for (let i = 0; i < a.words.length; i++) {
    const cell = sureCell(a, b, i, table);
    if (cell === null) restA.push(i);
    else {
      pairs.push(pairOf(a, i, b, i, cell));
      takenB.add(i);
    }
  }
  const restB = [...b.words.keys()].filter((j) => !takenB.has(j));
  const cells = restA.map((i) => restB.map((j) => compareParts(a, i, b, j, table)));
  assign(cells, restA, restB).forEach((column, row) => {
    const [i, j, cell] = [restA[row], restB[column], cells[row]?.[column]];
    if (i === undefined || j === undefined || cell === undefined) return;
    pairs.push(pairOf(a, i, b, j, cell));
  });
  pairs.sort((one, other) => (one.a[0] ?? 0) - (other.a[0] ?? 0));
  return joinWords(a, b, pairs, table);
}

/** The words of one place, where they agree so well that no other place need be looked at. */
function sureCell(a: ReadName, b: ReadName, i: number, table: WordTable): Cell | null {
  if (a.roles[i] === 'initial' || b.roles[i] === 'initial') return null;
  const cell = compareParts(a, i, b, i, table);
  return cell.alike >= SURE ? cell : null;
}

const pairOf = (a: ReadName, i: number, b: ReadName, j: number, cell: Cell): WordPair => ({
  kind: cell.kind,
  a: [i],
  b: [j],
  wordA: a.words[i] as Word,
  wordB: b.words[j] as Word,
  alike: cell.alike,
});

/**
 * Whether every word of the shorter name may have a counterpart: a quick look that spares the full
 * comparison of most names that share a block.
 */
export function mayMatch(a: ReadName, b: ReadName, table: WordTable): boolean {
  if (a.words.length > b.words.length) return mayMatch(b, a, table);
  if (a.words.length < b.words.length) return a.words.some((_, i) => hasNear(a, i, b, table));
  return a.words.every((_, i) => hasNear(a, i, b, table));
}

/**
 * The same place is looked at first: names are mostly written in one order. In another place stands
 * mostly another word, and those that share no key are not compared.
 */
function hasNear(a: ReadName, i: number, b: ReadName, table: WordTable): boolean {
  const one = a.words[i] as Word;
  for (let step = 0; step < b.words.length; step++) {
    const j = (i + step) % b.words.length;
    const two = b.words[j] as Word;
    if (a.roles[i] === 'initial' || b.roles[j] === 'initial') {
      if ((one.firstSounds & two.firstSounds) !== 0) return true;
    } else if (step === 0 || shareKey(table.keysOf(one), table.keysOf(two))) {
      if (table.isNear(one, two)) return true;
    }
    if (one.families.some((family) => two.families.includes(family))) return true;
    if (isShortOf(one.text, two.text)) return true;
  }
  return false;
}

/** For each row the column it is given, or -1; of equal sums, that with more words in their places. */
function assign(
  cells: readonly (readonly Cell[])[],
  rows: readonly number[],
  columns: readonly number[],
): number[] {
  const current = new Array<number>(rows.length).fill(-1);
  const used = new Array<boolean>(columns.length).fill(false);
  let best = current.slice();
  let most = -1;
  const choose = (row: number, sum: number) => {
    if (sum + (rows.length - row) * (1 + SAME_PLACE) <= most) return;
    const own = cells[row];
    if (own === undefined) {
      most = sum;
      best = current.slice();
      return;
    }
    for (let j = 0; j < columns.length; j++) {
      const alike = own[j]?.alike ?? 0;
      if (used[j] || alike < COUNTERPART) continue;
      used[j] = true;
      current[row] = j;
      choose(row + 1, sum + alike + (columns[j] === rows[row] ? SAME_PLACE : 0));
      used[j] = false;
      current[row] = -1;
    }
    choose(row + 1, sum);
  };
  choose(0, 0);
  return best;
}

const turned = ({ a, b, pairs, leftA, leftB }: NameMatch): NameMatch => ({
  a: b,
  b: a,
  pairs: pairs.map(turnPair),
  leftA: leftB,
  leftB: leftA,
});
