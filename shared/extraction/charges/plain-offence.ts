/** Offences that no list of codes knows: by their place, and in the words of the text. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import { isQuoted, lower, type Reader } from './reader.ts';

const LONGEST_UNKNOWN = 12;
/** How far around a German „wegen“ the judgment is told that makes what follows an offence. */
const VERDICT_REACH = 14;

/** A code of two or three English words made from those of the text; one for all in other languages. */
export function unknownCode(reader: Reader, from: number, end: number): string {
  const names = reader.tokens.slice(from, end).filter((token) => token.shape === 'lower');
  const english = reader.words.code === 'en' ? names.map((token) => token.lower) : [];
  const plain = english.filter((word) => word.length > 2 && /^[a-z]+$/.test(word)).slice(0, 3);
  return plain.length > 1 ? plain.join('_') : 'other_offence';
}

/**
 * A short run of words that begins as nouns and verbs do, or a quotation: an offence without a code.
 * `part` is where its part of the list begins, with articles and the like that are none of its words.
 */
export function isPlainOffence(
  reader: Reader,
  part: number,
  [from, end]: readonly [number, number],
  cue: Span,
): boolean {
  const { tokens, words } = reader;
  const told = tokens.slice(from, end);
  if (told.some((token) => words.glosses.has(lower(token)))) return false;
  if (isQuoted(reader, from)) return true;
  const german = words.code === 'de';
  const [first] = told;
  const begins = first !== undefined && (german ? isWord(first) : first.shape === 'lower');
  if (!begins || end - from > LONGEST_UNKNOWN) return false;
  if (!told.every((token) => isWord(token) || token.text === '-')) return false;
  const legal = tokens.some(
    (token) => token.start >= cue.start && token.end <= cue.end && words.legal.has(lower(token)),
  );
  if (german) return told.some(isNoun) && (legal || isJudged(reader, from, end));
  return end - from > 1 || (legal && part === from);
}

const isNoun = ({ shape }: Token): boolean => shape === 'capital';

const isWord = ({ shape }: Token): boolean =>
  shape === 'lower' || shape === 'clitic' || shape === 'capital';

/** „wegen … zu drei Jahren Haft verurteilt“: a word of judging before or after, in the same sentence. */
function isJudged({ tokens, words }: Reader, from: number, end: number): boolean {
  const before = tokens.slice(Math.max(0, from - VERDICT_REACH), from);
  const after = tokens.slice(end, end + VERDICT_REACH);
  return [...before, ...after].some((token) => words.weakAfter.has(lower(token)));
}
