/** The keys under which a word is looked for: spellings of one word have one in common. */

import { SKELETON_ROOM, type Skeletons, VOWELS_ROOM } from './skeletons.ts';

export interface WordKeys {
  /** Its skeletons and the families of given names that it is of; below `WORD_ROOM`, never none. */
  readonly keys: readonly number[];
  /** For each key what else spellings seldom change: see `Skeletons`. Forms of one given name have it in common. */
  readonly parted: readonly number[];
  readonly vowels: readonly number[];
}

/** Room for the keys of words. */
export const WORD_ROOM = 2 ** 20;
/** Beyond the families of given names. */
const FIRST_VOWELS = SKELETON_ROOM + 2 ** 14;
const FIRST_UNREAD = FIRST_VOWELS + VOWELS_ROOM;

/** `id` is the word's number, `families` those of `Word`. */
export function wordKeys(
  id: number,
  families: readonly number[],
  { all, parted, vowels }: Skeletons,
): WordKeys {
  const some = [...all.keys()].filter((at) => (all[at] ?? 0) > 0);
  if (some.length > 0 || families.length > 0) {
    const same = families.map(() => 0);
    return {
      keys: [...some.map((at) => all[at] ?? 0), ...families.map((one) => SKELETON_ROOM + one)],
      parted: [...some.map((at) => parted[at] ?? 0), ...same],
      vowels: [...some.map(() => vowels), ...same],
    };
  }
  // A word in a script that no scheme reads has a key to itself.
  const unread = FIRST_UNREAD + (id % (WORD_ROOM - FIRST_UNREAD));
  return { keys: [vowels > 0 ? FIRST_VOWELS + vowels : unread], parted: [0], vowels: [vowels] };
}

/** Those keys of a word that its letters tell. */
export const letterKeys = ({ keys }: WordKeys): readonly number[] =>
  keys.filter((key) => key < SKELETON_ROOM || key >= FIRST_VOWELS);

export function shareKey(a: WordKeys, b: WordKeys): boolean {
  for (const key of a.keys) if (b.keys.includes(key)) return true;
  return false;
}
