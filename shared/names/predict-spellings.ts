/** The spellings to expect of a name in texts of a language, the likeliest first. */

import type { Readings } from './readings.ts';
import { alphabetRank, isRomanisation, type Romanisation } from './scheme.ts';
import { unlikeliness, unwriteUnder } from './unwrite-name.ts';
import { writeUnder } from './write-name.ts';

export interface PredictedSpelling {
  readonly spelling: string;
  /** The name in its own alphabet, from which the spelling comes. */
  readonly source: string;
  /** Ids of the schemes that write so. */
  readonly schemes: readonly string[];
}

/** Sources of a Latin form that are followed in each alphabet: none is crowded out by others. */
const MOST_SOURCES = 2;
/** By how much a source may be less likely than the best of its alphabet. */
const MUCH_UNLIKELIER = 1;

/**
 * `sources` are the name in its own alphabet (nominative), the likeliest first: see `sourcesOf`; `to`
 * is the language of the texts, such as `fr`, or `uk-Latn` for Ukrainian in Latin letters.
 */
export function predictSpellings(
  sources: readonly SourceSpelling[],
  to: string,
  readings: Readings,
): PredictedSpelling[] {
  const found = new Map<string, PredictedSpelling>();
  for (const { source, alphabet, schemes } of sources) {
    const own = alphabet === to ? [{ spelling: source, source, schemes }] : [];
    for (const one of [...own, ...spellingsOf(source, to, alphabet, readings)]) {
      if (!found.has(one.spelling)) found.set(one.spelling, one);
    }
  }
  return [...found.values()];
}

/** A name as its own alphabet may write it. */
export interface SourceSpelling {
  readonly source: string;
  /** The language of the alphabet; null where the letters alone must tell it. */
  readonly alphabet: string | null;
  /** Ids of the schemes that write the source as the name was given. */
  readonly schemes: readonly string[];
}

interface RankedSource extends SourceSpelling {
  readonly unlikely: number;
}

/** The name itself where it is in an alphabet that is romanised; else what it may be a romanisation of. */
export function sourcesOf(name: string, { schemes }: Readings): SourceSpelling[] {
  if (!/\p{Script=Latin}/u.test(name)) return [{ source: name, alphabet: null, schemes: [] }];
  const found = new Map<string, RankedSource>();
  for (const [id, scheme] of schemes) {
    if (!isRomanisation(scheme)) continue;
    const source = unwritten(name, scheme);
    if (source === null) continue;
    const key = `${scheme.from} ${source}`;
    const before = found.get(key)?.schemes ?? [];
    const unlikely = unlikeliness(source.toLowerCase());
    found.set(key, { source, alphabet: scheme.from, schemes: [...before, id], unlikely });
  }
  const rankOf = ({ alphabet }: SourceSpelling) => alphabetRank(alphabet ?? '');
  return [...found.values()]
    .sort(
      (a, b) =>
        a.unlikely - b.unlikely || rankOf(a) - rankOf(b) || b.schemes.length - a.schemes.length,
    )
    .filter((one, at, all) => {
      const better = all.slice(0, at).filter(({ alphabet }) => alphabet === one.alphabet);
      const [best = one] = better;
      return better.length < MOST_SOURCES && one.unlikely <= best.unlikely + MUCH_UNLIKELIER;
    });
}

/** All words of a name are written under one scheme; null where it does not write one of them so. */
function unwritten(name: string, scheme: Romanisation): string | null {
  const unwrite = unwriteUnder(scheme);
  let whole = true;
  const source = name.normalize('NFC').replace(/[\p{L}\p{M}’']+/gu, (word) => {
    const [best] = unwrite(word);
    if (best === undefined) whole = false;
    return best === undefined ? word : likeCapitals(best, word);
  });
  return whole ? source : null;
}

function likeCapitals(letters: string, word: string): string {
  if (word === word.toLowerCase()) return letters;
  if (word.length > 1 && word === word.toUpperCase()) return letters.toUpperCase();
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The likeliest alphabet's first, and of one alphabet those of the scheme that is used most. */
function spellingsOf(
  source: string,
  to: string,
  alphabet: string | null,
  { schemes }: Readings,
): PredictedSpelling[] {
  const found = new Map<string, string[]>();
  for (const [id, scheme] of schemes) {
    if (!isRomanisation(scheme) || !scheme.languages.includes(to)) continue;
    if (alphabet === null ? !writes(scheme, source) : scheme.from !== alphabet) continue;
    const spelling = writeUnder(scheme)(source);
    found.set(spelling, [...(found.get(spelling) ?? []), id]);
  }
  return [...found]
    .map(([spelling, ids]) => ({ spelling, source, schemes: ids }))
    .sort((a, b) => rank(a, schemes) - rank(b, schemes));
}

function rank({ schemes: ids }: PredictedSpelling, schemes: Readings['schemes']): number {
  const alphabets = ids.map((id) => {
    const scheme = schemes.get(id);
    return scheme && isRomanisation(scheme) ? alphabetRank(scheme.from) : -1;
  });
  return Math.min(...alphabets);
}

/** True when the scheme knows every letter of the name. */
const writes = ({ letters }: Romanisation, name: string): boolean =>
  [...name.toLowerCase()].every((letter) => !/\p{L}/u.test(letter) || letter in letters);
