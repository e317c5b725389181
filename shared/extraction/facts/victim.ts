/** "The murder of the governor Ada Lind": who was killed is not whom a court judges for it. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactWords } from './fact-words.ts';

/** "Mord an dem früheren Bürgermeister | Karl Weber": so many words may stand before the name. */
const REACH = 6;

/** Whether the name that begins at `at` follows a word for a killing, without a mark between. */
export function isVictim(tokens: readonly Token[], at: number, words: FactWords): boolean {
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.shape === 'punctuation') return false;
    if (words.killings.has(token.lower)) return true;
    if (words.by.has(token.lower)) return false;
  }
  return false;
}
