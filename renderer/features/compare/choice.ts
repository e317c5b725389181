/** Where one is while comparing: a mention on one side, its partner on the other. */

import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { nearestPartner, other, type SharedSubject, type Side, shareOf } from './subjects.ts';

export interface Choice {
  readonly subject: string;
  /** The side on which the person chose. */
  readonly side: Side;
  /** Which of the subject's mentions on each side; -1 where that side has none. */
  readonly at: Readonly<Record<Side, number>>;
}

export type Lengths = Readonly<Record<Side, number>>;

/** Choosing a mention chooses its nearest partner too; null where it belongs to no subject. */
export function choose(
  subjects: readonly SharedSubject[],
  side: Side,
  mentionId: string,
  lengths: Lengths,
): Choice | null {
  for (const subject of subjects) {
    const index = subject[side].findIndex(({ id }) => id === mentionId);
    const item = subject[side][index];
    if (item !== undefined) return placed(subject, side, index, item, lengths);
  }
  return null;
}

/** Choosing a subject begins at its first mention, on the left where it has one there. */
export function chooseSubject(subject: SharedSubject, lengths: Lengths): Choice | null {
  const side: Side = subject.left.length > 0 ? 'left' : 'right';
  const first = subject[side][0];
  return first === undefined ? null : placed(subject, side, 0, first, lengths);
}

function placed(
  subject: SharedSubject,
  side: Side,
  index: number,
  item: ReviewMention,
  lengths: Lengths,
): Choice {
  const there = other(side);
  const share = shareOf(item, lengths[side]);
  const partner = nearestPartner(subject[there], share, lengths[there]);
  const at = side === 'left' ? { left: index, right: partner } : { left: partner, right: index };
  return { subject: subject.subject, side, at };
}

/** The next partner on the other side, round and round; on a lonely side the next of its own. */
export function stepPartner(choice: Choice, subject: SharedSubject, by: 1 | -1): Choice {
  const there = other(choice.side);
  const side = subject[there].length > 0 ? there : choice.side;
  const count = subject[side].length;
  if (count === 0) return choice;
  const index = (choice.at[side] + by + count) % count;
  return { ...choice, at: { ...choice.at, [side]: index } };
}

/** The chosen mention of a side. */
export function chosenOn(
  choice: Choice | null,
  subject: SharedSubject | null,
  side: Side,
): ReviewMention | null {
  if (choice === null || subject === null) return null;
  return subject[side][choice.at[side]] ?? null;
}
