/** Why the spelling looked at is the same name as the one it comes from, and what is said of it. */

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
  const other = variant && comparedWith(cluster, variant.text);
  return (
    <aside className={styles['evidence']}>
      {variant && other && <Comparison kind={cluster.row.kind} a={other} b={variant.text} />}
      {variant && <FormRecord cluster={cluster} variant={variant} onPrefer={desk.prefer} />}
      <Authority key={cluster.row.id} cluster={cluster} />
    </aside>
  );
}

/** The form that the spelling comes from; for the source form itself the next spelling. */
function comparedWith({ genealogy, variants, row }: NameCluster, text: string): string | null {
  const parent = genealogy.find((node) => node.text === text)?.parent;
  if (parent) return parent;
  const other = variants.find((variant) => variant.text !== text)?.text;
  return other ?? (row.name === text ? null : row.name);
}
