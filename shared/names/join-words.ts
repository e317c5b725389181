/** Words that one name writes as one and the other as two or three: Abdulrahman, Abd al-Rahman. */

import type { NameMatch, ReadName, WordPair } from './name-match.ts';
import { JOINED_ALIKE, type WordTable } from './words-of-names.ts';

const MOST_LETTERS_OFF = 3;
/** A word that has such a counterpart is not looked for in two. */
const SURE = 0.9;

/** The match with words joined where that agrees better and gives a word without counterpart one. */
export function joinWords(
  a: ReadName,
  b: ReadName,
  found: readonly WordPair[],
  table: WordTable,
): NameMatch {
  let pairs = [...found];
  for (;;) {
    const leftA = leftOf(a.words.length, pairs, 'a');
    const leftB = leftOf(b.words.length, pairs, 'b');
    if (leftA.length === 0 && leftB.length === 0) return { a, b, pairs, leftA, leftB };
    const better =
      joinLeft(a, b, pairs, leftB, table) ??
      turnedOver(joinLeft(b, a, pairs.map(turnPair), leftA, table));
    if (better === null) return { a, b, pairs, leftA, leftB };
    pairs = [...pairs.filter((pair) => !overlaps(pair, better)), better];
  }
}

/** Places of `count` that no pair takes on this side. */
function leftOf(count: number, pairs: readonly WordPair[], side: 'a' | 'b'): number[] {
  const left: number[] = [];
  for (let at = 0; at < count; at++) {
    if (!pairs.some((pair) => pair[side].includes(at))) left.push(at);
  }
  return left;
}

const overlaps = (x: WordPair, y: WordPair): boolean =>
  x.a.some((at) => y.a.includes(at)) || x.b.some((at) => y.b.includes(at));

/** A word of `a` for joined words of `b`, one of which has no counterpart yet. */
function joinLeft(
  a: ReadName,
  b: ReadName,
  pairs: readonly WordPair[],
  leftB: readonly number[],
  table: WordTable,
): WordPair | null {
  if (leftB.length === 0) return null;
  for (const at of neighboursIn(b)) {
    if (!at.some((place) => leftB.includes(place))) continue;
    const text = joinedText(b, at);
    for (const [i, word] of a.words.entries()) {
      if (Math.abs(word.text.length - text.length) > MOST_LETTERS_OFF) continue;
      const before = pairs.find((pair) => pair.a.includes(i))?.alike ?? 0;
      if (before >= SURE) continue;
      // Two words together are no given name.
      const joined = { ...table.word(text), families: [] };
      if (!table.mayBeJoined(word, joined)) continue;
      const alike = table.alike(word, joined);
      if (alike < JOINED_ALIKE || alike <= before) continue;
      return { kind: 'joined', a: [i], b: at, wordA: word, wordB: joined, alike };
    }
  }
  return null;
}

/** Places of words beside each other: two, or three around a particle; initials stay alone. */
export function neighboursIn({ words, roles }: ReadName): number[][] {
  const found: number[][] = [];
  for (let first = 0; first < words.length - 1; first++) {
    const longest = roles[first + 1] === 'particle' ? 3 : 2;
    for (let size = 2; size <= longest && first + size <= words.length; size++) {
      const at = Array.from({ length: size }, (_, index) => first + index);
      if (at.every((place) => roles[place] !== 'initial')) found.push(at);
    }
  }
  return found;
}

export const joinedText = ({ words }: ReadName, at: readonly number[]): string =>
  at.map((place) => words[place]?.text ?? '').join('');

export const turnPair = (pair: WordPair): WordPair => ({
  ...pair,
  a: pair.b,
  b: pair.a,
  wordA: pair.wordB,
  wordB: pair.wordA,
});

const turnedOver = (pair: WordPair | null): WordPair | null =>
  pair === null ? null : turnPair(pair);
