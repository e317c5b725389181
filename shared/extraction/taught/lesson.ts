/** What people's decisions teach about words: names to look for, and places to leave alone. */

import { z } from 'zod';
import type { Span } from '#shared/text/span.ts';
import { MentionType } from '../mention.ts';

/** Types of which the words alone tell what they name. */
const TaughtType = MentionType.extract(['person', 'org', 'place']);
type TaughtType = z.infer<typeof TaughtType>;

/** What people said of the same words, of one type, over the whole casebook. */
export const SaidOfWords = z.object({
  type: TaughtType,
  /** As they stand in the text. */
  text: z.string(),
  confirmed: z.number().int(),
  rejected: z.number().int(),
});
export type SaidOfWords = z.infer<typeof SaidOfWords>;

/** Words that people confirmed as a name. */
export interface TaughtName {
  readonly type: TaughtType;
  readonly text: string;
  /** As it was confirmed. */
  readonly value: Record<string, unknown>;
}

/** Words that are not what they were taken for, between these two. */
export interface RejectedPlace {
  readonly type: MentionType;
  readonly text: string;
  /** The word before and after in the same segment, in lower case; empty at its edge. */
  readonly before: string;
  readonly after: string;
}

export interface Lessons {
  readonly names: readonly TaughtName[];
  readonly rejected: readonly RejectedPlace[];
}

/** Names of two letters stand for too much else. */
const FEWEST_LETTERS = 3;

/**
 * Words teach a name when people confirmed them as one type only, rejected them as it no more often
 * than they confirmed them, and they begin like a name.
 */
export function teaches(said: SaidOfWords, ofSameWords: readonly SaidOfWords[]): boolean {
  if (said.confirmed === 0 || said.rejected > said.confirmed) return false;
  if (ofSameWords.some(({ type, confirmed }) => type !== said.type && confirmed > 0)) return false;
  const letters = said.text.match(/\p{L}/gu) ?? [];
  const [first = ''] = letters;
  return letters.length >= FEWEST_LETTERS && first === first.toUpperCase();
}

/** Farther away stands no neighbour. */
const REACH = 80;

/** The words on both sides of a span of a segment's text, as `RejectedPlace` has them. */
export function neighbours(
  segmentText: string,
  { start, end }: Span,
): Pick<RejectedPlace, 'before' | 'after'> {
  const words = /[\p{L}\p{M}\p{N}]+/gu;
  const before = segmentText
    .slice(Math.max(0, start - REACH), start)
    .match(words)
    ?.at(-1);
  const after = segmentText.slice(end, end + REACH).match(words)?.[0];
  return { before: before?.toLowerCase() ?? '', after: after?.toLowerCase() ?? '' };
}

/** Equal for places that are alike. */
export const placeKey = ({ type, text, before, after }: RejectedPlace): string =>
  JSON.stringify([type, text, before, after]);
