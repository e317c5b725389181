/** Decisions on mentions: what each leads to, and what takes it back. */

import type { MentionType } from '#shared/extraction/mention.ts';
import type { StatedPart } from '#shared/text/stated-parts.ts';
import type { Effect, Judgement, Step } from './effect.ts';

export type MentionDecision =
  | { readonly kind: 'confirm' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'reopen' }
  | {
      readonly kind: 'correct';
      readonly type: MentionType;
      readonly value: Record<string, unknown>;
    };

/** A mention as far as deciding needs it. */
export interface Decidable {
  readonly id: string;
  readonly origin: 'rule' | 'person';
  /** What was decided so far. */
  readonly judgement: Judgement | null;
}

/** One decision on many mentions as one step. Effects are grouped: one for each outcome. */
export function decide(mentions: readonly Decidable[], decision: MentionDecision): Step {
  return {
    forward: grouped(mentions, (mention) => outcome(mention, decision)),
    inverse: grouped(mentions, ({ judgement }) => judgement),
  };
}

/** A person's own mention appears, confirmed; taken back, it is not there. */
export function mark(mentionId: string): Step {
  const ids = [mentionId];
  return {
    forward: [{ what: 'mentions', ids, judgement: { state: 'confirmed', correction: null } }],
    inverse: [{ what: 'mentions', ids, judgement: null }],
  };
}

/** A note on a mention, in place of the one before; null: none. */
export function annotate(mentionId: string, before: string | null, text: string | null): Step {
  return {
    forward: [{ what: 'note', mentionId, text }],
    inverse: [{ what: 'note', mentionId, text: before }],
  };
}

/** What a person says of a segment, in place of what was said before; null: nothing. */
export function statePart(
  documentId: string,
  segment: number,
  before: StatedPart['part'] | null,
  part: StatedPart['part'],
): Step {
  return {
    forward: [{ what: 'part', documentId, segment, part }],
    inverse: [{ what: 'part', documentId, segment, part: before }],
  };
}

function outcome(mention: Decidable, decision: MentionDecision): Judgement | null {
  const correction = mention.judgement?.correction ?? null;
  switch (decision.kind) {
    case 'confirm':
      return { state: 'confirmed', correction };
    case 'reject':
      return { state: 'rejected', correction };
    case 'reopen':
      // A person's mention has no suggestion to fall back to: it stays, undecided.
      return mention.origin === 'rule' ? null : { state: 'suggested', correction: null };
    case 'correct':
      return { state: 'confirmed', correction: { type: decision.type, value: decision.value } };
  }
}

function grouped(
  mentions: readonly Decidable[],
  judgementOf: (mention: Decidable) => Judgement | null,
): Effect[] {
  const groups = new Map<string, { ids: string[]; judgement: Judgement | null }>();
  for (const mention of mentions) {
    const judgement = judgementOf(mention);
    const key = JSON.stringify(judgement);
    const group = groups.get(key) ?? { ids: [], judgement };
    group.ids.push(mention.id);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ what: 'mentions', ...group }));
}
