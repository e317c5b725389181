/**
 * Why two written names are one, letter by letter, how common they are, and whether what is told of
 * their bearers fits; and the schemes by which names are read.
 */

import { type Bearer, type NameKind, nameBearer } from '#shared/case/bearer.ts';
import type { LivingCluster } from '#shared/case/living-clusters.ts';
import { NameEvidence, NameExplanation } from '#shared/contract/name-explanation.ts';
import type { NameScheme } from '#shared/contract/names.ts';
import type { Comparison } from '#shared/names/name-comparer.ts';
import { rarityOf } from '#shared/names/rarity.ts';
import type { Bench } from './bench.ts';
import type { NamesNow } from './name-desk.ts';
import { comparedLives, livesOf } from './name-lives.ts';
import { namesByWord, wordsOf } from './names-by-word.ts';

interface NamePair {
  readonly kind: NameKind;
  readonly a: string;
  readonly b: string;
  /** Who bears them; without it whoever is called so. */
  readonly of?: readonly Bearer[] | undefined;
}

export async function nameEvidence(bench: Bench, pair: NamePair): Promise<NameEvidence> {
  const names = await bench.names.now();
  const { kind, a, b } = pair;
  const explanation = explained(bench.names.comparer(kind).compare(a, b));
  if (kind !== 'person') return { ...explanation, rarity: null, lives: null };
  const [one = '', other = ''] = pair.of ?? [nameBearer(kind, a), nameBearer(kind, b)];
  const { engine } = bench.names;
  const rarity = rarityOf(explanation, {
    listWith: (word) => engine.listWith(word),
    others: (...words) => othersCalled(names, words, [one, other]),
  });
  const [ours, theirs] = sidesOf(names, one, other);
  const lives = comparedLives(livesOf(names, ours), livesOf(names, theirs));
  return NameEvidence.parse({ ...explanation, rarity, lives });
}

/** Of one cluster each identity, of two clusters each as a whole. */
function sidesOf(
  names: NamesNow,
  one: Bearer,
  other: Bearer,
): [readonly Bearer[], readonly Bearer[]] {
  const [a, b] = [names.clusterOf(one), names.clusterOf(other)];
  if (a !== b) return [a?.members ?? [], b?.members ?? []];
  return names.identities.areSame(one, other)
    ? [[one], [other]]
    : [names.identities.membersOf(one), names.identities.membersOf(other)];
}

/** How many persons of the casebook have one of the words in their name, but for these. */
function othersCalled(
  names: NamesNow,
  words: readonly string[],
  bearers: readonly Bearer[],
): number {
  const index = namesByWord(names);
  const called = words.flatMap(wordsOf).flatMap((word) => [...(index.get(word) ?? [])]);
  const persons = called.filter((bearer) => names.bearers.get(bearer)?.kind === 'person');
  const found = new Set<LivingCluster | null>(persons.map((bearer) => names.clusterOf(bearer)));
  for (const bearer of bearers) found.delete(names.clusterOf(bearer));
  return found.size;
}

/** A comparison as plain data. */
export function explained({ probability, band, explain }: Comparison): NameExplanation {
  const { pairs, left, distance } = explain();
  return NameExplanation.parse({ probability, band, pairs, left, distance });
}

export function nameSchemes({ names }: Bench): NameScheme[] {
  return [...names.tables.readings.schemes].map(([id, { name, source }]) => ({ id, name, source }));
}
