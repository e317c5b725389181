/**
 * Why the spelling looked at is the same name as the one it comes from, or what the weakest link
 * rests on; and what is said of the spelling.
 */

import type { NameCluster } from '#shared/contract/names.ts';
import { Authority } from './authority.tsx';
import { Comparison } from './comparison.tsx';
import styles from './evidence.module.css';
import { FormRecord } from './form-record.tsx';
import type { NamesDesk } from './use-names-desk.ts';

interface EvidencePaneProps {
  desk: NamesDesk;
  cluster: NameCluster;
}

export function EvidencePane({ desk, cluster }: EvidencePaneProps) {
  const { variant } = desk;
  const pair = desk.provesWeakest ? cluster.weakest : variant && pairOf(cluster, variant.text);
  return (
    <aside className={styles['evidence']}>
      {pair && <Comparison kind={cluster.row.kind} {...pair} {...bearersOf(cluster, pair)} />}
      {variant && <FormRecord cluster={cluster} variant={variant} onPrefer={desk.prefer} />}
      <Authority key={cluster.row.id} cluster={cluster} />
    </aside>
  );
}

interface Pair {
  readonly a: string;
  readonly b: string;
}

/** The spelling with the form that it comes from; the source form itself with the next spelling. */
function pairOf({ genealogy, variants, row }: NameCluster, text: string): Pair | null {
  const parent = genealogy.find((node) => node.text === text)?.parent;
  const a = parent ?? variants.find((variant) => variant.text !== text)?.text ?? row.name;
  return a === text ? null : { a, b: text };
}

/** Who bears the two, where both are spellings of the cluster. */
function bearersOf({ variants }: NameCluster, { a, b }: Pair): { readonly of?: string[] } {
  const of = [a, b].flatMap(
    (text) => variants.find((variant) => variant.text === text)?.bearers[0] ?? [],
  );
  return of.length === 2 ? { of } : {};
}
