/**
 * Clusters of names that live on: a new name or a word of a person touches only the clusters
 * near it, so that a casebook of a hundred thousand names answers at once.
 */

import { clusterNames } from '#shared/names/cluster-names.ts';
import type { NameComparer } from '#shared/names/name-comparer.ts';
import { NameIndex } from '#shared/names/name-index.ts';
import type { Bearer } from './bearer.ts';
import { type Life, misfitOfAll } from './life.ts';

export interface LivingCluster {
  readonly members: readonly Bearer[];
  /** The comparison on which it hangs; null for a single name. */
  readonly weakest: {
    readonly a: Bearer;
    readonly b: Bearer;
    readonly probability: number;
  } | null;
}

export type BearerPair = readonly [Bearer, Bearer];

/** What holds bearers together and keeps them apart, all of it. */
export interface KnownOfBearers {
  /** People said that they are one, or that they are not. */
  readonly must: readonly BearerPair[];
  readonly cannot: readonly BearerPair[];
  /** What is told of their years: lives that do not fit are not one person's. */
  readonly lives: ReadonlyMap<Bearer, readonly Life[]>;
}

export class LivingClusters {
  readonly #comparer: NameComparer;
  readonly #index: NameIndex;
  /** By entry of the index; what has gone is undefined. */
  readonly #bearers: (Bearer | undefined)[] = [];
  readonly #entries = new Map<Bearer, number>();
  readonly #clusters = new Map<Bearer, LivingCluster>();
  readonly #entered = new Map<Bearer, Bearer[]>();
  #must = new PairSet([]);
  #cannot = new PairSet([]);
  #lives: KnownOfBearers['lives'] = new Map();

  constructor(comparer: NameComparer) {
    this.#comparer = comparer;
    this.#index = new NameIndex(comparer);
  }

  has(bearer: Bearer): boolean {
    return this.#entries.has(bearer);
  }

