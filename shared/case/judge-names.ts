/**
 * What a judgement on names changes: links to add and links to withdraw. Nothing else is touched,
 * so that taking it back leaves every other word of a person as it was.
 */

import type { Bearer } from './bearer.ts';
import {
  type HomeOf,
  Identities,
  type IdentityJudgement,
  type IdentityLink,
  ordered,
  pairKey,
} from './identity.ts';

export interface NewLink {
  readonly a: Bearer;
  readonly b: Bearer;
  readonly judgement: IdentityJudgement;
}

export interface LinkChange {
  readonly add: readonly NewLink[];
  /** Ids of links that stand until then. */
  readonly withdraw: readonly string[];
}

/** All of the bearers are the same; the first is the one that the others are joined to. */
export function joinNames(
  bearers: readonly Bearer[],
  links: readonly IdentityLink[],
  homeOf: HomeOf,
): LinkChange {
  const [lead, ...others] = bearers;
  if (lead === undefined) return NOTHING;
  const draft = new Draft(links);
  const joined = new Map<Bearer, Bearer>();
  const identities = new Identities(links, homeOf);
  for (const other of others) {
    const root = identities.rootOf(other);
    if (root === identities.rootOf(lead) || joined.has(root)) draft.withdrawOthers(lead, other);
    else draft.say(lead, other, 'same');
    joined.set(root, other);
  }
  return draft.change();
}

/**
 * The bearers picked are not the same as the others. What was one before stays one on each side; a
 * mention loses its spelling where that is on the other side.
 */
export function partNames(
  picked: readonly Bearer[],
  others: readonly Bearer[],
  links: readonly IdentityLink[],
  homeOf: HomeOf,
): LinkChange {
  const draft = new Draft(links);
  const sideOf = new Map<Bearer, 'picked' | 'other'>([
    ...others.map((bearer) => [bearer, 'other'] as const),
    ...picked.map((bearer) => [bearer, 'picked'] as const),
  ]);
  const before = new Identities(links, homeOf);
  for (const { id, a, b, judgement } of links) {
    const [one, two] = [sideOf.get(a), sideOf.get(b)];
    if (judgement === 'same' && one && two && one !== two) draft.withdraw(id);
  }
  for (const [bearer, side] of sideOf) {
    const home = homeOf(bearer);
    const there = home === null ? undefined : sideOf.get(home);
    if (home !== null && there && there !== side) draft.say(bearer, home, 'not_same');
  }
  for (const side of [picked, others]) keepTogether(side, before, draft, homeOf);
  const after = new Identities(draft.standing(), homeOf);
  for (const one of leadsOf(picked, after)) {
    for (const two of leadsOf(others, after)) draft.say(one, two, 'not_same');
  }
  return draft.change();
}

/** Nobody can tell yet whether the others are the first. */
export function doubtNames(
  bearers: readonly Bearer[],
  links: readonly IdentityLink[],
  homeOf: HomeOf,
): LinkChange {
  const draft = new Draft(links);
  const identities = new Identities(links, homeOf);
  const [lead, ...others] = leadsOf(bearers, identities);
  if (lead === undefined) return NOTHING;
  for (const other of others) draft.say(lead, other, 'unsure');
  return draft.change();
}

const NOTHING: LinkChange = { add: [], withdraw: [] };

/** Those of a side who were one identity are one again, whatever held them together before. */
function keepTogether(
  side: readonly Bearer[],
  before: Identities,
  draft: Draft,
  homeOf: HomeOf,
): void {
  const now = new Identities(draft.standing(), homeOf);
  const leads = new Map<Bearer, Bearer>();
  const joined = new Set<Bearer>();
  for (const bearer of side) {
    const lead = leads.get(before.rootOf(bearer));
    if (lead === undefined) leads.set(before.rootOf(bearer), bearer);
    else if (!now.areSame(lead, bearer) && !joined.has(now.rootOf(bearer))) {
      draft.say(lead, bearer, 'same');
      joined.add(now.rootOf(bearer));
    }
  }
}

/** One bearer of each identity, in the order given. */
function leadsOf(bearers: readonly Bearer[], identities: Identities): Bearer[] {
  const leads = new Map<Bearer, Bearer>();
  for (const bearer of bearers) {
    const root = identities.rootOf(bearer);
    if (!leads.has(root)) leads.set(root, bearer);
  }
  return [...leads.values()];
}

/** Links as they will stand: of two bearers one judgement holds, the last. */
class Draft {
  readonly #standing = new Map<string, IdentityLink[]>();
  readonly #withdrawn = new Set<string>();
  readonly #added = new Map<string, NewLink>();

  constructor(links: readonly IdentityLink[]) {
    for (const link of links) {
      const key = pairKey(link.a, link.b);
      this.#standing.set(key, [...(this.#standing.get(key) ?? []), link]);
    }
  }

  withdraw(id: string): void {
    this.#withdrawn.add(id);
  }

  /** Withdraws what speaks against the two being the same. */
  withdrawOthers(one: Bearer, other: Bearer): void {
    for (const { id, judgement } of this.#standing.get(pairKey(one, other)) ?? []) {
      if (judgement !== 'same') this.#withdrawn.add(id);
    }
  }

  say(one: Bearer, other: Bearer, judgement: IdentityJudgement): void {
    const key = pairKey(one, other);
    const known = this.#standing.get(key) ?? [];
    for (const link of known) {
      if (link.judgement !== judgement) this.#withdrawn.add(link.id);
    }
    const isSaid = known.some((link) => link.judgement === judgement);
    const [a, b] = ordered(one, other);
    if (isSaid) this.#added.delete(key);
    else this.#added.set(key, { a, b, judgement });
  }

  standing(): IdentityLink[] {
    return [
      ...[...this.#standing.values()].flat().filter(({ id }) => !this.#withdrawn.has(id)),
      ...[...this.#added.values()].map((link) => ({ ...link, id: pairKey(link.a, link.b) })),
    ];
  }

  change(): LinkChange {
    return { add: [...this.#added.values()], withdraw: [...this.#withdrawn] };
  }
}
