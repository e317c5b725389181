/** Joins members into clusters, the best average of links first, until none reaches the threshold. */

import { Heap } from './heap.ts';

/** Two members, each by its number. */
export type Link = readonly [number, number];

interface WeakestLink {
  readonly a: number;
  readonly b: number;
  /** The average over the two parts that were joined here. */
  readonly probability: number;
}

export interface LinkedCluster {
  readonly members: readonly number[];
  readonly weakest: WeakestLink | null;
}

export interface LinkRules {
  /** The probability of a link, 0 to 1. */
  readonly likelihood: (a: number, b: number) => number;
  readonly threshold: number;
  /** Two clusters with such a link are never joined. */
  readonly isForbidden: (a: number, b: number) => boolean;
}

interface Draft {
  readonly number: number;
  members: readonly number[];
  weakest: WeakestLink | null;
  readonly near: Set<Draft>;
}

interface Proposal {
  readonly one: Draft;
  readonly two: Draft;
  /** Members of both when it was made: a proposal whose clusters have grown is out of date. */
  readonly size: number;
  readonly average: number;
  readonly best: Link;
}

/** Beyond, the average over some links stands for that over all. */
const MOST_AVERAGED = 64;

/** `begun` are the clusters to begin with; `links` say which of their members may be joined. */
export function averageLink(
  begun: readonly LinkedCluster[],
  links: readonly Link[],
  rules: LinkRules,
): LinkedCluster[] {
  const drafts = begun.map(
    ({ members, weakest }, number): Draft => ({ number, members, weakest, near: new Set() }),
  );
  const draftOf = new Map(drafts.flatMap((draft) => draft.members.map((one) => [one, draft])));
  for (const [a, b] of links) {
    const [one, two] = [draftOf.get(a), draftOf.get(b)];
    if (one !== undefined && two !== undefined && one !== two) neighbours(one, two);
  }
  const queue = new Heap<Proposal>(({ average }) => average);
  const propose = (one: Draft, two: Draft) => {
    const proposal = proposalOf(one, two, rules);
    if (proposal.average >= rules.threshold) queue.push(proposal);
  };
  for (const draft of drafts) {
    for (const near of draft.near) if (draft.number < near.number) propose(draft, near);
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { one, two, size } = next;
    if (one.members.length === 0 || two.members.length === 0) continue;
    if (one.members.length + two.members.length !== size) continue;
    merge(next);
    for (const near of one.near) propose(one, near);
  }
  return drafts.filter(({ members }) => members.length > 0);
}

function neighbours(one: Draft, two: Draft) {
  one.near.add(two);
  two.near.add(one);
}

function merge({ one, two, average, best: [a, b] }: Proposal) {
  one.members = [...one.members, ...two.members];
  one.weakest = weaker(weaker(one.weakest, two.weakest), { a, b, probability: average });
  for (const near of two.near) {
    near.near.delete(two);
    if (near !== one) neighbours(one, near);
  }
  two.members = [];
}

const weaker = (a: WeakestLink | null, b: WeakestLink | null): WeakestLink | null =>
  a === null || (b !== null && b.probability < a.probability) ? b : a;

function proposalOf(one: Draft, two: Draft, { likelihood, isForbidden }: LinkRules): Proposal {
  const size = one.members.length + two.members.length;
  const every = Math.ceil((one.members.length * two.members.length) / MOST_AVERAGED);
  let best: Link = [one.members[0] ?? 0, two.members[0] ?? 0];
  let [sum, count, most, at] = [0, 0, -1, 0];
  for (const a of one.members) {
    for (const b of two.members) {
      if (isForbidden(a, b)) return { one, two, size, average: 0, best };
      if (at++ % every !== 0) continue;
      const value = likelihood(a, b);
      sum += value;
      count++;
      if (value <= most) continue;
      most = value;
      best = [a, b];
    }
  }
  return { one, two, size, average: sum / count, best };
}
