/**
 * Whether the text a file carries can be believed: fonts without a sound Unicode map give private
 * signs, and copies meant to mislead mix letters of several alphabets that look alike.
 */

/** Signs of a text layer that cannot be read: private use, U+FFFD, controls, no characters at all. */
const unreadable = /(?!\s)\p{Cc}|\p{Co}|\p{Cs}|[\ufffd-\uffff]/gu;

/** Most runs are of these, which one cheap look tells. */
const usual = /^[\x20-\x7e\xa0-\u052f\u2010-\u203a]*$/;

/** The share of unreadable signs from which on a text layer is not to be believed. */
const UNREADABLE_SHARE = 0.2;

export interface Readability {
  readonly characters: number;
  readonly unreadable: number;
}

/** Counts characters and unreadable ones over runs of text as the file gives them. */
export function readabilityOf(runs: Iterable<string>): Readability {
  let characters = 0;
  let bad = 0;
  for (const run of runs) {
    characters += run.length;
    if (usual.test(run)) continue;
    const found = run.match(unreadable);
    if (found !== null) bad += found.length;
  }
  return { characters, unreadable: bad };
}

/** True when the share of unreadable signs says that the rest is a guess too. */
export function isUnreadable(readability: Readability): boolean {
  return readability.unreadable > readability.characters * UNREADABLE_SHARE;
}

const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const wordRun = /[\p{L}\p{M}]{2,}/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
/** Greek letters stand in units and formulas (µm, Δt); only words of some length count. */
const greek = /\p{Script=Greek}/u;

/** True for a word of Latin letters and those of an alphabet whose letters look alike. */
const isMixed = (word: string): boolean =>
  latin.test(word) && (cyrillic.test(word) || (word.length > 3 && greek.test(word)));

/** The words that mix Latin with Cyrillic or Greek letters: how many, and where the first stands. */
export function mixedScriptWords(text: string): { count: number; first: number } {
  const result = { count: 0, first: -1 };
  if (!otherAlphabet.test(text)) return result;
  for (const match of text.matchAll(wordRun)) {
    if (!isMixed(match[0])) continue;
    if (result.count === 0) result.first = match.index;
    result.count++;
  }
  return result;
}

/**
 * The letters of mixed words that are not of the alphabet of most of their word, each once, in
 * their order; of two alphabets with equally many letters, those that are not Latin.
 */
export function strangeLetters(text: string): readonly string[] {
  if (!otherAlphabet.test(text)) return [];
  const strange = new Set<string>();
  for (const [word] of text.matchAll(wordRun)) {
    if (!isMixed(word)) continue;
    const letters = [...word].filter((sign) => latin.test(sign) || otherAlphabet.test(sign));
    const others = letters.filter((letter) => otherAlphabet.test(letter));
    const fewer = others.length * 2 <= letters.length ? otherAlphabet : latin;
    for (const letter of letters) if (fewer.test(letter)) strange.add(letter);
  }
  return [...strange];
}
