/**
 * Which mentions are as they were: what did not change stays the same object, and so do a portion
 * and a whole document of it.
 */

import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';

type Portion = MentionPortions[number];

/** `now`, with the mentions of `before` where they say the same, and its portions where they hold the same. */
export function keptWhereSame(
  before: MentionPortions | undefined,
  now: MentionPortions,
): MentionPortions {
  if (before === undefined) return now;
  let byId: Map<string, ReviewMention> | null = null;
  const known = (id: string): ReviewMention | undefined => {
    byId ??= new Map(before.flat().map((item) => [item.id, item]));
    return byId.get(id);
  };
  const kept = now.map((portion, at) => {
    const beside = before[at];
    return portion === beside ? portion : keptMentions(portion, beside ?? [], known);
  });
  return keptWhereEqual(before, kept);
}

function keptMentions(
  portion: Portion,
  beside: Portion,
  known: (id: string) => ReviewMention | undefined,
): Portion {
  return portion.map((item, at) => {
    const likely = beside[at];
    const was = likely?.id === item.id ? likely : known(item.id);
    return was !== undefined && isSame(was, item) ? was : item;
  });
}

/** `now`, with the portions of `before` where they hold the same objects; `before` itself where all do. */
export function keptWhereEqual(before: MentionPortions, now: MentionPortions): MentionPortions {
  const kept = now.map((portion, at) => {
    const beside = before[at];
    return beside !== undefined && isEqual(beside, portion) ? beside : portion;
  });
  return isEqual(before, kept) ? before : kept;
}

/** Whether two lists hold the same objects in the same order. */
function isEqual<T>(one: readonly T[], other: readonly T[]): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((item, index) => item === other[index]))
  );
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
