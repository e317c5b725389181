/** Verbs of sentencing that tell no judgment: "asked that she be jailed", « soit condamnée », «чтобы приговорили». */

import type { Token } from '#shared/language/analysed-text.ts';
import type { PenaltyWords } from './penalty-words.ts';

/** How far before its verb a word stands that makes a wish of all that it rules. */
const CLAUSE_REACH = 7;

/** Whether the verb of sentencing at `at` stands in a form or clause of what is to be, not of what was. */
export const isWished = (words: readonly Token[], lexicon: PenaltyWords, at: number): boolean =>
  hasWishBefore(words, lexicon, at) ||
  inPurpose(words, lexicon, at) ||
  lexicon.wishEnds.has(words[at + 1]?.lower ?? '');

/** "be | fined and | jailed": only other such verbs and what joins them stand between. */
function hasWishBefore(words: readonly Token[], lexicon: PenaltyWords, at: number): boolean {
  let before = at - 1;
  while (isAnotherVerb(words[before], lexicon)) before -= 1;
  return lexicon.wishes.has(words[before]?.lower ?? '');
}

const isAnotherVerb = (word: Token | undefined, { imposed, joins }: PenaltyWords): boolean =>
  word !== undefined && (imposed.has(word.lower) || joins.has(word.lower));

/** «чтобы | Аду Линд | приговорили», "wanted | her | jailed": no verb of the clause's own stands between. */
function inPurpose(words: readonly Token[], lexicon: PenaltyWords, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - CLAUSE_REACH; before -= 1) {
    const word = words[before];
    if (word === undefined || word.shape === 'punctuation') return false;
    if (lexicon.states.has(word.lower)) return false;
    if (lexicon.purposes.has(word.lower)) return true;
  }
  return false;
}
