/** Which mentions are as they were: what did not change stays the same object, and so does a whole list. */

import type { ReviewMention } from '#shared/contract/review-mention.ts';

/** `now`, with the objects of `before` where they say the same; `before` itself where all do. */
export function keptWhereSame(
  before: ReviewMention[] | undefined,
  now: ReviewMention[],
): ReviewMention[] {
  if (before === undefined) return now;
  let byId: Map<string, ReviewMention> | null = null;
  const kept = now.map((item, index) => {
    const beside = before[index];
    if (beside?.id === item.id) return isSame(beside, item) ? beside : item;
    byId ??= new Map(before.map((known) => [known.id, known]));
    const known = byId.get(item.id);
    return known !== undefined && isSame(known, item) ? known : item;
  });
  return isSameList(before, kept) ? before : kept;
}

/** Whether two lists hold the same objects in the same order. */
export function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** What stands where never changes; decisions do, and one reader gives equal values as one object. */
function isSame(one: ReviewMention, other: ReviewMention): boolean {
  return (
    one === other ||
    (one.state === other.state &&
      one.edited === other.edited &&
      one.subject === other.subject &&
      one.mention.type === other.mention.type &&
      one.mention.score === other.mention.score &&
      one.mention.normalized === other.mention.normalized)
  );
}
