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
};
const CONTRADICTED_COST = 3;

/** Of letters, what their alignment costs. */
export const pairCost = ({ kind, wordA, wordB }: WordPair, table: WordTable): number =>
  kind === 'letters' || kind === 'joined' ? table.distance(wordA, wordB) : PAIR_COSTS[kind];

/** Whether the other name has another word where this one, without counterpart, stands. */
export const isContradicted = (role: Role, othersLeft: readonly number[]): boolean =>
  othersLeft.length > 0 && (role === 'name' || role === 'patronymic');

export const leftCost = (role: Role, othersLeft: readonly number[]): number =>
  isContradicted(role, othersLeft) ? CONTRADICTED_COST : LEFT_COSTS[role];

export function matchCost({ a, b, pairs, leftA, leftB }: NameMatch, table: WordTable): number {
  let cost = sideCost(a, leftA, leftB) + sideCost(b, leftB, leftA);
  for (const pair of pairs) cost += pairCost(pair, table);
  return cost;
}

function sideCost(
  { roles }: ReadName,
  left: readonly number[],
  othersLeft: readonly number[],
): number {
  let cost = 0;
  for (const at of left) cost += leftCost(roles[at] ?? 'name', othersLeft);
  return cost;
}
