/** Confirmed mentions and the acts that they fill, as a casebook would give them. */

import type { Evidence } from '#shared/case/case-values.ts';
import type { ToldFact } from '#shared/case/told-facts.ts';
import type { Fact } from '#shared/extraction/extraction.ts';
import { Mention } from '#shared/extraction/mention.ts';

let next = 0;

/** A confirmed mention; its quote is `document/id`. */
export function confirmed(
  documentId: string,
  type: string,
  text: string,
  normalized: object,
): Evidence<string> {
  next += 1;
  const id = `e${next}`;
  const mention = Mention.parse({
    id,
    type,
    text,
    normalized,
    start: 0,
    end: text.length,
    score: 1,
    cluster: null,
    segment: 0,
    reason: { rule: 'test', cues: [], parts: [], alternatives: [] },
  });
  const subject = `${type}:${JSON.stringify(normalized)}`;
  return { subject, mention, documentId, quote: `${documentId}/${id}` };
}

/** An act that a document tells with these slots. */
export function actOf(
  documentId: string,
  type: Fact['type'],
  slots: readonly Evidence<string>[],
): ToldFact {
  return {
    documentId,
    slotTypes: new Map(slots.map(({ mention }) => [mention.id, mention.type])),
    fact: {
      id: 'f1',
      type,
      person: null,
      group: null,
      date: null,
      articles: [],
      charges: [],
      penalties: [],
      court: null,
      place: null,
      modality: 'stated',
      attribution: null,
      evidence: [],
      mentions: slots.map(({ mention }) => mention.id),
    },
  };
}
