/** Whom a document is about: named most and first, and not only as someone's lawyer or relative. */

import { type AnalysedText, indexAt } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Mention } from '../mention.ts';
import type { FactWords } from './fact-words.ts';
import { isVictim } from './victim.ts';

const MAIN_SHARE = 0.45;
/** To be named in the first sentences counts as being named so many times more. */
const OPENING_WEIGHT = 2;
const OPENING_SHARE = 0.25;
const INTRODUCTION = 40;

/** "His lawyer, Murat Kaplan": the words just before a name say that it speaks for another. */
export function speaksForOther(
  text: AnalysedText,
  { start }: Span,
  words: FactWords | undefined,
): boolean {
  if (words === undefined) return false;
  const before = text.text.slice(Math.max(0, start - INTRODUCTION), start).toLowerCase();
  const clause = before.slice(before.search(/[.;:!?»”][^.;:!?»”]*$/) + 1);
  const near = clause.match(/[\p{L}-]+/gu)?.slice(-3) ?? [];
  return near.some((word) => words.speaksFor.has(word));
}

/** Whom the first mention tells as another's lawyer or relative, or as killed. */
const standsApart = (text: AnalysedText, mention: Mention, words: FactWords): boolean =>
  speaksForOther(text, mention, words) ||
  isVictim(text.tokens, indexAt(text.tokens, mention.start), words);

/** The cluster of the person the document is about; null where nobody stands out. */
export function mainPersonOf(
  text: AnalysedText,
  mentions: readonly Mention[],
  wordsAt: (mention: Mention) => FactWords | undefined,
): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const mention of mentions) {
    const { type, cluster } = mention;
    if (type !== 'person' || cluster === null) continue;
    const before = counts.get(cluster);
    const words = before === undefined ? wordsAt(mention) : undefined;
    if (words !== undefined && standsApart(text, mention, words)) {
      counts.set(cluster, Number.NEGATIVE_INFINITY);
      continue;
    }
    const opens = before === undefined && mention.start < text.text.length * OPENING_SHARE;
    const weight = before === Number.NEGATIVE_INFINITY ? 0 : 1 + (opens ? OPENING_WEIGHT : 0);
    counts.set(cluster, (before ?? 0) + weight);
    all += weight;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] / all >= MAIN_SHARE ? best[0] : null;
}
