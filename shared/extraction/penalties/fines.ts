/** Fines with their amount, and blows with their number. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FoundPenalty } from './found-penalty.ts';
import type { KindAt } from './kinds.ts';
import { continuesNumber, type Money, moneyAt, numberAt } from './numbers.ts';
import type { PenaltyWords } from './penalty-words.ts';

/** How many words may stand between a fine and its amount. */
const REACH = 8;
/** How many words before the blows their number begins. */
const NUMBER_REACH = 4;

export function finesOf(words: readonly Token[], lexicon: PenaltyWords): FoundPenalty[] {
  const found: FoundPenalty[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!lexicon.fines.has(words[at]?.lower ?? '')) continue;
    const fine = amountAfter(words, lexicon, at) ?? amountBefore(words, lexicon, at);
    if (fine === null) continue;
    found.push(fine);
    at = Math.max(at, fine.end - 1);
  }
  return found;
}

const fineOf = (from: number, end: number, object: string, open: boolean): FoundPenalty => ({
  from,
  end,
  kind: 'fine',
  duration: null,
  object,
  open,
  rule: 'penalty.fine',
  score: 0.95,
});

/** "a fine of up to 500 euros": an upper limit is what a law gives. */
function amountAfter(words: readonly Token[], lexicon: PenaltyWords, at: number) {
  let open = false;
  for (let start = at + 1; start <= at + REACH; start += 1) {
    const sum = moneyAt(words, lexicon, start);
    if (sum !== null) return fineOf(at, sum.end, sum.amount, open);
    const both = moneyRange(words, lexicon, start);
    if (both !== null) return fineOf(at, both.end, both.amount, true);
    const word = words[start]?.lower ?? '';
    open ||= lexicon.fineLimits.has(word);
    if (!lexicon.fineLinks.has(word) && !lexicon.fineLimits.has(word)) return null;
  }
  return null;
}

/** "between 500 and 2,000 euros", «от 40 до 70 тысяч рублей»: both ends, in the unit of the last. */
function moneyRange(words: readonly Token[], lexicon: PenaltyWords, at: number): Money | null {
  const joints = lexicon.rangePairs.get(words[at]?.lower ?? '');
  const low = joints && (moneyAt(words, lexicon, at + 1) ?? numberAt(words, lexicon, at + 1));
  if (!low || !joints?.has(words[low.end]?.lower ?? '')) return null;
  const high = moneyAt(words, lexicon, low.end + 1);
  if (high === null) return null;
  const [currency, top] = high.amount.split(' ');
  const bottom = 'amount' in low ? Number(low.amount.split(' ')[1]) : low.value;
  // «от 40 до 70 тысяч»: what the last number counts of, the first does as well.
  const scale = bottom * 1000 <= Number(top) && bottom < 1000 ? scaleOf(Number(top)) : 1;
  return { from: at, end: high.end, amount: `${currency} ${bottom * scale}/${top}` };
}

/** The largest round thousand or million in a sum told with such a word. */
const scaleOf = (sum: number): number => (sum % 1_000_000 === 0 ? 1_000_000 : 1000);

/** "a $1,500 fine", « 3 000 euros d'amende ». */
function amountBefore(words: readonly Token[], lexicon: PenaltyWords, at: number) {
  for (let before = at - 2; before >= 0 && before >= at - REACH; before -= 1) {
    if (continuesNumber(words, lexicon, before)) continue;
    const sum = moneyAt(words, lexicon, before);
    if (sum === null) continue;
    const between = words.slice(sum.end, at).map(({ lower }) => lower);
    const joined = between.length <= 2 && between.every((word) => /^(d|de|-)$/.test(word));
    if (joined && sum.end <= at) return fineOf(before, at + 1, sum.amount, false);
  }
  return null;
}

/** "1000 lashes": a number before the blows. */
export function blowsOf(
  words: readonly Token[],
  lexicon: PenaltyWords,
  kind: KindAt,
): FoundPenalty | null {
  for (let from = kind.from - 1; from >= 0 && from >= kind.from - NUMBER_REACH; from -= 1) {
    const number = continuesNumber(words, lexicon, from) ? null : numberAt(words, lexicon, from);
    if (number === null || number.end !== kind.from) continue;
    return {
      from,
      end: kind.end,
      kind: 'corporal_punishment',
      duration: null,
      object: `${number.value} lashes`,
      open: false,
      rule: 'penalty.lashes',
      score: 0.9,
    };
  }
  return null;
}
