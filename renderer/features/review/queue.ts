/** The queue of a document: the mentions that a filter lets through, in its order, and which comes next. */

import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { Segment } from '#shared/text/source-text.ts';
import { remembered } from '../../ui/index.ts';
import { mentionAt, type Portion, placeOf } from './portions.ts';
import { passes, type QueueFilter, TYPE_ORDER } from './queue-filter.ts';

/** Places in one portion, rising. */
type Run = readonly number[];

/** Text order is one group; an order by type is one for each type, each in text order. */
interface Grouping {
  readonly count: number;
  readonly groupOf: (item: ReviewMention) => number;
}

const GROUPINGS: Readonly<Record<QueueFilter['order'], Grouping>> = {
  text: { count: 1, groupOf: () => 0 },
  type: { count: TYPE_ORDER.length, groupOf: (item) => TYPE_ORDER.indexOf(item.mention.type) },
};

/**
 * Makes queues by one filter. The part that a portion gives to them is remembered with it, so that a
 * queue after a decision takes as long as the portion that was decided in.
 */
export function makeQueues(
  filter: QueueFilter,
  segments: readonly Segment[],
): (portions: MentionPortions) => Queue {
  const grouping = GROUPINGS[filter.order];
  const runsOf = remembered((portion: Portion): readonly Run[] => {
    const runs = Array.from({ length: grouping.count }, (): number[] => []);
    for (const [at, item] of portion.entries()) {
      if (passes(item, filter, segments)) runs[grouping.groupOf(item)]?.push(at);
    }
    return runs;
  });
  return (portions) => new Queue(portions, grouping, portions.map(runsOf));
}

export class Queue {
  readonly length: number;
  readonly #portions: MentionPortions;
  readonly #grouping: Grouping;
  /** Group after group, in each portion after portion. */
  readonly #runs: readonly Run[];
  /** Where in the queue each run begins. */
  readonly #starts: readonly number[];

  constructor(portions: MentionPortions, grouping: Grouping, runs: readonly (readonly Run[])[]) {
    this.#portions = portions;
    this.#grouping = grouping;
    this.#runs = Array.from({ length: grouping.count }, (_, group) =>
      runs.map((ofPortion) => ofPortion[group] ?? []),
    ).flat();
    let length = 0;
    this.#starts = this.#runs.map((run) => {
      const start = length;
      length += run.length;
      return start;
    });
    this.length = length;
  }

  /** Null outside the queue. */
  at(place: number): ReviewMention | null {
    if (place < 0 || place >= this.length) return null;
    const run = firstAbove(this.#starts, place) - 1;
    const at = this.#runs[run]?.[place - (this.#starts[run] ?? 0)];
    const portion = run % this.#portions.length;
    return at === undefined ? null : mentionAt(this.#portions, { portion, at });
  }

  /**
   * Where `item`, a mention of the document, stands in the queue, or would stand if the filter let it
   * through; the end for others.
   */
  placeOf(item: ReviewMention): number {
    const place = placeOf(this.#portions, item.id);
    if (place === null) return this.length;
    const run = this.#grouping.groupOf(item) * this.#portions.length + place.portion;
    return (this.#starts[run] ?? 0) + firstAbove(this.#runs[run] ?? [], place.at - 1);
  }

  /** Where the mention with that id stands; -1 where the queue does not hold it. */
  indexOf(id: string | null): number {
    const place = id === null ? null : placeOf(this.#portions, id);
    const item = place && mentionAt(this.#portions, place);
    if (item === null) return -1;
    const index = this.placeOf(item);
    return this.at(index)?.id === id ? index : -1;
  }

  /** Those with these ids that the queue holds, in its order. */
  among(ids: Iterable<string>): ReviewMention[] {
    return [...ids]
      .map((id) => this.indexOf(id))
      .filter((index) => index >= 0)
      .sort((one, other) => one - other)
      .flatMap((index) => this.at(index) ?? []);
  }

  /** All of it; takes time in its length. */
  ids(): string[] {
    return Array.from({ length: this.length }, (_, place) => this.at(place)?.id ?? '');
  }
}

/** The index of the first of rising `values` above `limit`. */
function firstAbove(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The neighbour of `current` in a queue that need not hold it any more (it was just decided).
 * Null at the end.
 */
export function neighbour(
  queue: Queue,
  current: ReviewMention | null,
  direction: 1 | -1,
): ReviewMention | null {
  if (current === null) return queue.at(direction === 1 ? 0 : queue.length - 1);
  const place = queue.placeOf(current);
  if (direction === -1) return queue.at(place - 1);
  return queue.at(queue.at(place)?.id === current.id ? place + 1 : place);
}

/**
 * Where to go after a decision on `decided`: the next one that waits and was not skipped, from the
 * top again at the end; what was skipped only when nothing else is left. Null when all is decided.
 */
export function nextWaiting(
  queue: Queue,
  current: ReviewMention | null,
  skipped: ReadonlySet<string>,
  decided: ReadonlySet<string> = new Set(),
): ReviewMention | null {
  const from = current === null ? 0 : queue.placeOf(current);
  const waits = ({ state, id }: ReviewMention) =>
    state === 'suggested' && id !== current?.id && !decided.has(id);
  const isFresh = (item: ReviewMention) => waits(item) && !skipped.has(item.id);
  return firstFrom(queue, from, isFresh) ?? firstFrom(queue, from, waits);
}

/** The first that passes, from a place to the end and from the top to that place. */
export function firstFrom(
  queue: Queue,
  from: number,
  test: (item: ReviewMention) => boolean,
): ReviewMention | null {
  for (let step = 0; step < queue.length; step++) {
    const item = queue.at((from + step) % queue.length);
    if (item !== null && test(item)) return item;
  }
  return null;
}
