/**
 * Keys under which spellings of one name meet: each token is read aloud under every spelling
 * habit (English, French, German, scientific, Turkic, Polish; Cyrillic directly), and two names are
 * spellings of one another when they share a key. Iliachev read as French, Ilyashev read as English
 * and Ильяшев all say `ilaSev`.
 */

import { remember } from './remember.ts';
import { CYRILLIC, CYRILLIC_WITH_H, SCHEMES } from './schemes.ts';

interface Scheme {
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** The longest spelling that begins with a letter. */
  readonly reach: ReadonlyMap<string, number>;
}

/** Enough for every real name; a hostile one cannot make the sets grow. */
const MOST_READINGS = 4;
const MOST_KEYS = 16;
const MOST_TOKENS = 6;
const LONGEST_TOKEN = 40;

function compile(table: string): Scheme {
  const spellings = new Map<string, readonly string[]>();
  const reach = new Map<string, number>();
  for (const entry of table.split(' ')) {
    const [spelling = '', phonemes = ''] = entry.split('=');
    spellings.set(spelling, phonemes.split('|'));
    const letters = spelling.replace(/[\^$]/g, '');
    const first = letters.charAt(0);
    reach.set(first, Math.max(reach.get(first) ?? 1, letters.length));
  }
  return { spellings, reach };
}

const LATIN_SCHEMES = Object.values(SCHEMES).map(compile);
const CYRILLIC_SCHEME = [compile(CYRILLIC)];
const CYRILLIC_H_SCHEME = [compile(CYRILLIC_WITH_H)];

const SIGNS = /['’‘ʼʻʹʺ`´ʾʿ\u00ad]/g;
const MARKS = /\p{M}/gu;
const SEPARATORS = /[\s,.\u2010-\u2015\-_/()"“”«»·]+/u;

/** The tokens of a name in lower case, without initials' full stops, marks that only separate, and digits. */
export const nameTokens = remember((name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(SIGNS, '')
    .split(SEPARATORS)
    .filter((token) => token !== '' && !/^\d+$/.test(token))
    .slice(0, MOST_TOKENS)
    .map((token) => token.slice(0, LONGEST_TOKEN)),
);

function schemesFor(token: string): readonly Scheme[] {
  if (!/\p{Script=Cyrillic}/u.test(token)) return LATIN_SCHEMES;
  return /[іїєґў]/.test(token) && !/[әғқңөұүһ]/.test(token) ? CYRILLIC_H_SCHEME : CYRILLIC_SCHEME;
}

/** The longest spelling of the scheme at `at`, with what it says. */
function spellingAt(
  token: string,
  at: number,
  scheme: Scheme,
): { length: number; sounds: readonly string[] } {
  const longest = scheme.reach.get(token.charAt(at)) ?? 1;
  for (let length = Math.min(longest, token.length - at); length > 0; length--) {
    const part = token.slice(at, at + length);
    const sounds =
      (at === 0 ? scheme.spellings.get(`^${part}`) : undefined) ??
      (at + length === token.length ? scheme.spellings.get(`${part}$`) : undefined) ??
      scheme.spellings.get(part);
    if (sounds !== undefined) return { length, sounds };
  }
  const bare = token.charAt(at).normalize('NFD').replace(MARKS, '');
  return { length: 1, sounds: scheme.spellings.get(bare) ?? [bare] };
}

function readingsUnder(token: string, scheme: Scheme): string[] {
  let readings = [''];
  for (let at = 0; at < token.length; ) {
    const { length, sounds } = spellingAt(token, at, scheme);
    readings = readings
      .flatMap((reading) => sounds.map((sound) => reading + sound))
      .slice(0, MOST_READINGS);
    at += length;
  }
  return readings;
}

/** An i that only softens is not heard, nor is a doubled letter: -ayev, -aïev, -aev and -ajew agree. */
function squeeze(reading: string): string {
  return reading.replace(/i+(?=[aeou])/g, '').replace(/(.)\1+/gu, '$1');
}

/** The keys of one token; never empty for a token with a letter. */
export const tokenKeys = remember((token: string): readonly string[] => {
  const lower = token.normalize('NFC').toLowerCase().replace(SIGNS, '').slice(0, LONGEST_TOKEN);
  const keys = new Set<string>();
  for (const scheme of schemesFor(lower)) {
    for (const reading of readingsUnder(lower, scheme)) keys.add(squeeze(reading));
  }
  keys.delete('');
  return [...keys];
});

/** The one key of a token read in the first habit of its script: for lists of names in that spelling. */
export function mainKey(token: string): string {
  const lower = token.normalize('NFC').toLowerCase().replace(SIGNS, '').slice(0, LONGEST_TOKEN);
  const [scheme] = schemesFor(lower);
  return scheme === undefined ? lower : squeeze(readingsUnder(lower, scheme)[0] ?? lower);
}

/** True when the two tokens are spellings of one another. */
export function tokensMeet(a: string, b: string): boolean {
  if (a === b) return true;
  const keys = tokenKeys(a);
  return tokenKeys(b).some((key) => keys.includes(key));
}

/**
 * The keys of a whole name, tokens in the order written and joined by a space, at most 16. Two
 * spellings of one name share at least one; different names share none. Case endings stay: use
 * `nominatives` first where the text inflects.
 */
export function nameKeys(name: string): string[] {
  let keys: string[] = [];
  for (const token of nameTokens(name)) {
    const own = tokenKeys(token);
    if (own.length === 0) continue;
    keys =
      keys.length === 0
        ? [...own]
        : keys.flatMap((key) => own.map((next) => `${key} ${next}`)).slice(0, MOST_KEYS);
  }
  return keys;
}
