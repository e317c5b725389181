/** Two documents that mean the same by a name where people said so. */

import type { IdentityLink } from '#shared/case/identity.ts';
import { namedPlace, subjectsByIdentity } from '#shared/case/subjects-by-identity.ts';
import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';

/** What a document speaks of: in portions, and all of it. */
interface Telling {
  readonly portions: MentionPortions;
  readonly items: readonly ReviewMention[];
}

/**
 * The sides with one subject for whoever an archivist joined and two for whom one parted; a portion
 * of which nobody spoke stays the same.
 */
export function joinedSides<Side extends Telling>(
  left: Side,
  right: Side,
  links: readonly IdentityLink[],
): readonly [left: Side, right: Side] {
  if (links.length === 0) return [left, right];
  const named = [...left.items, ...right.items].flatMap(({ id, mention, subject }) =>
    namedPlace(id, mention, subject),
  );
  const subjects = subjectsByIdentity(named, links);
  return [withSubjects(left, subjects), withSubjects(right, subjects)];
}

function withSubjects<Side extends Telling>(
  side: Side,
  subjects: ReadonlyMap<string, string>,
): Side {
  const told = (item: ReviewMention): ReviewMention => {
    const subject = subjects.get(item.id) ?? item.subject;
    return subject === item.subject ? item : { ...item, subject };
  };
  const portions = side.portions.map((portion) => {
    const after = portion.map(told);
    return after.some((item, at) => item !== portion[at]) ? after : portion;
  });
  return { ...side, portions, items: portions.flat() };
}
