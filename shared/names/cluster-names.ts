/**
 * Clusters of names: average link over the names that share a block, with links that people made
 * or refused. A cluster shows its weakest link: the least likely of the links that hold it together.
 */

import type { NameEngine } from './name-engine.ts';
import { NameIndex } from './name-index.ts';

/** Two names, by their place in the list. */
type Link = readonly [number, number];

export interface Links {
  /** Decided by a person to be the same. */
  readonly mustLink?: readonly Link[];
  /** Decided not to be the same, or known to contradict (ages, dates). */
  readonly cannotLink?: readonly Link[];
}

export interface NameCluster {
  /** Places in the list, ascending. */
  readonly members: readonly number[];
  /** The link by which the two least certain parts were joined; null for a single name. */
  readonly weakest: { readonly a: number; readonly b: number; readonly probability: number } | null;
}

interface Draft {
  members: number[];
  weakest: NameCluster['weakest'];
  /** Clusters it may be joined with. */
  readonly near: Set<Draft>;
}

/** Beyond, the average over some pairs stands for that over all. */
const MOST_AVERAGED = 64;

export function clusterNames(
  engine: NameEngine,
  names: readonly string[],
  { mustLink = [], cannotLink = [] }: Links = {},
): NameCluster[] {
  const drafts = names.map((_, at): Draft => ({ members: [at], weakest: null, near: new Set() }));
  const draftOf = [...drafts];
  const forbidden = new Set(cannotLink.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const merge = (into: Draft, from: Draft, weakest: NameCluster['weakest']) => {
    for (const member of from.members) draftOf[member] = into;
    into.members = [...into.members, ...from.members];
    into.weakest = weaker(weaker(into.weakest, from.weakest), weakest);
    for (const near of from.near) {
      near.near.delete(from);
      if (near === into) continue;
      near.near.add(into);
      into.near.add(near);
    }
    into.near.delete(from);
    from.members = [];
  };
  for (const [a, b] of mustLink) {
    const [one, two] = [draftOf[a], draftOf[b]];
    if (one === undefined || two === undefined || one === two) continue;
    merge(one, two, { a, b, probability: 1 });
  }
  const known = new Map<string, number>();
  const likelihood = (a: number, b: number): number => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = engine.probability(names[a] ?? '', names[b] ?? '');
    known.set(key, value);
    return value;
  };
  const index = new NameIndex(engine);
  const queue: { one: Draft; two: Draft; size: number; average: number; best: Link }[] = [];
  const link = (one: Draft, two: Draft) => {
    const { average, best } = averageLink(one, two, likelihood, forbidden);
    if (average < engine.threshold) return;
    const size = one.members.length + two.members.length;
    queue.push({ one, two, size, average, best });
  };
  names.forEach((name, at) => {
    for (const other of index.candidates(name)) {
      const [one, two] = [draftOf[at] as Draft, draftOf[other] as Draft];
      if (one === two || one.near.has(two) || likelihood(at, other) < engine.threshold) continue;
      one.near.add(two);
      two.near.add(one);
    }
    index.add(name);
  });
  for (const draft of drafts) {
    for (const near of draft.near) {
      if ((draft.members[0] ?? 0) < (near.members[0] ?? 0)) link(draft, near);
    }
  }
  queue.sort((a, b) => a.average - b.average);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { one, two, size, average, best } = next;
    if (one.members.length === 0 || two.members.length === 0) continue;
    if (one.members.length + two.members.length !== size) continue;
    merge(one, two, { a: best[0], b: best[1], probability: average });
    for (const near of one.near) link(one, near);
    queue.sort((a, b) => a.average - b.average);
  }
  return drafts
    .filter(({ members }) => members.length > 0)
    .map(({ members, weakest }) => ({ members: members.sort((a, b) => a - b), weakest }))
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

const weaker = (a: NameCluster['weakest'], b: NameCluster['weakest']): NameCluster['weakest'] =>
  a === null || (b !== null && b.probability < a.probability) ? b : a;

function averageLink(
  one: Draft,
  two: Draft,
  likelihood: (a: number, b: number) => number,
  forbidden: ReadonlySet<string>,
): { average: number; best: Link } {
  let sum = 0;
  let count = 0;
  let best: Link = [one.members[0] ?? 0, two.members[0] ?? 0];
  let most = -1;
  const every = Math.ceil((one.members.length * two.members.length) / MOST_AVERAGED);
  let at = 0;
  for (const a of one.members) {
    for (const b of two.members) {
      if (forbidden.has(`${a} ${b}`)) return { average: 0, best };
      if (at++ % every !== 0) continue;
      const value = likelihood(a, b);
      sum += value;
      count++;
      if (value > most) {
        most = value;
        best = [a, b];
      }
    }
  }
  return { average: sum / count, best };
}
