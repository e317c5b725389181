/**
 * Clusters of names: average link over the names that share a block, with links that people made
 * or refused. A cluster shows its weakest link: the least likely of the links that hold it together.
 */

import { averageLink, type Link, type LinkedCluster } from './average-link.ts';
import { LinkList } from './link-list.ts';
import type { NameComparer } from './name-comparer.ts';
import { NameIndex } from './name-index.ts';

export interface Links {
  /** Decided by a person to be the same; by places in the list of names. */
  readonly mustLink?: readonly Link[];
  /** Decided not to be the same, or known to contradict (ages, dates). */
  readonly cannotLink?: readonly Link[];
}

/** Members are places in the list of names, ascending; the weakest link of a single name is null. */
export type NameCluster = LinkedCluster;

/**
 * Of the threshold, what the average of a cluster reaches at least: spellings at its two ends agree
 * less than those beside each other, by which it hangs together.
 */
const AVERAGE = 0.7;

export function clusterNames(
  comparer: NameComparer,
  names: readonly string[],
  { mustLink = [], cannotLink = [] }: Links = {},
): NameCluster[] {
  const keyOf = (a: number, b: number) => Math.min(a, b) * names.length + Math.max(a, b);
  const forbidden = new Set(cannotLink.map(([a, b]) => keyOf(a, b)));
  const likelihood = (a: number, b: number) => comparer.probability(names[a] ?? '', names[b] ?? '');
  const links = likelyLinks(comparer, names);
  const decided = new Groups(names.length);
  for (const [a, b] of mustLink) decided.join(a, b);
  const connected = new Groups(names.length);
  for (const [a, b] of mustLink) connected.join(a, b);
  links.each((a, b) => connected.join(a, b));
  const linksOf = links.by((a) => connected.of(a));
  const found = connected.all().flatMap((members) => {
    if (members.length === 1) return [{ members, weakest: null }];
    return averageLink(
      groupsWithin(members, decided),
      linksOf(connected.of(members[0] ?? 0)),
      // What is remembered serves the names that hang together, and no others.
      {
        likelihood: remembered(likelihood, keyOf),
        threshold: comparer.threshold * AVERAGE,
        isForbidden: (a, b) =>
          (forbidden.size > 0 && forbidden.has(keyOf(a, b))) ||
          comparer.excludes(names[a] ?? '', names[b] ?? ''),
      },
    );
  });
  return found
    .map(({ members, weakest }) => ({ members: [...members].sort((a, b) => a - b), weakest }))
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

/** Pairs of names that share a block and are the same by themselves. */
function likelyLinks(comparer: NameComparer, names: readonly string[]): LinkList {
  const index = new NameIndex(comparer);
  const links = new LinkList();
  for (const name of names) {
    const others = index.candidates(name);
    const own = index.add(name);
    for (const other of others) {
      if (index.likelihood(other, name) >= comparer.threshold) links.add(other, own);
    }
  }
  return links;
}

/** What people joined begins as one cluster, with a link that is certain. */
function groupsWithin(members: readonly number[], decided: Groups): LinkedCluster[] {
  const groups = new Map<number, number[]>();
  for (const member of members) {
    const group = decided.of(member);
    groups.set(group, [...(groups.get(group) ?? []), member]);
  }
  return [...groups.values()].map((some) => {
    const [a = 0, b] = some;
    return { members: some, weakest: b === undefined ? null : { a, b, probability: 1 } };
  });
}

const MOST_REMEMBERED = 1_000_000;

function remembered(
  work: (a: number, b: number) => number,
  keyOf: (a: number, b: number) => number,
): (a: number, b: number) => number {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = keyOf(a, b);
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(a, b);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, value);
    return value;
  };
}

/** Members that hang together, directly or through others. */
class Groups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, at) => at);
  }

  of(member: number): number {
    const parents = this.#parents;
    let at = member;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  }

  join(a: number, b: number): void {
    this.#parents[this.of(b)] = this.of(a);
  }

  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (let member = 0; member < this.#parents.length; member++) {
      const group = this.of(member);
      const before = groups.get(group);
      if (before === undefined) groups.set(group, [member]);
      else before.push(member);
    }
    return [...groups.values()];
  }
}
