/** What each part of a match costs; the sum is the distance of two names. 1 is one plain letter off. */

import type { NameMatch, ReadName, WordPair } from './name-match.ts';
import type { Role } from './parse-name.ts';
import type { WordTable } from './words-of-names.ts';

const PAIR_COSTS = { initial: 0.2, short: 0.5, equivalent: 0.5 } as const;
const LEFT_COSTS: Readonly<Record<Role, number>> = {
  name: 1,
  patronymic: 0.4,
  initial: 0.4,
  particle: 0.1,
  generation: 1,
  honorific: 0,
  aside: 0.2,
};
/** A part that the other name contradicts; an initial says half of what a word does. */
const CONTRADICTED_COST = 3;
const CONTRADICTED_INITIAL_COST = 1.5;

/** Of letters, what their alignment costs. */
export const pairCost = ({ kind, wordA, wordB }: WordPair, table: WordTable): number =>
  kind === 'letters' || kind === 'joined' ? table.distance(wordA, wordB) : PAIR_COSTS[kind];

/**
 * Whether the other name has another word where this one, without counterpart, stands. `othersLeft`
 * are its places without counterpart.
 */
export function isContradicted(
  role: Role,
  other: ReadName,
  othersLeft: readonly number[],
): boolean {
  if (role === 'name' || role === 'patronymic') return othersLeft.length > 0;
  if (role !== 'generation' && role !== 'initial') return false;
  return othersLeft.some((at) => other.roles[at] === role);
}

export function leftCost(role: Role, other: ReadName, othersLeft: readonly number[]): number {
  if (!isContradicted(role, other, othersLeft)) return LEFT_COSTS[role];
  return role === 'initial' ? CONTRADICTED_INITIAL_COST : CONTRADICTED_COST;
}

export function matchCost({ a, b, pairs, leftA, leftB }: NameMatch, table: WordTable): number {
  let cost = sideCost(a, leftA, b, leftB) + sideCost(b, leftB, a, leftA);
  for (const pair of pairs) cost += pairCost(pair, table);
  return cost;
}

function sideCost(
  { roles }: ReadName,
  left: readonly number[],
  other: ReadName,
  othersLeft: readonly number[],
): number {
  let cost = 0;
  for (const at of left) cost += leftCost(roles[at] ?? 'name', other, othersLeft);
  return cost;
}
