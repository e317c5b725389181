/** Names that very many people bear: given names of the lists, and the commonest family names. */

import { z } from 'zod';
import { foldWord } from './fold-word.ts';

export const CommonNameTable = z.object({
  note: z.string(),
  source: z.string(),
  /** By country or language; the words of each with a space between. */
  families: z.record(z.string(), z.string()),
});
export type CommonNameTable = z.infer<typeof CommonNameTable>;

/** The list that has a word. */
export type ListOfNames = 'given' | 'family';

/** From here up two words are spellings of one; below, "Lind" would be "Lin". */
const ONE_SPELLING = 0.985;

/** Family names as they are listed, and as women bear them. */
export const readCommonNames = ({ families }: CommonNameTable): string[] =>
  Object.values(families)
    .flatMap((names) => names.split(' '))
    .flatMap(withFeminine)
    .map((name) => foldWord(name).text);

function withFeminine(name: string): string[] {
  if (/(ов|ев|ёв|ин|оў|ёў)$/u.test(name)) return [name, `${name.replace(/ў$/u, 'в')}а`];
  if (/ski$/u.test(name)) return [name, `${name.slice(0, -1)}a`];
  return [name];
}

/** How words are looked up and compared. */
interface Words<Word extends { readonly families: readonly number[] }> {
  word(text: string): Word;
  /** 0 to 1. */
  alike(a: Word, b: Word): number;
}

/** The list that has the word, under any spelling; null where none has. */
export function listWith<Word extends { readonly families: readonly number[] }>(
  text: string,
  families: readonly string[],
  table: Words<Word>,
): ListOfNames | null {
  const word = table.word(foldWord(text).text);
  if (word.families.length > 0) return 'given';
  const isListed = families.some((family) => table.alike(word, table.word(family)) >= ONE_SPELLING);
  return isListed ? 'family' : null;
}
