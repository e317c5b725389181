/**
 * Keys under which names that may be one are looked for together: consonants by class, so that all
 * spellings of a word share one, and pairs of them for names of several words. Two names that share
 * no key are not compared.
 *
 * A key is a whole number, so that a million names have room: the numbers of two words' keys, or of
 * one word's key and what else must agree, and a rest that tells the names of a full block apart.
 */

import { LONGEST_SHORT } from './match-names.ts';
import type { ReadName } from './name-match.ts';
import { PARTED_ROOM, VOWELS_ROOM } from './skeletons.ts';
import { WORD_ROOM, type WordKeys } from './word-keys.ts';
import type { Word } from './words-of-names.ts';

export interface BlockKeys {
  /** Under which the name is entered. */
  readonly own: readonly number[];
  /** Under which names that may be the same are found. */
  readonly wanted: readonly number[];
  /** For each key of two words, by which finer keys the name is found where that block is full. */
  readonly finer: ReadonlyMap<number, readonly number[]>;
}

/** Room for the rest of a key. */
const REST_ROOM = 2 ** 11;
const HALF_REST = PARTED_ROOM * VOWELS_ROOM;
/** What stands in the place of a second word: nothing, in a name of several words or of this one alone. */
const AMONG = WORD_ROOM;
const ALONE = WORD_ROOM + 1;
/** Or that the key is of something else than words. */
const OTHER = WORD_ROOM + 2;
/** Or the sound with which it begins, where it is an initial and where it is a full word. */
const INITIAL = WORD_ROOM + 64;
const FULL = WORD_ROOM + 128;
/** Or the letters with which it begins, where it is short and where it may be what is shortened. */
const HEAD_ROOM = 2 ** 18;
const SHORT = WORD_ROOM + HEAD_ROOM;
const LONG = SHORT + HEAD_ROOM;
const SECOND_ROOM = 2 * WORD_ROOM;

/**
 * Small enough that the candidates of a name grow slower than the library: of made names 6 at 120,000,
 * 9 to 10 at twice as many.
 */
const LARGEST_BLOCK = 3;
const LARGEST_FINER_BLOCK = 20;
const LARGEST_SINGLE_BLOCK = 150;
const LARGEST_LOOSE_BLOCK = 8;

const keyOf = (first: number, second: number): number => (first * SECOND_ROOM + second) * REST_ROOM;

/** A block above this is of names so common that another key must tell them apart. */
export function largestBlock(key: number): number {
  const second = Math.floor(key / REST_ROOM) % SECOND_ROOM;
  if (second < WORD_ROOM && key % REST_ROOM !== 0) return LARGEST_FINER_BLOCK;
  if (second >= INITIAL) return LARGEST_LOOSE_BLOCK;
  return second >= AMONG ? LARGEST_SINGLE_BLOCK : LARGEST_BLOCK;
}

/** A key for what is not said by words' keys; that two texts share one is possible but rare. */
export function textKey(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return keyOf(mixed % WORD_ROOM, OTHER) + (Math.floor(mixed / WORD_ROOM) % REST_ROOM);
}

export function blockKeys({ roles, words }: ReadName, keysOf: (word: Word) => WordKeys): BlockKeys {
  const full = words.filter((_, at) => roles[at] !== 'initial');
  const each = full.map(keysOf);
  const single = [...new Set(each.flatMap(({ keys }) => keys))];
  const alone = single.map((key) => keyOf(key, ALONE));
  const among = single.map((key) => keyOf(key, AMONG));
  if (words.length === 1) return { own: alone, wanted: [...alone, ...among], finer: new Map() };
  const finer = new Map<number, readonly number[]>();
  const begun: Begun = { own: new Set(), wanted: new Set() };
  each.forEach((word, at) => {
    for (const other of each.slice(at + 1)) addPairs(word, other, finer);
    words.forEach((other, place) => {
      if (other === full[at]) return;
      for (const key of word.keys) addBeginnings(key, other, roles[place] === 'initial', begun);
    });
  });
  return {
    own: [...finer.keys(), ...begun.own, ...among],
    wanted: [...finer.keys(), ...begun.wanted, ...alone],
    finer,
  };
}

function addPairs(a: WordKeys, b: WordKeys, finer: Map<number, readonly number[]>) {
  a.keys.forEach((one, i) => {
    b.keys.forEach((two, j) => {
      const [first, second] = [restOf(a, i, b, j), restOf(b, j, a, i)];
      const ordered = one < two || (one === two && first < second);
      const key = (ordered ? keyOf(one, two) : keyOf(two, one)) + 1;
      const [low, high] = ordered ? [first, second] : [second, first];
      finer.set(key - 1, [key + low, key + HALF_REST + high]);
    });
  });
}

/** Spellings that change the vowels of a word leave its consonants, and the vowels of another. */
const restOf = (a: WordKeys, i: number, b: WordKeys, j: number): number =>
  (a.parted[i] ?? 0) * VOWELS_ROOM + (b.vowels[j] ?? 0);

interface Begun {
  readonly own: Set<number>;
  readonly wanted: Set<number>;
}

/**
 * A word, and that with which another begins: initials find their words by its sound, in any script,
 * and short forms by its letters, as they are told by them. Words find both so.
 */
function addBeginnings(
  key: number,
  { firstSounds, text }: Word,
  initial: boolean,
  { own, wanted }: Begun,
) {
  for (let sound = 1; sound < 32; sound++) {
    if ((firstSounds & (1 << sound)) === 0) continue;
    const [asInitial, asFull] = [keyOf(key, INITIAL + sound), keyOf(key, FULL + sound)];
    own.add(initial ? asInitial : asFull);
    wanted.add(asInitial);
    if (initial) wanted.add(asFull);
  }
  if (initial) return;
  const isShort = text.length <= LONGEST_SHORT;
  const [asShort, asLong] = [keyOf(key, SHORT + headOf(text)), keyOf(key, LONG + headOf(text))];
  own.add(isShort ? asShort : asLong);
  wanted.add(asShort);
  if (isShort) wanted.add(asLong);
}

/** The first two letters: no short form has fewer. */
const headOf = (text: string): number =>
  (text.charCodeAt(0) * 521 + (text.charCodeAt(1) || 0)) % HEAD_ROOM;
