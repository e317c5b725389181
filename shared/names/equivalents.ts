/** Given names that are one name in several languages, and short forms: Alexander, Sasha, Iskander. */

import { z } from 'zod';
import { foldWord } from './fold-word.ts';

export const EquivalentTable = z.object({
  note: z.string(),
  source: z.string(),
  families: z.array(z.string()),
});
export type EquivalentTable = z.infer<typeof EquivalentTable>;

export interface Equivalents {
  readonly source: string;
  /** The families of a word, by number; a family is named by its first form. */
  readonly of: (word: string) => readonly number[];
  readonly nameOf: (family: number) => string;
}

const NONE: readonly number[] = [];

export function readEquivalents({ source, families }: EquivalentTable): Equivalents {
  const of = new Map<string, number[]>();
  const forms = families.map((family) => family.split(' '));
  forms.forEach((family, number) => {
    for (const form of family) {
      const word = foldWord(form).text;
      of.set(word, [...(of.get(word) ?? []), number]);
    }
  });
  return {
    source,
    of: (word) => of.get(word) ?? NONE,
    nameOf: (family) => forms[family]?.[0] ?? '',
  };
}
