/** The words that structure names: particles, honorifics, endings of patronymics. */

import { z } from 'zod';
import { foldWord } from './fold-word.ts';
import { type LookAlikeTable, readLookAlikes, type Unmix } from './look-alikes.ts';

export const NameWordTable = z.object({
  note: z.string(),
  particles: z.string(),
  honorifics: z.string(),
  /** Honorifics that are names as well: dropped or kept, and at the end of a name a name. */
  honorificNames: z.string(),
  /** Each a line: the words for one generation. */
  generations: z.array(z.string()),
  /** Of the particles, those before a father's name. */
  filiations: z.string(),
  patronymics: z.string(),
  patronymicWords: z.string(),
  /** Of family names that other alphabets write by rule. */
  familyEndings: z.string(),
});
export type NameWordTable = z.infer<typeof NameWordTable>;

export interface NameWords {
  readonly particles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly honorificNames: ReadonlySet<string>;
  /** Honorifics of two parts with a hyphen, which separates words elsewhere. */
  readonly hyphened: RegExp;
  /** `Jr`, `junior`, `мл` → `jr`: a generation by the first of its words. */
  readonly generations: ReadonlyMap<string, string>;
  /** `ibn` and its like: what stands before is the bearer's own name, what follows the father's. */
  readonly filiations: ReadonlySet<string>;
  /** `оглы` and its like, which make the word before a patronymic. */
  readonly patronymicWords: ReadonlySet<string>;
  readonly isPatronymic: (word: string) => boolean;
  /** Whether a family name is built as those are that other alphabets write by rule. */
  readonly isRegular: (word: string) => boolean;
  readonly unmix: Unmix;
}

const SHORTEST_PATRONYMIC = 6;
const SHORTEST_REGULAR = 4;
/** Stands for a hyphen that does not separate words. */
export const HYPHEN = '’';

const wordsOf = (list: string): string[] => list.split(' ').map((word) => foldWord(word).text);

export function readNameWords(table: NameWordTable, lookAlikes: LookAlikeTable): NameWords {
  const endings = wordsOf(table.patronymics);
  const familyEndings = wordsOf(table.familyEndings);
  return {
    particles: new Set(wordsOf(table.particles)),
    honorifics: new Set(wordsOf(table.honorifics.replaceAll('-', HYPHEN))),
    honorificNames: new Set(wordsOf(table.honorificNames)),
    hyphened: hyphenedOf(table.honorifics.split(' ')),
    generations: new Map(
      table.generations.flatMap((line) => {
        const [first = '', ...others] = wordsOf(line);
        return [first, ...others].map((word) => [word, first] as const);
      }),
    ),
    filiations: new Set(wordsOf(table.filiations)),
    patronymicWords: new Set(wordsOf(table.patronymicWords)),
    isPatronymic: (word) =>
      word.length >= SHORTEST_PATRONYMIC && endings.some((ending) => word.endsWith(ending)),
    isRegular: (word) =>
      word.length >= SHORTEST_REGULAR && familyEndings.some((ending) => word.endsWith(ending)),
    unmix: readLookAlikes(lookAlikes),
  };
}

const hyphenedOf = (honorifics: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${honorifics.filter((one) => one.includes('-')).join('|')})(?!\\p{L})`,
    'giu',
  );
