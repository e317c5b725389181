/**
 * Who is whom, from what people said of bearers of names. Links of "same" make identities; a
 * mention belongs to its spelling until somebody says otherwise; "not the same" between bearers of
 * one identity is a contradiction, which is shown with the links that lead to it and never solved
 * by a machine.
 */

import { z } from 'zod';
import type { Bearer } from './bearer.ts';

export const IdentityJudgement = z.enum(['same', 'not_same', 'unsure']);
export type IdentityJudgement = z.infer<typeof IdentityJudgement>;

/** What a person said of two bearers; `a` sorts before `b`. */
export const IdentityLink = z.object({
  id: z.string(),
  a: z.string(),
  b: z.string(),
  judgement: IdentityJudgement,
});
export type IdentityLink = Readonly<z.infer<typeof IdentityLink>>;

/** A tie within an identity; without a link it is that of a mention to its own spelling. */
export interface Tie {
  readonly a: Bearer;
  readonly b: Bearer;
  readonly link: IdentityLink | null;
}

export interface Contradiction {
  readonly denied: IdentityLink;
  /** The shortest way of "same" from one of its bearers to the other. */
  readonly path: readonly Tie[];
}

/** The spelling that a mention was written in; null for bearers that are no mentions. */
export type HomeOf = (bearer: Bearer) => Bearer | null;

/** The two in the order in which links keep them. */
export const ordered = (one: Bearer, other: Bearer): readonly [Bearer, Bearer] =>
  one < other ? [one, other] : [other, one];

export const pairKey = (one: Bearer, other: Bearer): string => ordered(one, other).join('\n');

/** Identities as the links that stand make them. */
export class Identities {
  readonly #links: readonly IdentityLink[];
  readonly #homeOf: HomeOf;
  readonly #ties = new Map<Bearer, Tie[]>();
  readonly #roots = new Map<Bearer, Bearer>();
  readonly #members = new Map<Bearer, readonly Bearer[]>();

  constructor(links: readonly IdentityLink[], homeOf: HomeOf) {
    this.#links = links;
    this.#homeOf = homeOf;
    for (const bearer of links.flatMap(({ a, b }) => [a, b])) this.#ties.set(bearer, []);
    for (const tie of tiesOf(links, homeOf)) {
      this.#enter(tie.a, tie);
      this.#enter(tie.b, tie);
    }
    for (const bearer of [...this.#ties.keys()].sort()) {
      if (!this.#roots.has(bearer)) this.#gather(bearer);
    }
  }

  /** The bearer that stands for the identity: equal for all of its members. */
  rootOf(bearer: Bearer): Bearer {
    const known = this.#roots.get(bearer);
    if (known !== undefined) return known;
    const home = this.#homeOf(bearer);
    return home === null ? bearer : this.rootOf(home);
  }

  areSame(one: Bearer, other: Bearer): boolean {
    return this.rootOf(one) === this.rootOf(other);
  }

  /** All members of the bearer's identity, itself among them, in a stable order. */
  membersOf(bearer: Bearer): readonly Bearer[] {
    return this.#members.get(this.rootOf(bearer)) ?? [bearer];
  }

  /** Every "not the same" within one identity. */
  contradictions(): Contradiction[] {
    return this.#links
      .filter(({ a, b, judgement }) => judgement === 'not_same' && this.areSame(a, b))
      .map((denied) => ({ denied, path: this.#wayBetween(denied.a, denied.b) }));
  }

  #enter(bearer: Bearer, tie: Tie): void {
    const known = this.#ties.get(bearer);
    if (known === undefined) this.#ties.set(bearer, [tie]);
    else known.push(tie);
  }

  #gather(root: Bearer): void {
    const members = [root];
    this.#roots.set(root, root);
    for (const bearer of members) {
      for (const other of this.#neighbours(bearer)) {
        if (this.#roots.has(other.bearer)) continue;
        this.#roots.set(other.bearer, root);
        members.push(other.bearer);
      }
    }
    this.#members.set(root, members.sort());
  }

  #neighbours(bearer: Bearer): { bearer: Bearer; tie: Tie }[] {
    return (this.#ties.get(bearer) ?? []).map((tie) => ({
      bearer: tie.a === bearer ? tie.b : tie.a,
      tie,
    }));
  }

  #wayBetween(from: Bearer, to: Bearer): Tie[] {
    const ways = new Map<Bearer, readonly Tie[]>([[from, []]]);
    for (const [bearer, way] of ways) {
      if (bearer === to) return [...way];
      for (const next of this.#neighbours(bearer)) {
        if (!ways.has(next.bearer)) ways.set(next.bearer, [...way, next.tie]);
      }
    }
    return [];
  }
}

/** What holds identities together: links of "same", and mentions to spellings nobody denied them. */
function tiesOf(links: readonly IdentityLink[], homeOf: HomeOf): Tie[] {
  const denied = new Set<string>();
  const bearers = new Set<Bearer>();
  for (const { a, b, judgement } of links) {
    bearers.add(a).add(b);
    if (judgement === 'not_same') denied.add(pairKey(a, b));
  }
  const said = links.filter(({ judgement }) => judgement === 'same');
  const homes = [...bearers].flatMap((bearer): Tie[] => {
    const home = homeOf(bearer);
    return home === null || denied.has(pairKey(bearer, home))
      ? []
      : [{ a: bearer, b: home, link: null }];
  });
  return [...said.map((link): Tie => ({ a: link.a, b: link.b, link })), ...homes];
}
