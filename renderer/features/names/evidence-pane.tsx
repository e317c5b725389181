/** Why the spelling looked at is the same name as the one it comes from, and what is said of it. */

import { useTranslation } from 'react-i18next';
import type { NameCluster } from '#shared/contract/names.ts';
import { useNameEvidence } from '../../api/index.ts';
import { ErrorNote, useFormat } from '../../ui/index.ts';
import { Alignment } from './alignment.tsx';
import { Authority } from './authority.tsx';
import styles from './evidence.module.css';
import { Findings } from './findings.tsx';
import { FormRecord } from './form-record.tsx';
import type { NamesDesk } from './use-names-desk.ts';

interface EvidencePaneProps {
  desk: NamesDesk;
  cluster: NameCluster;
}

export function EvidencePane({ desk, cluster }: EvidencePaneProps) {
  const { variant } = desk;
  return (
    <aside className={styles['evidence']}>
      {variant && <Comparison cluster={cluster} text={variant.text} />}
      {variant && <FormRecord cluster={cluster} variant={variant} onPrefer={desk.prefer} />}
      <Authority key={cluster.row.id} cluster={cluster} />
    </aside>
  );
}

function Comparison({ cluster, text }: { cluster: NameCluster; text: string }) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const other = comparedWith(cluster, text);
  const { data, error } = useNameEvidence(cluster.row.kind, other, text);
  if (other === null) return null;
  return (
    <section className={styles['section']} aria-label={t('evidence.title')}>
      <h3>{t('evidence.title')}</h3>
      <p className={styles['pair']}>
        <bdi>{other}</bdi> <span aria-hidden>↔</span> <bdi>{text}</bdi>
      </p>
      {error && <ErrorNote error={error} />}
      {data && (
        <>
          <p className={styles['verdict']} data-band={data.band}>
            <strong>{format.percent(shownProbability(data.probability))}</strong>{' '}
            {t(`band.${data.band}`)}
          </p>
          <Alignment explanation={data} />
          <Findings explanation={data} />
        </>
      )}
    </section>
  );
}

/** No comparison of letters is certain: neither 0 nor 100 %. */
const shownProbability = (probability: number): number =>
  Math.min(0.99, Math.max(0.01, probability));

/** The form that the spelling comes from; for the source form itself the next spelling. */
function comparedWith({ genealogy, variants, row }: NameCluster, text: string): string | null {
  const parent = genealogy.find((node) => node.text === text)?.parent;
  if (parent) return parent;
  const other = variants.find((variant) => variant.text !== text)?.text;
  return other ?? (row.name === text ? null : row.name);
}
