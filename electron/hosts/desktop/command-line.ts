/** What the desktop app was started with. */

import { resolve } from 'node:path';

const ENDING = /\.casebook$/i;

/** The casebook among the words of a command line; null where there is none. */
export const casebookOf = (words: readonly string[], folder: string): string | null => {
  const word = words.slice(1).find((one) => !one.startsWith('-') && ENDING.test(one));
  return word === undefined ? null : resolve(folder, word);
};
