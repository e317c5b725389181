/** Offences that no list of codes knows: by their place, and in the words of the text. */

import { isQuoted, lower, type Reader } from './reader.ts';

const LONGEST_UNKNOWN = 7;

export function unknownCode(reader: Reader, from: number, end: number): string {
  const names = reader.tokens.slice(from, end).filter((token) => token.shape === 'lower');
  const english = reader.words.code === 'en' ? names.map((token) => token.lower) : [];
  const plain = english.filter((word) => word.length > 2 && /^[a-z]+$/.test(word)).slice(0, 3);
  return plain.length > 1 ? plain.join('_') : 'other_offence';
}

/** A short run of small words or a quotation: an offence without a code of its own. */
export function isPlainOffence(reader: Reader, from: number, end: number): boolean {
  const own = reader.tokens
    .slice(from, end)
    .some((token) => reader.words.glosses.has(lower(token)));
  if (own) return false;
  if (isQuoted(reader, from)) return true;
  const german = reader.words.code === 'de';
  const fits = reader.tokens
    .slice(from, end)
    .every(
      ({ shape }) => shape === 'lower' || shape === 'clitic' || (german && shape === 'capital'),
    );
  const verdict = !german || reader.words.legal.has(lower(reader.tokens[end]));
  return fits && verdict && end - from <= LONGEST_UNKNOWN && end - from > 1;
}
