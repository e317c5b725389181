/** How many mentions there are to look at, by state and type: the numbers on the chips. */

import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { MentionType } from '#shared/extraction/mention.ts';
import type { Segment } from '#shared/text/source-text.ts';
import { remembered } from '../../ui/index.ts';
import type { Portion } from './portions.ts';
import {
  inState,
  type QueueFilter,
  type QueueState,
  standsInFurniture,
  TYPE_ORDER,
} from './queue-filter.ts';

export interface QueueCounts {
  /** Within the chosen state. */
  readonly byType: ReadonlyMap<MentionType, number>;
  /** Over all types. */
  readonly byState: Readonly<Record<QueueState, number>>;
  /** In headers, footers, boilerplate and hidden text, within the chosen state. */
  readonly furniture: number;
  /** Decided and all, of what the filter's sections hold. */
  readonly decided: number;
  readonly total: number;
}

interface Tally {
  byType: Record<MentionType, number>;
  byState: Record<QueueState, number>;
  furniture: number;
}

/** Counts documents by one filter; of a document that changed, only the portions that did. */
export function makeCounts(
  filter: Pick<QueueFilter, 'state' | 'withFurniture'>,
  segments: readonly Segment[],
): (portions: MentionPortions) => QueueCounts {
  const tallyOf = remembered((portion: Portion) => tallied(portion, filter, segments));
  return (portions) => countsOf(portions.map(tallyOf));
}

function tallied(
  portion: Portion,
  filter: Pick<QueueFilter, 'state' | 'withFurniture'>,
  segments: readonly Segment[],
): Tally {
  const tally = emptyTally();
  for (const item of portion) {
    const framed = standsInFurniture(item, segments);
    if (framed && inState(item, filter.state)) tally.furniture++;
    if (framed && !filter.withFurniture) continue;
    tally.byState.all++;
    tally.byState[item.state === 'suggested' ? 'open' : item.state]++;
    if (inState(item, filter.state)) tally.byType[item.mention.type]++;
  }
  return tally;
}

function emptyTally(): Tally {
  const byType = Object.fromEntries(TYPE_ORDER.map((type) => [type, 0]));
  return {
    byType: byType as Tally['byType'],
    byState: { open: 0, confirmed: 0, rejected: 0, all: 0 },
    furniture: 0,
  };
}

function countsOf(tallies: readonly Tally[]): QueueCounts {
  const sum = (of: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const inAll = (state: QueueState) => sum(({ byState }) => byState[state]);
  const [confirmed, rejected, all] = [inAll('confirmed'), inAll('rejected'), inAll('all')];
  const types = TYPE_ORDER.map((type) => [type, sum(({ byType }) => byType[type])] as const);
  return {
    byType: new Map(types.filter(([, count]) => count > 0)),
    byState: { open: inAll('open'), confirmed, rejected, all },
    furniture: sum(({ furniture }) => furniture),
    decided: confirmed + rejected,
    total: all,
  };
}
