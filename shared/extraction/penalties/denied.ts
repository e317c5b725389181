/** Whether a penalty is told not to have been given: « n'a pas décerné de mandat de dépôt ». */

import type { Token } from '#shared/language/analysed-text.ts';
import type { PenaltyWords } from './penalty-words.ts';

/** How many words may stand between "not" and what it denies, without those between two commas. */
const REACH = 5;
const LONGEST_BRACKET = 8;

/** The index before a bracket of two commas that ends at `at`; -1 where the comma stands alone. */
function beforeBracket(words: readonly Token[], at: number): number {
  for (let open = at - 1; open >= 0 && open >= at - LONGEST_BRACKET; open -= 1)
    if (words[open]?.text === ',') return open - 1;
  return -1;
}

/** Whether a word of denial stands before the kind at `kind`, in the same clause. */
export function isDenied(words: readonly Token[], lexicon: PenaltyWords, kind: number): boolean {
  let at = kind - 1;
  for (let count = 0; count < REACH && at >= 0; count += 1) {
    if (words[at]?.text === ',') at = beforeBracket(words, at);
    const word = words[at];
    if (word === undefined || word.shape === 'punctuation') return false;
    if (lexicon.denials.has(word.lower)) return true;
    if (lexicon.denialEnds.has(word.lower)) return false;
    at -= 1;
  }
  return false;
}
