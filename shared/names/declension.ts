/**
 * Case endings of running text, read as the endings of the nominative: Ильяшевым is read as
 * Ильяшев, and the reading says that it is the instrumental. The endings are files below
 * `resources/declension`.
 */

import { z } from 'zod';
import { CASES, type CaseForm, type Grapheme } from './grapheme.ts';
import { EVERY_HABIT, type Reading, type Readings } from './readings.ts';

const Ending = z.strictObject({
  /** What stands before: letters, or any vowel or consonant. */
  after: z.array(z.string()),
  unless: z.array(z.string()).optional(),
  seen: z.string().min(1),
  nominative: z.string(),
  cases: z.array(z.enum(CASES)),
  gender: z.enum(['masculine', 'feminine']).optional(),
  cost: z.number().optional(),
});
export type Ending = z.infer<typeof Ending>;

export const Declension = z.strictObject({
  name: z.string(),
  source: z.string(),
  language: z.string(),
  script: z.enum(['Latn', 'Cyrl']),
  /** Which words of a name take an ending: all of them in agreement, or the last alone. */
  words: z.enum(['all', 'last']),
  endings: z.array(Ending),
});
export type Declension = z.infer<typeof Declension>;

export interface Endings {
  /** The case endings that a word may have, each as letters with the nominative's reading. */
  readonly of: (word: string) => Grapheme[];
}

const USUAL_COST = 0.08;
/** Letters of the nominative at least: Льва is read as Лев, but not ова as ов. */
const SHORTEST_NOMINATIVE = 3;
const SHEEREST = 0.1;

interface Prepared extends Ending {
  readonly form: CaseForm;
  readonly readings: readonly Reading[];
}

export function compileEndings(
  declensions: readonly Declension[],
  readings: Readings,
  isVowel: (letter: string) => boolean,
): Endings {
  const byLast = new Map<string, Prepared[]>();
  for (const { language, endings } of declensions) {
    for (const ending of endings) {
      const prepared = {
        ...ending,
        form: formOf(language, ending),
        readings: readNominative(ending, readings),
      };
      const last = ending.seen.slice(-1);
      byLast.set(last, [...(byLast.get(last) ?? []), prepared]);
    }
  }
  return {
    of: (word) =>
      (byLast.get(word.slice(-1)) ?? []).flatMap((ending) => {
        const stem = word.slice(0, word.length - ending.seen.length);
        const fits = word.endsWith(ending.seen) && takesEnding(stem, ending, isVowel);
        return fits ? graphemesOf(ending, stem.length, word.length) : [];
      }),
  };
}

/** Whether what stands before an ending is such that it may follow, in small letters. */
export function takesEnding(
  stem: string,
  { after, unless, nominative }: Pick<Ending, 'after' | 'unless' | 'nominative'>,
  isVowel: (letter: string) => boolean,
): boolean {
  const letter = stem.slice(-1);
  const stands = (what: string): boolean => {
    if (what === 'vowel') return isVowel(letter);
    if (what === 'consonant') return !isVowel(letter) && !'ьъ’'.includes(letter);
    return stem.endsWith(what);
  };
  return (
    stem.length > 0 &&
    stem.length + nominative.length >= SHORTEST_NOMINATIVE &&
    after.some(stands) &&
    !unless?.some(stands)
  );
}

function formOf(language: string, { cases, gender, nominative }: Ending): CaseForm {
  const shift = gender === 'feminine' ? CASES.length : 0;
  const bits = cases.reduce((sum, one) => sum | (1 << (CASES.indexOf(one) + shift)), 0);
  return { language, cases, gender: gender ?? null, nominative, bits };
}

function readNominative({ nominative, cost: own }: Ending, { of }: Readings): Reading[] {
  const read = (sounds: string, cost: number): Reading => ({
    sounds,
    cost: cost + (own ?? USUAL_COST),
    habits: EVERY_HABIT,
    schemes: [],
    pattern: -1,
  });
  const whole = of.get(nominative);
  if (whole !== undefined) {
    return whole
      .filter(({ cost, pattern }) => cost <= SHEEREST && pattern < 0)
      .map(({ sounds, cost }) => read(sounds, cost));
  }
  return [read([...nominative].map((letter) => of.get(letter)?.[0]?.sounds ?? '').join(''), 0)];
}

const graphemesOf = ({ readings, form }: Prepared, from: number, to: number): Grapheme[] =>
  readings.map((reading) => ({ from, to, reading, form }));
