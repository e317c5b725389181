/** What a single word of a court's name may be: a level, an ordinal, an owner, a name in two pieces. */

import type { Token } from '#shared/language/analysed-text.ts';
import { isWord, languageAt, type Scan } from '../scan.ts';
import type { CourtWords } from './court-words.ts';

/** Token indices of a court's name, half-open, and of its head. */
export interface CourtRun {
  readonly from: number;
  readonly head: number;
  readonly end: number;
}

/** "Supreme", « cassation », «районный»: a word that tells a court's level or kind. */
export const isLevel = (words: CourtWords, token: Token): boolean =>
  words.levels.has(token.lower) || words.levelStems.some((stem) => token.lower.startsWith(stem));

/** "26th", split in two by the tokeniser: either part. */
export const isOrdinal = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token?.shape === 'number') return /^(st|nd|rd|th)$/.test(scan.tokens[at + 1]?.lower ?? '');
  return /^(st|nd|rd|th)$/.test(token?.lower ?? '') && scan.tokens[at - 1]?.shape === 'number';
};

/** "People|’s", "Magistrates|’": part of the name of a court, unlike "Sumeria’s". */
export function isPossessive(scan: Scan, at: number): boolean {
  const [owner, mark] = [scan.tokens[at - 1]?.lower ?? '', scan.tokens[at]];
  if (mark?.shape === 'clitic') return /^(people|magistrate|children|coroner|sheriff)$/.test(owner);
  return /^['’]$/.test(mark?.text ?? '') && /^(magistrates|peoples|workers)$/.test(owner);
}

/** A month or weekday, which is no part of a court's name. */
export const isDay = (scan: Scan, at: number): boolean =>
  languageAt(scan, at)?.calendar.has(scan.tokens[at]?.lower ?? '') === true;

/** « N’Djamena », « M’hamed »: the index after a name in two pieces, or `at`. */
export function apostrophed(scan: Scan, at: number): number {
  const [piece, rest] = [scan.tokens[at], scan.tokens[at + 1]];
  const opens = piece?.shape === 'clitic' && /^\p{Lu}/u.test(piece.text);
  return opens && isWord(rest) && piece.end === rest?.start ? at + 2 : at;
}

/** A word that only follows the head: "instance", « appel ». */
export const isAfter = (scan: Scan, { after }: CourtWords, at: number): boolean =>
  after.has(scan.tokens[at]?.lower ?? '');