  bearers(): Bearer[] {
    return [...this.#entries.keys()];
  }

  add(bearer: Bearer, name: string): void {
    this.enter(bearer, name);
    allAtOnce(this.gather());
  }

  /** Takes a name in, to be clustered with the next `gather`: of many names, each is met once. */
  enter(bearer: Bearer, name: string): void {
    if (this.has(bearer)) return;
    const likely = this.#likely(name);
    const entry = this.#index.add(name);
    this.#bearers[entry] = bearer;
    this.#entries.set(bearer, entry);
    this.#entered.set(bearer, likely);
    // Who was entered before is met from either side.
    for (const other of likely) this.#entered.get(other)?.push(bearer);
  }

  /**
   * Clusters what was entered, with whoever it may be confused with: a step for each group of names,
   * so that others get a turn in between. What is left off is taken up by the next `gather`.
   */
  *gather(): Generator<void, void> {
    const entered = [...this.#entered.keys()].filter((bearer) => this.has(bearer));
    yield* this.#gatherAround(entered, (bearer) => this.#entered.get(bearer) ?? []);
    this.#entered.clear();
  }

  remove(bearer: Bearer): void {
    const entry = this.#entries.get(bearer);
    const left = this.#clusters.get(bearer)?.members.filter((other) => other !== bearer) ?? [];
    if (entry === undefined) return;
    this.#bearers[entry] = undefined;
    this.#entries.delete(bearer);
    this.#clusters.delete(bearer);
    this.#gather(left);
  }

  /** Takes the place of all that was known before. */
  link({ must, cannot, lives }: KnownOfBearers): void {
    const [nowMust, nowCannot] = [new PairSet(must), new PairSet(cannot)];
    const touched = [
      ...this.#must.changedTo(nowMust),
      ...this.#cannot.changedTo(nowCannot),
      ...changedLives(this.#lives, lives),
    ];
    [this.#must, this.#cannot, this.#lives] = [nowMust, nowCannot, lives];
    allAtOnce(
      this.#gatherAround(
        touched.filter((bearer) => this.has(bearer)),
        (bearer) => this.#likely(this.#nameOf(bearer)),
      ),
    );
  }

  clusterOf(bearer: Bearer): LivingCluster | null {
    return this.#clusters.get(bearer) ?? null;
  }

  /** Bearers whose names are the same by themselves, in whatever clusters they are. */
  alike(bearer: Bearer): Bearer[] {
    return this.has(bearer) ? this.#likely(this.#nameOf(bearer)) : [];
  }

  /** Every cluster, single names among them. */
  all(): LivingCluster[] {
    return [...new Set(this.#clusters.values())];
  }

  /** Clusters anew whoever these names may be confused with, whole clusters at a time. */
  *#gatherAround(
    bearers: readonly Bearer[],
    likely: (bearer: Bearer) => readonly Bearer[],
  ): Generator<void, void> {
    const [asked, done] = [new Set(bearers), new Set<Bearer>()];
    for (const bearer of bearers) {
      if (done.has(bearer)) continue;
      const near = this.#near(bearer, asked, likely);
      for (const one of near) done.add(one);
      this.#gather([...near]);
      yield;
    }
  }

  /** A name and all that hang together with it, directly or through others. */
  #near(
    bearer: Bearer,
    asked: ReadonlySet<Bearer>,
    likely: (bearer: Bearer) => readonly Bearer[],
  ): Set<Bearer> {
    const near = new Set<Bearer>();
    const takeIn = (one: Bearer): void => {
      if (near.has(one) || !this.has(one)) return;
      for (const member of this.#clusters.get(one)?.members ?? [one]) near.add(member);
    };
    takeIn(bearer);
    // A set grows while it is walked: whoever must be one with somebody here comes too.
    for (const one of near) {
      if (asked.has(one)) for (const other of likely(one)) takeIn(other);
      for (const other of this.#must.of(one)) takeIn(other);
    }
    return near;
  }

  /** Places of those of whom lives are told that do not fit. */
  #misfits(bearers: readonly Bearer[]): (readonly [number, number])[] {
    const told = bearers.flatMap((bearer, at) => {
      const lives = this.#lives.get(bearer);
      return lives === undefined ? [] : [{ at, lives }];
    });
    return told.flatMap((one, index) =>
      told
        .slice(index + 1)
        .filter((other) => misfitOfAll(one.lives, other.lives) !== null)
        .map((other) => [one.at, other.at] as const),
    );
  }

  #nameOf(bearer: Bearer): string {
    return this.#index.nameOf(this.#entries.get(bearer) ?? -1);
  }

  #likely(name: string): Bearer[] {
    return this.#index
      .find(name, this.#comparer.threshold)
      .flatMap(({ entry }) => this.#bearers[entry] ?? []);
  }

  #gather(bearers: readonly Bearer[]): void {
    const [only, ...others] = bearers;
    if (only !== undefined && others.length === 0) {
      // Most names stand alone: there is nothing to look for between one and itself.
      this.#clusters.set(only, { members: [only], weakest: null });
      return;
    }
    const names = bearers.map((bearer) => this.#nameOf(bearer));
    const places = new Map(bearers.map((bearer, at) => [bearer, at]));
    const within = (pairs: PairSet) =>
      bearers.flatMap((bearer, at) =>
        pairs.of(bearer).flatMap((other): (readonly [number, number])[] => {
          const there = places.get(other);
          return there === undefined || there < at ? [] : [[at, there]];
        }),
      );
    const found = clusterNames(this.#comparer, names, {
      mustLink: within(this.#must),
      cannotLink: [...within(this.#cannot), ...this.#misfits(bearers)],
    });
    for (const { members, weakest } of found) {
      const bearerAt = (at: number): Bearer => bearers[at] ?? '';
      const cluster: LivingCluster = {
        members: members.map(bearerAt),
        weakest: weakest && { ...weakest, a: bearerAt(weakest.a), b: bearerAt(weakest.b) },
      };
      for (const bearer of cluster.members) this.#clusters.set(bearer, cluster);
    }
  }
}

function allAtOnce(steps: Generator<void, void>): void {
  while (steps.next().done !== true);
}

/** Of every bearer in one of the two whose lives are others in the other. */
function changedLives(before: KnownOfBearers['lives'], now: KnownOfBearers['lives']): Bearer[] {
  const told = (lives: KnownOfBearers['lives'], bearer: Bearer) =>
    JSON.stringify(lives.get(bearer) ?? []);
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (bearer) => told(before, bearer) !== told(now, bearer),
  );
}

/** Pairs of bearers, found from either end. */
class PairSet {
  readonly #others = new Map<Bearer, Set<Bearer>>();

  constructor(pairs: readonly BearerPair[]) {
    for (const [a, b] of pairs) {
      this.#enter(a, b);
      this.#enter(b, a);
    }
  }

  of(bearer: Bearer): Bearer[] {
    return [...(this.#others.get(bearer) ?? [])];
  }

  /** Every bearer that has other partners in the other set. */
  changedTo(other: PairSet): Bearer[] {
    const bearers = new Set([...this.#others.keys(), ...other.#others.keys()]);
    return [...bearers].filter((bearer) => {
      const [before, now] = [this.#others.get(bearer), other.#others.get(bearer)];
      return before?.size !== now?.size || [...(before ?? [])].some((one) => !now?.has(one));
    });
  }

  #enter(bearer: Bearer, other: Bearer): void {
    const known = this.#others.get(bearer);
    if (known === undefined) this.#others.set(bearer, new Set([other]));
    else known.add(other);
  }
}
