/** Which words of a sentence stand in a clause about a name: "Maria, who was arrested in May, …". */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactWords } from './fact-words.ts';

/** A comma nearer to the pronoun than this belongs to what it opens: "who, in May, was". */
const SHORTEST = 3;

function opensRelative(tokens: readonly Token[], at: number, words: FactWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (words.relatives.has(lower)) return true;
  if (!words.relativesAfterComma.has(lower)) return false;
  const before = tokens[at - 1];
  // „, der“, and with a preposition „, gegen den“.
  // „, und der“ begins no clause about the name before it.
  if (words.joins.has(before?.lower ?? '')) return false;
  if (before?.text === ',') return true;
  // „, meldete die Agentur“: the one who says so.
  return before?.shape === 'lower' && !words.says.has(before.lower) && tokens[at - 2]?.text === ',';
}

/** For each token the index of the pronoun that opens its clause; -1 in the main clause. */
export function relativeClauses(tokens: readonly Token[], words: FactWords): readonly number[] {
  let open = -1;
  return tokens.map((token, at) => {
    if (opensRelative(tokens, at, words)) open = at;
    else if (open >= 0 && at - open > SHORTEST && /^[,;:)–—]$/.test(token.text)) open = -1;
    return open;
  });
}
