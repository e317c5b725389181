/** "All of these": which mentions a bulk step may take along, and why others stay behind. */

import type { ReviewMention } from '#shared/contract/review-mention.ts';

export interface BulkPlan {
  /** Why these: they say the same, or a person chose each of them. */
  readonly why: 'alike' | 'chosen';
  readonly taken: readonly ReviewMention[];
  /** Dates whose year was inferred in another document: each needs its own look. */
  readonly held: readonly ReviewMention[];
}

/** The current mention leads; a year that nobody wrote is never carried to another document. */
export function bulkPlan(current: ReviewMention, found: readonly ReviewMention[]): BulkPlan {
  const others = found.filter(({ id }) => id !== current.id);
  return {
    why: 'alike',
    taken: [current, ...others.filter((item) => mayFollow(current, item))],
    held: others.filter((item) => !mayFollow(current, item)),
  };
}

/** What a person chose one by one is taken as it is. */
export const chosenPlan = (taken: readonly ReviewMention[]): BulkPlan => ({
  why: 'chosen',
  taken,
  held: [],
});

function mayFollow(current: ReviewMention, item: ReviewMention): boolean {
  if (item.mention.type !== 'date' || item.mention.normalized.kind === 'explicit') return true;
  return item.documentId === current.documentId && sameDate(current, item);
}

function sameDate(one: ReviewMention, other: ReviewMention): boolean {
  return (
    one.mention.type === 'date' &&
    other.mention.type === 'date' &&
    one.mention.normalized.edtf === other.mention.normalized.edtf
  );
}
