/** The keys under which a word is looked for: spellings of one word have one in common. */

import { SKELETON_ROOM, type Skeletons, VOWELS_ROOM } from './skeletons.ts';

export interface WordKeys {
  /** Its skeletons and the families of given names that it is of; below `WORD_ROOM`, never none. */
  readonly keys: readonly number[];
  /** See `Skeletons`: what else spellings seldom change. */
  readonly vowels: number;
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
  { all, vowels }: Skeletons,
): WordKeys {
  const skeletons = all.filter((skeleton) => skeleton > 0);
  const keys = [...skeletons, ...families.map((family) => SKELETON_ROOM + family)];
  if (keys.length > 0) return { keys, vowels };
  // A word in a script that no scheme reads has a key to itself.
  const unread = FIRST_UNREAD + (id % (WORD_ROOM - FIRST_UNREAD));
  return { keys: [vowels > 0 ? FIRST_VOWELS + vowels : unread], vowels };
}

/** Those keys of a word that its letters tell. */
export const letterKeys = ({ keys }: WordKeys): readonly number[] =>
  keys.filter((key) => key < SKELETON_ROOM || key >= FIRST_VOWELS);

export function shareKey(a: WordKeys, b: WordKeys): boolean {
  for (const key of a.keys) if (b.keys.includes(key)) return true;
  return false;
}
