/** Word lists as they stand in resources: lines of words separated by commas, easy to read and extend. */

import { z } from 'zod';

export const WordList = z.array(z.string());
export type WordList = z.infer<typeof WordList>;

/** The words of one line. */
export function wordsOf(line: string): string[] {
  return line
    .split(', ')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export const listOf = (lines: WordList): string[] => lines.flatMap(wordsOf);

export const setOf = (lines: WordList): ReadonlySet<string> => new Set(listOf(lines));
