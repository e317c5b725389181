/** „zu 8 und 7 Jahren Haft“, « à 15 ans et 14 ans de prison »: a term before one that has its kind. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FoundPenalty } from './found-penalty.ts';
import { type NumberAt, numberAt } from './numbers.ts';
import type { PenaltyWords } from './penalty-words.ts';

/** "twenty-one" in two words is the longest number. */
const NUMBER_WORDS = 2;

/** A term of one plain unit; what is adjusted, open or has no duration lends nothing. */
const PLAIN = /^P\d+([YMD])$/;

/** The number that ends right before `end`, or before a unit there, with the index where it begins. */
function numberBefore(
  words: readonly Token[],
  lexicon: PenaltyWords,
  end: number,
  unit: string,
): (NumberAt & { readonly from: number }) | null {
  const last = lexicon.units.get(words[end - 1]?.lower ?? '') === unit ? end - 1 : end;
  for (let from = last - NUMBER_WORDS; from < last; from += 1) {
    const number = from < 0 ? null : numberAt(words, lexicon, from);
    if (number?.end === last) return { value: number.value, from, end };
  }
  return null;
}

/** The terms told by bare numbers before another, the last of them first. */
export function shortTermsBefore(
  words: readonly Token[],
  lexicon: PenaltyWords,
  whole: FoundPenalty,
): FoundPenalty[] {
  const unit = PLAIN.exec(whole.duration ?? '')?.[1];
  const found: FoundPenalty[] = [];
  const joins = (at: number) =>
    lexicon.joins.has(words[at]?.lower ?? '') || (words[at]?.text === ',' && found.length > 0);
  let { from } = whole;
  if (unit === undefined || numberAt(words, lexicon, from) === null) return found;
  for (;;) {
    const number = joins(from - 1) ? numberBefore(words, lexicon, from - 1, unit) : null;
    if (number === null) break;
    const { kind, object, open, score } = whole;
    const duration = `P${number.value}${unit}`;
    const { end } = number;
    from = number.from;
    found.push({ from, end, kind, duration, object, open, rule: 'penalty.term', score });
  }
  // Without a link it is the number of something else: "Branches 2 and 3 years".
  return lexicon.termLinks.has(words[from - 1]?.lower ?? '') ? found : [];
}
