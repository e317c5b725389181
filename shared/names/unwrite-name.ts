/** The other way round: what a romanised name may be in the alphabet that it comes from. */

import type { Romanisation } from './scheme.ts';
import { writeUnder } from './write-name.ts';

/** Ways that are followed at each letter, and words that are given. */
const MOST_FOLLOWED = 24;
const MOST_WORDS = 4;
const SOFT_SIGN = 'ь';
/** The soft sign is written only where letters call for it: Ольга, Ильин. */
const BEFORE_SOFT_SIGN = 'л';
const VOWELS = 'аеоуыэиіә';
/**
 * Letters that seldom stand so in names: й after a consonant, и for it before one (Айдос), -ний after
 * one (Подгорный), э within a word, ы or ъ at its end, and ґ.
 */
const SELDOM =
  /[бвгджзклмнпрстфхцчшщ]й|[аеоуә][иі](?=[бвгджзкмнпрстфхцчшщ])|[бвджзклмпрст]ний(?!\p{L})|\p{L}э|шч|[сзтк]һ|[аеиоуыюяә]ы|[ыъ](?!\p{L})|й[аеу]|ь[аеу]|ґ/gu;
/** The ending of adjectives: two letters that stand for one of a romanisation in any name. */
const ENDINGS = /[ыи]й(?!\p{L})/gu;

interface Way {
  readonly letters: string;
  /** Letters of the romanised word that it has used. */
  readonly used: number;
}

/**
 * Words in the scheme's alphabet, in small letters, that the scheme writes exactly as `word`, the
 * likeliest first; none where it writes no such word.
 */
export function unwriteUnder(scheme: Romanisation): (word: string) => string[] {
  const write = writeUnder(scheme);
  const writers = [
    ...Object.entries(scheme.letters).map(([letters, writes]) => ({ letters, writes })),
    ...(scheme.contexts ?? []),
  ].filter(({ writes }) => writes !== '');
  const longerFirst = writers.sort((a, b) => b.writes.length - a.writes.length);
  return (word) => {
    const small = word.normalize('NFC').toLowerCase();
    const found = new Set<string>();
    let ways: Way[] = [{ letters: '', used: 0 }];
    while (ways.length > 0) {
      const next = ways.flatMap((way) => goOn(way, small, longerFirst));
      for (const { letters, used } of next) if (used === small.length) found.add(letters);
      ways = next.filter(({ used }) => used < small.length).slice(0, MOST_FOLLOWED);
    }
    return [...found]
      .flatMap((letters) => [softened(letters), letters])
      .filter((letters, at, all) => write(letters) === small && all.indexOf(letters) === at)
      .sort((a, b) => unlikeliness(a) - unlikeliness(b))
      .slice(0, MOST_WORDS);
  };
}

/**
 * Less for what a name likelier is: few letters, for one that many letters of a romanisation stand
 * for is seldom met by chance, and none that seldom stand so.
 */
export const unlikeliness = (letters: string): number =>
  letters.replaceAll(SOFT_SIGN, '').replace(ENDINGS, 'ы').length +
  (letters.match(SELDOM)?.length ?? 0);

function goOn(
  { letters, used }: Way,
  word: string,
  writers: readonly { readonly letters: string; readonly writes: string }[],
): Way[] {
  return writers
    .filter(({ writes }) => word.startsWith(writes, used))
    .map((one) => ({ letters: letters + one.letters, used: used + one.writes.length }));
}

function softened(letters: string): string {
  return [...letters]
    .map((letter, at) => {
      const next = letters.charAt(at + 1);
      const soft = letter === BEFORE_SOFT_SIGN && next !== letter && next !== SOFT_SIGN;
      return soft && next !== '' && !VOWELS.includes(next) ? letter + SOFT_SIGN : letter;
    })
    .join('');
}
