/** What two documents speak of: subjects of both, and of one only. */

import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { MentionType } from '#shared/extraction/mention.ts';

export type Side = 'left' | 'right';
export const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

export interface SharedSubject {
  readonly subject: string;
  readonly type: MentionType;
  /** In text order; one of the two may be empty. */
  readonly left: readonly ReviewMention[];
  readonly right: readonly ReviewMention[];
}

export type Reach = 'both' | Side;

export const reachOf = ({ left, right }: SharedSubject): Reach => {
  if (left.length > 0 && right.length > 0) return 'both';
  return left.length > 0 ? 'left' : 'right';
};

/** All subjects, in the order in which the left document tells them, then those of the right alone. */
export function subjectsOf(
  left: readonly ReviewMention[],
  right: readonly ReviewMention[],
): SharedSubject[] {
  const [ofLeft, ofRight] = [bySubject(left), bySubject(right)];
  return [...new Set([...ofLeft.keys(), ...ofRight.keys()])].flatMap((subject) => {
    const here = ofLeft.get(subject) ?? [];
    const there = ofRight.get(subject) ?? [];
    const type = (here[0] ?? there[0])?.mention.type;
    return type === undefined ? [] : [{ subject, type, left: here, right: there }];
  });
}

/** What a person rejected speaks of nothing. */
function bySubject(items: readonly ReviewMention[]): Map<string, ReviewMention[]> {
  const found = new Map<string, ReviewMention[]>();
  const kept = items.filter(({ state }) => state !== 'rejected');
  for (const item of kept.sort((one, two) => one.mention.start - two.mention.start)) {
    const others = found.get(item.subject);
    if (others === undefined) found.set(item.subject, [item]);
    else others.push(item);
  }
  return found;
}

/** A mention's place in its document, 0 to 1. */
export const shareOf = (item: ReviewMention, length: number): number =>
  length === 0 ? 0 : item.mention.start / length;

/** The partner whose place in its document is nearest to `share`; -1 where there is none. */
export function nearestPartner(
  partners: readonly ReviewMention[],
  share: number,
  length: number,
): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  partners.forEach((partner, index) => {
    const away = Math.abs(shareOf(partner, length) - share);
    if (away < distance) {
      best = index;
      distance = away;
    }
  });
  return best;
}

/** The different words under which a subject appears, most frequent first. */
export function formsOf(items: readonly ReviewMention[]): string[] {
  const counts = new Map<string, number>();
  for (const { mention } of items) {
    const words = mention.text.replace(/\s+/g, ' ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort((one, two) => two[1] - one[1]).map(([words]) => words);
}
