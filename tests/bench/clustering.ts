/** How long made names take to be clustered. */

import { clusterNames } from '#shared/names/cluster-names.ts';
import type { NameEngine } from '#shared/names/name-engine.ts';
import { madeNames } from './made-names.ts';
import { timed } from './measure.ts';

export async function clustering(
  engine: NameEngine,
  count: number,
): Promise<{ seconds: number; clusters: number }> {
  const names = madeNames(count);
  let clusters = 0;
  const milliseconds = await timed(() => {
    clusters = clusterNames(engine, names).length;
  });
  return { seconds: milliseconds / 1000, clusters };
}
