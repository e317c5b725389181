/** The mentions of a document, found without looking through all of them. */

import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { Span } from '#shared/text/span.ts';
import { remembered } from '../../ui/index.ts';
import { mentionAt, type Portion, placeOf } from './portions.ts';

export class MentionIndex {
  readonly portions: MentionPortions;

  constructor(portions: MentionPortions) {
    this.portions = portions;
  }

  /** Null where there is none with that id. */
  find(id: string | null): ReviewMention | null {
    const place = id === null ? null : placeOf(this.portions, id);
    return place && mentionAt(this.portions, place);
  }

  /** Those that stand at exactly these words. */
  at({ start, end }: Span): ReviewMention[] {
    return this.portions.flatMap((portion) =>
      portion.filter(({ mention }) => mention.start === start && mention.end === end),
    );
  }

  /** The ids of those that stand in a segment of the document. */
  inSegment(segment: number): ReadonlySet<string> {
    return new Set(
      this.portions.flatMap((portion) =>
        portion.flatMap(({ id, mention }) => (mention.segment === segment ? [id] : [])),
      ),
    );
  }

  /** The first `limit` other mentions of what `item` speaks of, in text order, and how many there are. */
  othersOf(item: ReviewMention, limit: number): { first: ReviewMention[]; count: number } {
    const first: ReviewMention[] = [];
    let count = -1;
    for (const portion of this.portions) {
      const alike = bySubject(portion).get(item.subject) ?? [];
      count += alike.length;
      for (const other of alike) {
        if (first.length === limit) break;
        if (other.id !== item.id) first.push(other);
      }
    }
    return { first, count };
  }
}

const bySubject = remembered((portion: Portion): ReadonlyMap<string, readonly ReviewMention[]> => {
  const found = new Map<string, ReviewMention[]>();
  for (const item of portion) {
    const others = found.get(item.subject);
    if (others === undefined) found.set(item.subject, [item]);
    else others.push(item);
  }
  return found;
});
