/** A sentence as the rules of facts read it: its words, its mentions, the acts it tells. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Mention, MentionOf } from '../mention.ts';
import { relativeClauses } from './clauses.ts';
import { type FactContext, ofType, plainTokens } from './fact-context.ts';
import type { FactWords } from './fact-words.ts';
import type { Trigger } from './trigger.ts';
import { triggersOf } from './triggers.ts';

export interface ToldSentence {
  /** Index into the document's sentences. */
  readonly index: number;
  /** Clitics without apostrophe. */
  readonly tokens: readonly Token[];
  readonly words: FactWords;
  readonly mentions: readonly Mention[];
  /** Those that have a cluster. */
  readonly persons: readonly MentionOf<'person'>[];
  readonly dates: readonly MentionOf<'date'>[];
  readonly triggers: readonly Trigger[];
  /** For each token the index of the pronoun that opens its clause; -1 in the main clause. */
  readonly clauses: readonly number[];
}

export function toldSentence(context: FactContext, index: number, words: FactWords): ToldSentence {
  const sentence = context.text.sentences[index];
  const tokens = sentence === undefined ? [] : plainTokens(context.text, sentence);
  const mentions = context.bySentence.get(index) ?? [];
  return {
    index,
    tokens,
    words,
    mentions,
    persons: ofType(mentions, 'person').filter(({ cluster }) => cluster !== null),
    dates: ofType(mentions, 'date'),
    triggers: triggersOf(tokens, words),
    clauses: relativeClauses(tokens, words),
  };
}

/** The first token that starts at or after an offset; -1 where none does. */
export const tokenAt = ({ tokens }: ToldSentence, offset: number): number =>
  tokens.findIndex(({ start }) => start >= offset);

/** The units of a trigger's words. */
export const spanOf = (
  { tokens }: ToldSentence,
  { from, end }: Trigger,
): { start: number; end: number } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
