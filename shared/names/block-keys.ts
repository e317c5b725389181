/**
 * Keys under which names that may be one are looked for together: consonants by class, so that all
 * spellings of a word share one, and pairs of them for names of several words. Two names that share
 * no key are not compared.
 */

import type { Grapheme } from './grapheme.ts';
import type { ReadName } from './name-match.ts';
import type { Word } from './words-of-names.ts';

/** Consonants that spellings confuse. */
const CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  ['szcSZC', 'kgxh', 'vf', 'bp', 'dt', 'mn', 'l', 'r'].flatMap((group) =>
    [...group].map((sound) => [sound, group.charAt(0)]),
  ),
);
const LIKELY = 0.16;
const MOST_KEYS = 4;
const LONGEST_KEY = 5;

const classesOf = (sounds: string): string =>
  [...sounds].map((sound) => CLASSES[sound] ?? '').join('');

/** The keys of one word with its graphemes, never none. */
export function wordKeys({ text, families }: Word, graphemes: readonly Grapheme[]): string[] {
  const keys = new Set<string>();
  const plain = graphemes.filter(({ form }) => form === null);
  for (const skeleton of skeletons(plain, 0, text.length)) keys.add(skeleton);
  for (const ending of graphemes.filter(({ form }) => form !== null)) {
    const last = classesOf(ending.reading.sounds);
    for (const stem of skeletons(plain, 0, ending.from)) keys.add(stem + last);
  }
  const short = [...keys].map((key) => key.replace(/(.)\1+/g, '$1').slice(0, LONGEST_KEY));
  const found = [...new Set(short)].filter((key) => key !== '');
  if (found.length === 0) found.push(text);
  return [...found, ...families.map((family) => `#${family}`)];
}

/** What the longest graphemes say, position by position. */
function skeletons(graphemes: readonly Grapheme[], from: number, to: number): string[] {
  let keys = [''];
  for (let at = from; at < to; ) {
    const here = graphemes.filter((one) => one.from === at && one.to <= to);
    const end = Math.max(at + 1, ...here.map((one) => one.to));
    const said = here.filter((one) => one.to === end && one.reading.cost <= LIKELY);
    const classes = [...new Set(said.map(({ reading }) => classesOf(reading.sounds)))];
    if (classes.length > 0) {
      keys = keys.flatMap((key) => classes.map((one) => key + one)).slice(0, MOST_KEYS);
    }
    at = end;
  }
  return keys;
}

export interface BlockKeys {
  /** Under which the name is entered. */
  readonly own: readonly string[];
  /** Under which names that may be the same are found. */
  readonly wanted: readonly string[];
}

/** Prefixes of the keys of single words: of long names, and of names that are one word. */
const WORD = 'w';
const SHORT = '1';
/** Ends the keys of a word with only the beginning of another. */
const BEGINNING = '~';
const LARGEST_BLOCK = 150;
const LARGEST_LOOSE_BLOCK = 40;

/** A block above this is of names so common that another key must tell them apart. */
export const largestBlock = (key: string): number =>
  key.endsWith(BEGINNING) ? LARGEST_LOOSE_BLOCK : LARGEST_BLOCK;

/** `keysOf` gives the keys of one word: see `wordKeys`. */
export function blockKeys(
  { parts, words }: ReadName,
  keysOf: (word: Word) => readonly string[],
): BlockKeys {
  const full = words.filter((_, at) => parts[at]?.role !== 'initial');
  const each = full.map(keysOf);
  const single = [...new Set(each.flat())];
  if (words.length === 1) {
    return {
      own: single.map((key) => SHORT + key),
      wanted: single.flatMap((key) => [SHORT + key, WORD + key]),
    };
  }
  const pairs = new Set<string>();
  full.forEach((word, at) => {
    for (const key of each[at] ?? []) {
      for (const other of each.slice(at + 1).flat()) {
        pairs.add(key < other ? `${key} ${other}` : `${other} ${key}`);
      }
      for (const other of words) if (other !== word) addBeginnings(key, other, pairs);
    }
  });
  return {
    own: [...pairs, ...single.map((key) => WORD + key)],
    wanted: [...pairs, ...single.map((key) => SHORT + key)],
  };
}

/** A word, and the sounds another may begin with: initials find their words so, and short forms. */
function addBeginnings(key: string, { firstSounds }: Word, pairs: Set<string>) {
  for (let sound = 1; sound < 32; sound++) {
    if ((firstSounds & (1 << sound)) !== 0) pairs.add(`${key} ${sound}${BEGINNING}`);
  }
}
