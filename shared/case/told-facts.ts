/** Facts as documents tell them, and what people confirmed of their slots. */

import type { Fact } from '#shared/extraction/extraction.ts';
import type { MentionType } from '#shared/extraction/mention.ts';
import type { ConfirmedMention, Evidence } from './case-values.ts';

/** A fact as extraction tells it, in its document. */
export interface ToldFact {
  readonly documentId: string;
  readonly fact: Fact;
  /** Types of the mentions that fill its slots, by the extraction's own ids. */
  readonly slotTypes: ReadonlyMap<string, MentionType>;
}

/** A fact with those of its slots that are confirmed. */
export interface ConfirmedFact<Quote> extends ToldFact {
  readonly slots: readonly Evidence<Quote>[];
}

/** Each fact with its confirmed slots, in the order given. */
export function confirmedFacts<Quote>(
  evidence: readonly Evidence<Quote>[],
  facts: readonly ToldFact[],
): ConfirmedFact<Quote>[] {
  const placeOf = (documentId: string, mentionId: string) => `${documentId} ${mentionId}`;
  const confirmed = new Map(evidence.map((one) => [placeOf(one.documentId, one.mention.id), one]));
  return facts.map((told) => ({
    ...told,
    slots: told.fact.mentions.flatMap((id) => confirmed.get(placeOf(told.documentId, id)) ?? []),
  }));
}

export type EvidenceOf<T extends MentionType, Quote> = Evidence<Quote> & {
  readonly mention: Extract<ConfirmedMention, { type: T }>;
};

/** Whether a confirmed mention is of that type. */
export function isOf<T extends MentionType>(type: T) {
  return <Quote>(one: Evidence<Quote>): one is EvidenceOf<T, Quote> => one.mention.type === type;
}
