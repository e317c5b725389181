/** Decisions that the page shows already while the workbench still writes them down. */

import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { Decision } from '#shared/contract/review.ts';
import type { MentionState, ReviewMention } from '#shared/contract/review-mention.ts';
import { SeenMention } from '#shared/extraction/mention.ts';
import { withChanged } from './portions.ts';

export type Pending = ReadonlyMap<string, Decision>;

const STATE_AFTER: Readonly<Record<Decision['kind'], MentionState>> = {
  confirm: 'confirmed',
  correct: 'confirmed',
  reject: 'rejected',
  reopen: 'suggested',
};

/** What came of decisions: the same one on the same mention, or on what came of it, gives one object. */
const outcomes = new WeakMap<ReviewMention, { decision: Decision; after: ReviewMention }>();

/** A mention as it will be once the decision is written; a value that fits no type leaves it be. */
export function decided(item: ReviewMention, decision: Decision): ReviewMention {
  const known = outcomes.get(item);
  if (known?.decision === decision) return known.after;
  const after = withDecision(item, decision);
  outcomes.set(item, { decision, after });
  outcomes.set(after, { decision, after });
  return after;
}

function withDecision(item: ReviewMention, decision: Decision): ReviewMention {
  const state = STATE_AFTER[decision.kind];
  if (decision.kind !== 'correct') return { ...item, state };
  const { type, value } = decision;
  const changed = SeenMention.safeParse({ ...item.mention, type, normalized: value });
  return changed.success ? { ...item, state, edited: true, mention: changed.data } : item;
}

/** The mentions with what is pending applied; portions without a pending decision stay the same. */
export function withPending(portions: MentionPortions, pending: Pending): MentionPortions {
  return withChanged(portions, pending.keys(), (item) => {
    const decision = pending.get(item.id);
    return decision === undefined ? item : decided(item, decision);
  });
}

export function added(pending: Pending, ids: readonly string[], decision: Decision): Pending {
  return new Map([...pending, ...ids.map((id) => [id, decision] as const)]);
}

/** Without the given ids, unless a later decision on them is pending by now. */
export function settled(pending: Pending, ids: readonly string[], decision: Decision): Pending {
  const rest = new Map(pending);
  for (const id of ids) if (rest.get(id) === decision) rest.delete(id);
  return rest;
}
