/**
 * Keys under which spellings of one name meet: each token is read aloud under every spelling
 * habit (English, French, German, scientific, Turkic, Polish; Cyrillic directly), and two names are
 * spellings of one another when they share a key. Iliachev read as French, Ilyashev read as English
 * and Ильяшев all say `ilaSev`.
 */

import { remember } from './remember.ts';
import { CYRILLIC, CYRILLIC_WITH_H, SCHEMES } from './schemes.ts';

/** One spelling of a sound; `atStart` and `atEnd` hold only there in a token. */
interface Spelling {
  readonly letters: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly sounds: readonly string[];
}

/** Spellings by their first letter in the order in which they are tried. */
export type Scheme = ReadonlyMap<string, readonly Spelling[]>;

/** Enough for every real name; a hostile one cannot make the sets grow. */
const MOST_READINGS = 4;
const MOST_KEYS = 16;
const MOST_TOKENS = 6;
const LONGEST_TOKEN = 40;

/** The longest spelling comes first; of two as long the one that asks for more. */
const byReach = (one: Spelling, other: Spelling): number =>
  other.letters.length - one.letters.length ||
  Number(other.atStart) - Number(one.atStart) ||
  Number(other.atEnd) - Number(one.atEnd);

function compile(table: string): Scheme {
  const spellings = new Map<string, Spelling>();
  for (const entry of table.split(' ')) {
    const [spelling = '', phonemes = ''] = entry.split('=');
    spellings.set(spelling, {
      letters: spelling.replace(/[\^$]/g, ''),
      atStart: spelling.startsWith('^'),
      atEnd: spelling.endsWith('$'),
      sounds: phonemes.split('|'),
    });
  }
  const scheme = new Map<string, Spelling[]>();
  for (const spelling of [...spellings.values()].sort(byReach)) {
    const first = spelling.letters.charAt(0);
    const others = scheme.get(first);
    if (others === undefined) scheme.set(first, [spelling]);
    else others.push(spelling);
  }
  return scheme;
}

const LATIN_SCHEMES = Object.values(SCHEMES).map(compile);
const CYRILLIC_SCHEME = [compile(CYRILLIC)];
const CYRILLIC_H_SCHEME = [compile(CYRILLIC_WITH_H)];

const SIGNS = /['’‘ʼʻʹʺ`´ʾʿ\u00ad\u200b-\u200d\u2060\ufeff]/g;
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

/** A token as it is read: in small letters, without signs that only separate. */
export const readable = (token: string): string =>
  token.normalize('NFC').toLowerCase().replace(SIGNS, '').slice(0, LONGEST_TOKEN);

/** The habits under which a token of these letters may have been spelt. */
export function schemesFor(token: string): readonly Scheme[] {
  if (!/\p{Script=Cyrillic}/u.test(token)) return LATIN_SCHEMES;
  return /[іїєґў]/.test(token) && !/[әғқңөұүһ]/.test(token) ? CYRILLIC_H_SCHEME : CYRILLIC_SCHEME;
}

/** The longest spelling of the scheme at `at`; null for a letter that the scheme does not know. */
function spellingAt(token: string, at: number, scheme: Scheme): Spelling | null {
  for (const spelling of scheme.get(token.charAt(at)) ?? []) {
    const { letters, atStart, atEnd } = spelling;
    if (atStart && at > 0) continue;
    if (atEnd && at + letters.length < token.length) continue;
    if (letters.length === 1 || token.startsWith(letters, at)) return spelling;
  }
  return null;
}

/** A letter that has no spelling of its own says what it says without its marks. */
function soundsOfLetter(letter: string, scheme: Scheme): readonly string[] {
  const bare = letter.normalize('NFD').replace(MARKS, '');
  const plain = scheme.get(bare)?.find(({ letters, atEnd }) => letters === bare && !atEnd);
  return plain?.sounds ?? [bare];
}

/** What the letters at `at` say, a choice as often as not, and how many they are. */
export function soundsAt(
  token: string,
  at: number,
  scheme: Scheme,
): { readonly sounds: readonly string[]; readonly length: number } {
  const spelling = spellingAt(token, at, scheme);
  return spelling === null
    ? { sounds: soundsOfLetter(token.charAt(at), scheme), length: 1 }
    : { sounds: spelling.sounds, length: spelling.letters.length };
}

/** What the letters of a token say one after the other, each with its choices. */
function soundsUnder(token: string, scheme: Scheme): (readonly string[])[] {
  const said: (readonly string[])[] = [];
  for (let at = 0; at < token.length; ) {
    const { sounds, length } = soundsAt(token, at, scheme);
    said.push(sounds);
    at += length;
  }
  return said;
}

function readingsUnder(token: string, scheme: Scheme): string[] {
  let readings = [''];
  for (const sounds of soundsUnder(token, scheme)) {
    const [only, other] = sounds;
    if (other === undefined) {
      // Nearly all letters say one thing.
      for (let at = 0; at < readings.length; at += 1) readings[at] += only ?? '';
      continue;
    }
    readings = readings
      .flatMap((reading) => sounds.map((sound) => reading + sound))
      .slice(0, MOST_READINGS);
  }
  return readings;
}

/** An i that only softens is not heard, nor is a doubled letter: -ayev, -aïev, -aev and -ajew agree. */
function squeeze(reading: string): string {
  const hard = reading.includes('i') ? reading.replace(/i+(?=[aeou])/g, '') : reading;
  return hasDoubled(hard) ? hard.replace(/(.)\1+/gu, '$1') : hard;
}

function hasDoubled(reading: string): boolean {
  for (let at = 1; at < reading.length; at += 1) {
    if (reading.charCodeAt(at) === reading.charCodeAt(at - 1)) return true;
  }
  return false;
}

/** The keys of one token; never empty for a token with a letter. */
export const tokenKeys = remember((token: string): readonly string[] => {
  const lower = readable(token);
  // The habits agree on most words.
  const readings = new Set<string>();
  for (const scheme of schemesFor(lower)) {
    for (const reading of readingsUnder(lower, scheme)) readings.add(reading);
  }
  const keys = new Set<string>();
  for (const reading of readings) keys.add(squeeze(reading));
  keys.delete('');
  return [...keys];
});

/** The one key of a token read in the first habit of its script: for lists of names in that spelling. */
export function mainKey(token: string): string {
  const lower = readable(token);
  const [scheme] = schemesFor(lower);
  if (scheme === undefined) return lower;
  return squeeze(
    soundsUnder(lower, scheme)
      .map(([sound = '']) => sound)
      .join(''),
  );
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
