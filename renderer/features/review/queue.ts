/** The queue of a document: which mentions are looked at, in which order, and which comes next. */

import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { MentionType } from '#shared/extraction/mention.ts';
import type { Segment, SegmentKind } from '#shared/text/source-text.ts';

export type QueueState = 'open' | 'confirmed' | 'rejected' | 'all';
export type QueueOrder = 'text' | 'type';
/** `sure`: 0.8 and more. `unsure`: less. */
export type QueueScore = 'any' | 'sure' | 'unsure';

export interface QueueFilter {
  /** Empty: every type. */
  readonly types: ReadonlySet<MentionType>;
  readonly state: QueueState;
  readonly score: QueueScore;
  /** Also what stands in headers, footers, boilerplate and hidden text. */
  readonly withFurniture: boolean;
  readonly order: QueueOrder;
}

export const FIRST_FILTER: QueueFilter = {
  types: new Set(),
  state: 'open',
  score: 'any',
  withFurniture: false,
  order: 'text',
};

const SURE = 0.8;

/** Parts of a document that repeat or frame it: they hold suggestions, but seldom news. */
const FURNITURE: ReadonlySet<SegmentKind> = new Set([
  'header',
  'footer',
  'boilerplate',
  'hidden',
  'template_letter',
]);

function isFurniture(item: ReviewMention, segments: readonly Segment[]): boolean {
  const kind = segments[item.mention.segment]?.kind;
  return kind !== undefined && FURNITURE.has(kind);
}

/** What the filter lets through, in its order. */
export function queueOf(
  items: readonly ReviewMention[],
  filter: QueueFilter,
  segments: readonly Segment[],
): ReviewMention[] {
  return items
    .filter((item) => passes(item, filter, segments))
    .sort((left, right) => compareItems(left, right, filter.order));
}

function passes(item: ReviewMention, filter: QueueFilter, segments: readonly Segment[]): boolean {
  return (
    inState(item, filter.state) &&
    (filter.types.size === 0 || filter.types.has(item.mention.type)) &&
    (filter.score === 'any' || item.mention.score >= SURE === (filter.score === 'sure')) &&
    (filter.withFurniture || !isFurniture(item, segments))
  );
}

export function inState(item: ReviewMention, state: QueueState): boolean {
  return state === 'all' || item.state === (state === 'open' ? 'suggested' : state);
}

/** Types in the order in which a queue by type shows them. */
export const TYPE_ORDER: readonly MentionType[] = [
  'person',
  'date',
  'court',
  'legal_article',
  'charge',
  'penalty',
  'place',
  'org',
  'doc_ref',
];

/** A total order: two different mentions are never equal. */
function compareItems(left: ReviewMention, right: ReviewMention, order: QueueOrder): number {
  const byType =
    order === 'type'
      ? TYPE_ORDER.indexOf(left.mention.type) - TYPE_ORDER.indexOf(right.mention.type)
      : 0;
  return (
    byType ||
    left.mention.start - right.mention.start ||
    right.mention.end - left.mention.end ||
    (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
  );
}

/** Where `item` stands in a queue, or would stand. */
export function placeIn(
  queue: readonly ReviewMention[],
  item: ReviewMention,
  order: QueueOrder,
): number {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = queue[middle];
    if (there !== undefined && compareItems(there, item, order) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The neighbour of `current` in a queue that need not hold it any more (it was just decided).
 * Null at the end.
 */
export function neighbour(
  queue: readonly ReviewMention[],
  current: ReviewMention | null,
  direction: 1 | -1,
  order: QueueOrder,
): ReviewMention | null {
  if (current === null) return (direction === 1 ? queue[0] : queue.at(-1)) ?? null;
  const at = placeIn(queue, current, order);
  if (direction === -1) return queue[at - 1] ?? null;
  return queue[queue[at]?.id === current.id ? at + 1 : at] ?? null;
}

/**
 * Where to go after a decision: the next one that waits and was not skipped, from the top again at
 * the end; what was skipped only when nothing else is left. Null when all is decided.
 */
export function nextWaiting(
  queue: readonly ReviewMention[],
  current: ReviewMention | null,
  order: QueueOrder,
  skipped: ReadonlySet<string>,
): ReviewMention | null {
  const from = current === null ? 0 : placeIn(queue, current, order);
  const waits = ({ state, id }: ReviewMention) => state === 'suggested' && id !== current?.id;
  const isFresh = (item: ReviewMention) => waits(item) && !skipped.has(item.id);
  return firstFrom(queue, from, isFresh) ?? firstFrom(queue, from, waits);
}

/** The first that passes, from a place to the end and from the top to that place. */
function firstFrom(
  queue: readonly ReviewMention[],
  from: number,
  test: (item: ReviewMention) => boolean,
): ReviewMention | null {
  for (let step = 0; step < queue.length; step++) {
    const item = queue[(from + step) % queue.length];
    if (item !== undefined && test(item)) return item;
  }
  return null;
}

export interface QueueCounts {
  readonly byType: ReadonlyMap<MentionType, number>;
  readonly byState: Readonly<Record<QueueState, number>>;
  readonly furniture: number;
  /** Decided and all, of what the filter's sections hold. */
  readonly decided: number;
  readonly total: number;
}

/** Counts for the chips: types within the chosen state, states over all types. */
export function countsOf(
  items: readonly ReviewMention[],
  filter: QueueFilter,
  segments: readonly Segment[],
): QueueCounts {
  const byType = new Map<MentionType, number>();
  const byState = { open: 0, confirmed: 0, rejected: 0, all: 0 };
  let furniture = 0;
  for (const item of items) {
    const framed = isFurniture(item, segments);
    if (framed && inState(item, filter.state)) furniture++;
    if (framed && !filter.withFurniture) continue;
    byState.all++;
    byState[item.state === 'suggested' ? 'open' : item.state]++;
    if (inState(item, filter.state)) {
      byType.set(item.mention.type, (byType.get(item.mention.type) ?? 0) + 1);
    }
  }
  return {
    byType,
    byState,
    furniture,
    decided: byState.confirmed + byState.rejected,
    total: byState.all,
  };
}
