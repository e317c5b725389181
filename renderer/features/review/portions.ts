/**
 * Finding a mention in a document that comes in portions: a step for each portion, none for each
 * mention. What is worked out of a portion is remembered with it.
 */

import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { remembered } from '../../ui/index.ts';

export type Portion = MentionPortions[number];

/** Where a mention stands: the portion, and the place in it. */
export interface Place {
  readonly portion: number;
  readonly at: number;
}

const placesById = remembered(
  (portion: Portion): ReadonlyMap<string, number> =>
    new Map(portion.map(({ id }, at) => [id, at] as const)),
);

/** Null where there is none with that id. */
export function placeOf(portions: MentionPortions, id: string): Place | null {
  for (const [portion, items] of portions.entries()) {
    const at = placesById(items).get(id);
    if (at !== undefined) return { portion, at };
  }
  return null;
}

export const mentionAt = (portions: MentionPortions, { portion, at }: Place) =>
  portions[portion]?.[at] ?? null;

/** The mentions after `change`; a portion in which nothing changes stays the same. */
export function withChanged(
  portions: MentionPortions,
  ids: Iterable<string>,
  change: (item: ReviewMention) => ReviewMention,
): MentionPortions {
  const changed = new Map<number, ReviewMention[]>();
  for (const id of ids) {
    const place = placeOf(portions, id);
    const item = place && mentionAt(portions, place);
    if (place === null || item === null) continue;
    const after = change(item);
    if (after === item) continue;
    const copy = changed.get(place.portion) ?? [...(portions[place.portion] ?? [])];
    copy[place.at] = after;
    changed.set(place.portion, copy);
  }
  if (changed.size === 0) return portions;
  return portions.map((portion, at) => changed.get(at) ?? portion);
}
