/**
 * How sure two written names are the same name. This speaks of names, not of persons: two people
 * may share one.
 */

import { nominatives } from './case-endings.ts';
import { nameTokens, tokenKeys, tokensMeet } from './name-key.ts';

/**
 * - `same`: every token of the one is a spelling of a token of the other, same count.
 * - `inflected`: the same once case endings are taken off.
 * - `partial`: all tokens of the shorter name are in the longer, the family name among them.
 * - `likely`: the family name agrees and the given name, from its second letter, is one or two off.
 */
export type NameAgreement = 'same' | 'inflected' | 'partial' | 'likely' | 'different';

const PATRONYMIC =
  /(ович|евич|ьич|овна|евна|ична|инична|івна|ївна|ұлы|улы|қызы|кызы|оглы|ovich|evich|ovitch|evitch|owitsch|ewitsch|ovič|evič|ovna|evna|owna|ewna|uly|ulı|qyzy|kyzy|ogly|oglu|oğlu)$/;

export function isPatronymic(token: string): boolean {
  return token.length > 5 && PATRONYMIC.test(token.toLowerCase());
}

function tokensMeetInflected(a: string, b: string): boolean {
  if (tokensMeet(a, b)) return true;
  const others = nominatives(b);
  return nominatives(a).some((x) => others.some((y) => tokensMeet(x, y)));
}

/** Levenshtein distance with neighbouring swaps counted once; gives up above `most`. */
export function letterDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(substitute, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

const MOST_LETTERS_OFF = 2;

function nearlyMeet(a: string, b: string): boolean {
  return tokenKeys(a).some((x) =>
    tokenKeys(b).some(
      (y) =>
        x[0] === y[0] &&
        Math.min(x.length, y.length) >= 4 &&
        letterDistance(x, y, MOST_LETTERS_OFF) <= MOST_LETTERS_OFF,
    ),
  );
}

type Meet = (a: string, b: string) => boolean;

const initialMeets = (a: string, b: string): boolean => {
  const [initial, full] = a.length === 1 ? [a, b] : [b, a];
  if (initial.length !== 1) return false;
  const heads = new Set(tokenKeys(initial).map((key) => key.charAt(0)));
  return tokenKeys(full).some((key) => heads.has(key.charAt(0)));
};

/** Every token of `short` has its own counterpart in `long`; order is free. */
function allMeet(short: readonly string[], long: readonly string[], meet: Meet): boolean {
  const free = [...long];
  return short.every((token) => {
    const at = free.findIndex((other) => meet(token, other));
    if (at < 0) return false;
    free.splice(at, 1);
    return true;
  });
}

const withoutPatronymics = (tokens: readonly string[]): string[] => {
  const rest = tokens.filter((token) => !isPatronymic(token));
  return rest.length > 1 ? rest : [...tokens];
};

/** Two patronymics that do not agree speak against one person, whatever the rest says. */
function patronymicsContradict(a: readonly string[], b: readonly string[]): boolean {
  const ours = a.filter(isPatronymic);
  const theirs = b.filter(isPatronymic);
  if (ours.length === 0 || theirs.length === 0) return false;
  return !ours.some((x) => theirs.some((y) => tokensMeetInflected(x, y)));
}

export function compareNames(a: string, b: string): NameAgreement {
  const allA = nameTokens(a);
  const allB = nameTokens(b);
  if (allA.length === 0 || allB.length === 0 || patronymicsContradict(allA, allB)) {
    return 'different';
  }
  const [short, long] = [withoutPatronymics(allA), withoutPatronymics(allB)].sort(
    (x, y) => x.length - y.length,
  ) as [string[], string[]];
  if (short.length === long.length) {
    if (allMeet(short, long, tokensMeet)) return 'same';
    if (allMeet(short, long, tokensMeetInflected)) return 'inflected';
  }
  const inFull = (x: string, y: string) => tokensMeetInflected(x, y) || initialMeets(x, y);
  const family = short.at(-1) ?? '';
  const familyMeets = tokensMeetInflected(family, long.at(-1) ?? '') && family.length > 1;
  if (familyMeets && allMeet(short, long, inFull)) return 'partial';
  if (familyMeets && short.length > 1 && long.length > 1) {
    const [givenA = '', givenB = ''] = [short[0], long[0]];
    if (nearlyMeet(givenA, givenB)) return 'likely';
  }
  return 'different';
}
