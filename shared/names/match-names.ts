/** Which word of the one name stands for which of the other: the best assignment of all. */

import type { NamePart, ParsedName } from './parse-name.ts';
import type { Word, WordTable } from './words-of-names.ts';

/** A name with its words looked up. */
export interface ReadName {
  readonly parsed: ParsedName;
  readonly parts: readonly NamePart[];
  readonly words: readonly Word[];
}

export type PairKind =
  /** The letters agree, or nearly. */
  | 'letters'
  /** One is an initial of the other. */
  | 'initial'
  /** One is the beginning of the other: Alex, Alexander. */
  | 'short'
  /** Forms of one given name. */
  | 'equivalent'
  /** One word is written as two on the other side. */
  | 'joined';

export interface WordPair {
  readonly kind: PairKind;
  /** Places in the names' parts; two of them on the side where words are joined. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly wordA: Word;
  readonly wordB: Word;
  /** 0 to 1. */
  readonly alike: number;
}

export interface NameMatch {
  readonly a: ReadName;
  readonly b: ReadName;
  readonly pairs: readonly WordPair[];
  /** Places without a counterpart. */
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

const INITIAL_ALIKE = 0.8;
const SHORT_ALIKE = 0.76;
const EQUIVALENT_ALIKE = 0.9;
/** Below, two words are not each other's counterpart. */
const COUNTERPART = 0.45;
const LONGEST_SHORT = 4;
const MOST_TRIED = 3;
const SAME_PLACE = 0.001;

interface Cell {
  readonly kind: PairKind;
  readonly alike: number;
}

const NOTHING: Cell = { kind: 'letters', alike: 0 };

function compareParts(a: ReadName, i: number, b: ReadName, j: number, table: WordTable): Cell {
  const wordA = a.words[i] as Word;
  const wordB = b.words[j] as Word;
  if (a.parts[i]?.role === 'initial' || b.parts[j]?.role === 'initial') {
    const meet = wordA === wordB || (wordA.firstSounds & wordB.firstSounds) !== 0;
    return meet ? { kind: 'initial', alike: INITIAL_ALIKE } : NOTHING;
  }
  const alike = table.alike(wordA, wordB);
  if (alike < EQUIVALENT_ALIKE && wordA.families.some((one) => wordB.families.includes(one))) {
    return { kind: 'equivalent', alike: EQUIVALENT_ALIKE };
  }
  if (alike < SHORT_ALIKE && isShortOf(wordA.text, wordB.text)) {
    return { kind: 'short', alike: SHORT_ALIKE };
  }
  return { kind: 'letters', alike };
}

function isShortOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.length <= LONGEST_SHORT && long.startsWith(short);
}

/** Finds the assignment of the words of `a` to those of `b` with the greatest sum of likeness. */
export function matchNames(a: ReadName, b: ReadName, table: WordTable): NameMatch {
  if (a.words.length > b.words.length) return turned(matchNames(b, a, table));
  const cells = a.words.map((_, i) => b.words.map((_word, j) => compareParts(a, i, b, j, table)));
  const chosen = assign(cells, b.words.length);
  const pairs: WordPair[] = [];
  chosen.forEach((j, i) => {
    if (j < 0) return;
    const { kind, alike } = cells[i]?.[j] ?? NOTHING;
    const [wordA, wordB] = [a.words[i] as Word, b.words[j] as Word];
    pairs.push({ kind, a: [i], b: [j], wordA, wordB, alike });
  });
  return joinWords(a, b, pairs, table);
}

/** For each row the column it is given, or -1. */
function assign(cells: readonly (readonly Cell[])[], columns: number): number[] {
  const current = cells.map(() => -1);
  const used = new Array<boolean>(columns).fill(false);
  let best = current.slice();
  let most = -1;
  const choose = (row: number, sum: number) => {
    if (row === cells.length) {
      if (sum > most) {
        most = sum;
        best = current.slice();
      }
      return;
    }
    if (sum + (cells.length - row) * (1 + SAME_PLACE) <= most) return;
    const own = cells[row] ?? [];
    const open = [...own.keys()].filter((j) => !used[j] && (own[j]?.alike ?? 0) >= COUNTERPART);
    open.sort((x, y) => (own[y]?.alike ?? 0) - (own[x]?.alike ?? 0));
    for (const j of open.slice(0, MOST_TRIED)) {
      used[j] = true;
      current[row] = j;
      choose(row + 1, sum + (own[j]?.alike ?? 0) + (j === row ? SAME_PLACE : 0));
      used[j] = false;
      current[row] = -1;
    }
    choose(row + 1, sum);
  };
  choose(0, 0);
  return best;
}

const missing = (count: number, taken: readonly number[]): number[] =>
  Array.from({ length: count }, (_, at) => at).filter((at) => !taken.includes(at));

/** Takes two neighbouring words as one where that agrees better: Abd al-Rahman, Abdulrahman. */
function joinWords(
  a: ReadName,
  b: ReadName,
  found: readonly WordPair[],
  table: WordTable,
): NameMatch {
  let pairs = [...found];
  for (;;) {
    const leftA = missing(
      a.words.length,
      pairs.flatMap((pair) => [...pair.a]),
    );
    const leftB = missing(
      b.words.length,
      pairs.flatMap((pair) => [...pair.b]),
    );
    const better = betterJoin(a, b, pairs, leftA, leftB, table);
    if (better === null) return { a, b, pairs, leftA, leftB };
    pairs = [...pairs.filter((pair) => !overlaps(pair, better)), better];
  }
}

const overlaps = (x: WordPair, y: WordPair): boolean =>
  x.a.some((at) => y.a.includes(at)) || x.b.some((at) => y.b.includes(at));

const JOINED_ALIKE = 0.85;
const MOST_LETTERS_OFF = 3;

function betterJoin(
  a: ReadName,
  b: ReadName,
  pairs: readonly WordPair[],
  leftA: readonly number[],
  leftB: readonly number[],
  table: WordTable,
): WordPair | null {
  for (const [one, two, left, side] of [
    [a, b, leftB, 'b'],
    [b, a, leftA, 'a'],
  ] as const) {
    for (const at of left) {
      for (const first of [at - 1, at]) {
        if (first < 0 || first + 1 >= two.words.length) continue;
        const text = `${two.words[first]?.text ?? ''}${two.words[first + 1]?.text ?? ''}`;
        for (let i = 0; i < one.words.length; i++) {
          const word = one.words[i] as Word;
          if (Math.abs(word.text.length - text.length) > MOST_LETTERS_OFF) continue;
          const before = pairs.find((pair) => (side === 'b' ? pair.a : pair.b).includes(i));
          const joined = table.word(text);
          const alike = table.alike(word, joined);
          if (alike < JOINED_ALIKE || alike <= (before?.alike ?? 0)) continue;
          const [single, double] = [[i], [first, first + 1]];
          return side === 'b'
            ? { kind: 'joined', a: single, b: double, wordA: word, wordB: joined, alike }
            : { kind: 'joined', a: double, b: single, wordA: joined, wordB: word, alike };
        }
      }
    }
  }
  return null;
}

const turned = ({ a, b, pairs, leftA, leftB }: NameMatch): NameMatch => ({
  a: b,
  b: a,
  pairs: pairs.map((pair) => ({
    ...pair,
    a: pair.b,
    b: pair.a,
    wordA: pair.wordB,
    wordB: pair.wordA,
  })),
  leftA: leftB,
  leftB: leftA,
});
