/** Whether the verb of an act tells of the one before it or of the one after it. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactWords } from './fact-words.ts';
import type { Trigger } from './trigger.ts';

/** How far an auxiliary may stand before its participle: "was later again arrested". */
const AUXILIARY_REACH = 4;
/** « a de nouveau | condamné » */
const PERFECT_REACH = 3;
/** … and before the second of two participles: "was sentenced to five years in prison and fined". */
const SHARED_REACH = 16;

/** « a finalement condamné », and a phrase that begins with the auxiliary: « ont arrêté ». */
function isPerfect(tokens: readonly Token[], from: number, words: FactWords): boolean {
  const has = (at: number) => words.activeAuxiliaries.has(tokens[at]?.lower ?? '');
  if (has(from)) return words.perfects.has(tokens[from + 1]?.lower ?? '');
  if (!words.perfects.has(tokens[from]?.lower ?? '')) return false;
  for (let at = from - 1; at >= from - PERFECT_REACH; at -= 1) {
    if (has(at)) return true;
    if (tokens[at]?.shape !== 'lower' || words.auxiliaries.has(tokens[at]?.lower ?? ''))
      return false;
  }
  return false;
}

/**
 * True for a verb that takes the person concerned as its object: "the court sentenced", „verurteilte
 * das Gericht“. An auxiliary before it ("was sentenced"), or a preposition after it ("arrested in
 * May"), makes the same form tell of the one before.
 */
export function isActive(
  tokens: readonly Token[],
  { from, end }: Trigger,
  words: FactWords,
): boolean {
  if (isPerfect(tokens, from, words)) return true;
  if (!words.actives.has(tokens[from]?.lower ?? '')) return false;
  const reach = words.joins.has(tokens[from - 1]?.lower ?? '') ? SHARED_REACH : AUXILIARY_REACH;
  for (let at = from - 1; at >= from - reach; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'punctuation') break;
    if (words.auxiliaries.has(token.lower)) return false;
  }
  const next = tokens[end];
  if (next === undefined || words.actives.get(tokens[from]?.lower ?? '') === 'always') return true;
  return next.shape !== 'punctuation' && !words.afterPassive.has(next.lower);
}
