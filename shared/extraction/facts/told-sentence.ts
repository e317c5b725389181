/** A sentence as the rules of facts read it: its words, its mentions, the acts it tells. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Mention, MentionOf } from '../mention.ts';
import { amongAt } from './among.ts';
import { relativeClauses } from './clauses.ts';
import { type FactContext, ofType, plainTokens } from './fact-context.ts';
import type { FactWords } from './fact-words.ts';
import { isSince } from './since.ts';
import type { Trigger } from './trigger.ts';
import { triggersOf } from './triggers.ts';

/** A mention of a person. */
export type Person = MentionOf<'person'>;

export interface ToldSentence {
  /** Index into the document's sentences. */
  readonly index: number;
  /** Clitics without apostrophe. */
  readonly tokens: readonly Token[];
  readonly words: FactWords;
  readonly mentions: readonly Mention[];
  /** Those that have a cluster. */
  readonly persons: readonly Person[];
  readonly dates: readonly MentionOf<'date'>[];
  readonly triggers: readonly Trigger[];
  /** For each token the index of the pronoun that opens its clause; -1 in the main clause. */
  readonly clauses: readonly number[];
}

export function toldSentence(context: FactContext, index: number, words: FactWords): ToldSentence {
  const sentence = context.text.sentences[index];
  const tokens = sentence === undefined ? [] : plainTokens(context.text, sentence);
  const mentions = context.bySentence.get(index) ?? [];
  const dates = ofType(mentions, 'date');
  return {
    index,
    tokens,
    words,
    mentions,
    persons: ofType(mentions, 'person').filter(({ cluster }) => cluster !== null),
    dates,
    triggers: triggersOf(tokens, words).filter((trigger) =>
      isTold(trigger, tokens, mentions, words),
    ),
    clauses: relativeClauses(tokens, words),
  };
}

/** Whether what a word needs to tell an act is there: "prison" tells a detention only with "since". */
function isTold(
  trigger: Trigger,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  words: FactWords,
): boolean {
  const { needs, from } = trigger;
  if (needs === 'among') return amongAt(tokens, trigger, words) >= 0;
  if (needs !== 'since') return true;
  const start = tokens[from]?.start ?? 0;
  const inPenalty = mentions.some(
    (one) => one.type === 'penalty' && one.start <= start && start < one.end,
  );
  return !inPenalty && ofType(mentions, 'date').some((date) => isSince(tokens, date, words));
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

/** The words right before a token, the nearest first, up to a mark or a number: what may lead to a name. */
export function leadingTo(tokens: readonly Token[], at: number, reach: number): Token[] {
  const leading: Token[] = [];
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.shape === 'punctuation' || token.shape === 'number') break;
    leading.push(token);
  }
  return leading;
}
