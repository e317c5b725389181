/** Clusters that bear the name of another and are kept apart from it: by a person, or by their years. */

import type { Bearer } from '#shared/case/bearer.ts';
import { pairKey } from '#shared/case/identity.ts';
import type { LivingCluster } from '#shared/case/living-clusters.ts';
import type { NameApart } from '#shared/contract/names.ts';
import type { NamesNow } from './name-desk.ts';
import { comparedLives, livesOf } from './name-lives.ts';
import { identitiesIn } from './name-rows.ts';

/** Members whose like are looked for: those of a cluster are alike themselves. */
const MOST_ASKED = 12;

export function apartFrom(names: NamesNow, cluster: LivingCluster): NameApart[] {
  const others = new Set<LivingCluster>();
  for (const bearer of cluster.members.slice(0, MOST_ASKED)) {
    for (const alike of names.alike(bearer)) {
      const other = names.clusterOf(alike);
      if (other !== null && other !== cluster) others.add(other);
    }
  }
  return [...others].flatMap((other) => whyApart(names, cluster, other) ?? []);
}

/** Null where nothing but their letters keeps them apart. */
function whyApart(names: NamesNow, one: LivingCluster, other: LivingCluster): NameApart | null {
  const [lead] = identitiesIn(names, other)[0] ?? [];
  const lives = comparedLives(livesOf(names, one.members), livesOf(names, other.members));
  const misfit = lives?.misfit == null ? null : lives;
  if (lead === undefined || (misfit === null && !areDenied(names, one, other))) return null;
  return { id: lead.bearer, name: lead.name, lives: misfit };
}

function areDenied(
  { links, identities }: NamesNow,
  one: LivingCluster,
  other: LivingCluster,
): boolean {
  const keys = new Set<string>();
  const rootsOf = ({ members }: LivingCluster): Bearer[] => [
    ...new Set(members.map((bearer) => identities.rootOf(bearer))),
  ];
  for (const a of rootsOf(one)) for (const b of rootsOf(other)) keys.add(pairKey(a, b));
  return links.some(
    ({ a, b, judgement }) =>
      judgement === 'not_same' && keys.has(pairKey(identities.rootOf(a), identities.rootOf(b))),
  );
}
