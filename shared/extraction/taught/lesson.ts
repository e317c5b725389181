/** What people's decisions teach about words: names to look for, and places to leave alone. */

import { z } from 'zod';
import type { Decline } from '#shared/names/decline-name.ts';
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

/** Words that name somebody or something, because of what people said. */
export interface TaughtName {
  readonly type: TaughtType;
  readonly text: string;
  /** As it was confirmed. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The confirmed name of which an archivist said that this is a form. */
  readonly formOf?: string;
  /** What was taught in the nominative, where these words are another case of it. */
  readonly caseOf?: string;
  /** ISO 639-1 of the only texts in which the words mean it: those that write a case so. */
  readonly language?: string;
}

/** The name that was confirmed, in full. */
export const nameOf = ({ text, value }: TaughtName): string => String(value['name'] ?? text);

/** What was taught of several names: of the same words as one type the first holds. */
export function firstOfEach(names: readonly TaughtName[]): TaughtName[] {
  const first = new Map<string, TaughtName>();
  for (const name of names) {
    const key = JSON.stringify([name.type, name.text]);
    if (!first.has(key)) first.set(key, name);
  }
  return [...first.values()];
}

/** The names in full for which confirmed words stand: a surname, a name in the genitive. */
export function fullNames(confirmed: readonly TaughtName[]): TaughtName[] {
  return confirmed
    .map((name) => ({ ...name, text: nameOf(name) }))
    .filter(({ text }) => isLikeName(text));
}

/** The names in the other cases in which texts may have them. */
export function inCases(names: readonly TaughtName[], decline: Decline): TaughtName[] {
  return names.flatMap((name) => {
    const form = name.text.replace(/\s+/gu, ' ');
    if (isCaseOf(form, nameOf(name), decline)) return [];
    return decline(form).map(({ text, language }) => ({ ...name, text, caseOf: form, language }));
  });
}

/** Whether the words are a case of the name or of one of its words already. */
const isCaseOf = (form: string, name: string, decline: Decline): boolean =>
  form !== name &&
  [name, ...name.split(' ')].some((one) => decline(one).some(({ text }) => text === form));

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
  return isLikeName(said.text);
}

/** Whether words are long enough, and begin as a name does. */
export function isLikeName(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
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
