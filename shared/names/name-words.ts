/** The words that structure names: particles, honorifics, endings of patronymics. */

import { z } from 'zod';
import { foldWord } from './fold-word.ts';

export const NameWordTable = z.object({
  note: z.string(),
  particles: z.string(),
  honorifics: z.string(),
  generations: z.string(),
  patronymics: z.string(),
  patronymicWords: z.string(),
});
export type NameWordTable = z.infer<typeof NameWordTable>;

export interface NameWords {
  readonly particles: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly generations: ReadonlySet<string>;
  /** `оглы` and its like, which make the word before a patronymic. */
  readonly patronymicWords: ReadonlySet<string>;
  readonly isPatronymic: (word: string) => boolean;
}

const SHORTEST_PATRONYMIC = 6;

export function readNameWords(table: NameWordTable): NameWords {
  const wordsOf = (list: string) => list.split(' ').map((word) => foldWord(word).text);
  const endings = wordsOf(table.patronymics);
  return {
    particles: new Set(wordsOf(table.particles)),
    honorifics: new Set(wordsOf(table.honorifics)),
    generations: new Set(wordsOf(table.generations)),
    patronymicWords: new Set(wordsOf(table.patronymicWords)),
    isPatronymic: (word) =>
      word.length >= SHORTEST_PATRONYMIC && endings.some((ending) => word.endsWith(ending)),
  };
}
