/** The spellings to expect of a name in texts of a language, the likeliest first. */

import type { Readings } from './readings.ts';
import { isRomanisation, type Romanisation } from './scheme.ts';
import { writeUnder } from './write-name.ts';

export interface PredictedSpelling {
  readonly spelling: string;
  /** Ids of the schemes that write so. */
  readonly schemes: readonly string[];
}

/** Whose alphabet a name is taken to be in when its letters allow several, the likeliest first. */
const LIKELY_ALPHABETS = ['ru', 'uk', 'kk', 'be', 'bg', 'sr', 'ky', 'uz', 'tg', 'az'];

/**
 * `name` in its own alphabet (nominative); `to` is the language of the texts, such as `fr`, or
 * `uk-Latn` for Ukrainian in Latin letters.
 */
export function predictSpellings(
  name: string,
  to: string,
  { schemes }: Readings,
): PredictedSpelling[] {
  const found = new Map<string, string[]>();
  for (const [id, scheme] of schemes) {
    if (!isRomanisation(scheme) || !scheme.languages.includes(to) || !writes(scheme, name))
      continue;
    const spelling = writeUnder(scheme)(name);
    found.set(spelling, [...(found.get(spelling) ?? []), id]);
  }
  return [...found]
    .map(([spelling, ids]) => ({ spelling, schemes: ids }))
    .sort((a, b) => rank(a, schemes) - rank(b, schemes) || b.schemes.length - a.schemes.length);
}

function rank({ schemes: ids }: PredictedSpelling, schemes: Readings['schemes']): number {
  const alphabets = ids.map((id) => {
    const scheme = schemes.get(id);
    return scheme && isRomanisation(scheme) ? LIKELY_ALPHABETS.indexOf(scheme.from) : -1;
  });
  return Math.min(...alphabets);
}

/** True when the scheme knows every letter of the name. */
const writes = ({ letters }: Romanisation, name: string): boolean =>
  [...name.toLowerCase()].every((letter) => !/\p{L}/u.test(letter) || letter in letters);
