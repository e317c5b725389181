/**
 * Nominatives behind inflected names. Russian and Ukrainian running text declines names; the
 * endings are few and regular. German and Latin-script Russian add only the genitive -s.
 */

import { remember } from './remember.ts';

/** Ending seen → nominative endings it may stand for. Longest endings are tried first. */
const RUSSIAN: readonly (readonly [string, readonly string[]])[] = [
  ['вла', ['вел']],
  ['влу', ['вел']],
  ['влом', ['вел']],
  ['вле', ['вел']],
  ['ского', ['ский']],
  ['скому', ['ский']],
  ['ским', ['ский']],
  ['ском', ['ский']],
  ['ской', ['ская']],
  ['скую', ['ская']],
  ['ого', ['ый', 'ой', 'ий']],
  ['ому', ['ый', 'ой', 'ий']],
  ['его', ['ий']],
  ['ему', ['ий']],
  ['овым', ['ов']],
  ['евым', ['ев']],
  ['ёвым', ['ёв']],
  ['иным', ['ин']],
  ['ыным', ['ын']],
  ['овой', ['ова']],
  ['евой', ['ева']],
  ['ёвой', ['ёва']],
  ['иной', ['ина']],
  ['ыной', ['ына']],
  ['ией', ['ия']],
  ['ию', ['ия', 'ий']],
  ['ии', ['ия', 'ий']],
  ['ия', ['ий']],
  ['ием', ['ий']],
  ['ой', ['а']],
  ['ою', ['а']],
  ['ей', ['а', 'я']],
  ['ом', ['', 'ый', 'ой', 'ое']],
  ['ем', ['', 'й', 'ь', 'ий']],
  ['ых', ['ые']],
  ['их', ['ие']],
  ['ах', ['ы', 'и']],
  ['ым', ['ый', '']],
  ['им', ['ий']],
  ['ую', ['ая']],
  ['а', ['']],
  ['у', ['', 'а']],
  ['е', ['', 'а', 'й']],
  ['ы', ['а']],
  ['и', ['а', 'я', 'ь']],
  ['я', ['й', 'ь']],
  ['ю', ['й', 'ь', 'я']],
];

const VOWEL_END = /[аеёиоуыэюя]$/;

function fits(stem: string, ending: string): boolean {
  // -й follows a vowel, -ь a consonant, and no nominative is a bare vowel stem.
  if (ending === 'й') return VOWEL_END.test(stem);
  if (ending === 'ь') return !VOWEL_END.test(stem);
  if (ending === '') return !VOWEL_END.test(stem) && !stem.endsWith('ь') && !stem.endsWith('й');
  return true;
}

/** The token itself first, then the nominatives it may be a case of. Case of letters is kept. */
export const nominatives = remember((token: string): readonly string[] => {
  if (!/\p{Script=Cyrillic}/u.test(token)) return latinNominatives(token);
  const lower = token.toLowerCase();
  const upper = token.length > 1 && token === token.toUpperCase();
  const found = [token];
  for (const [ending, replacements] of RUSSIAN) {
    if (!lower.endsWith(ending)) continue;
    const stem = token.slice(0, token.length - ending.length);
    if (stem.length < 2) continue;
    for (const replacement of replacements) {
      if (!fits(stem.toLowerCase(), replacement)) continue;
      const candidate = stem + (upper ? replacement.toUpperCase() : replacement);
      if (!found.includes(candidate)) found.push(candidate);
    }
  }
  return found;
});

function latinNominatives(token: string): string[] {
  const bare = token.replace(/['’]s$/i, '').replace(/['’]$/, '');
  const found = bare === token ? [token] : [token, bare];
  if (bare.length > 3 && /[^sxzß]s$/i.test(bare)) found.push(bare.slice(0, -1));
  return found;
}
