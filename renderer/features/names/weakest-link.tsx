/** The comparison on which a cluster hangs, in words; pressed, its letters are shown. */

import { useTranslation } from 'react-i18next';
import type { NameCluster } from '#shared/contract/names.ts';
import { Kbd, useFormat } from '../../ui/index.ts';
import styles from './cluster.module.css';
import { shownProbability } from './comparison.tsx';
import type { NamesDesk } from './use-names-desk.ts';

interface WeakestLinkProps {
  desk: NamesDesk;
  cluster: NameCluster;
}

export function WeakestLink({ desk, cluster: { weakest, row } }: WeakestLinkProps) {
  const { t } = useTranslation('names');
  const format = useFormat();
  if (weakest === null || row.identities < 2) return null;
  return (
    <div className={styles['weakest']}>
      <button type="button" aria-pressed={desk.provesWeakest} onClick={desk.proveWeakest}>
        <span>{t('weakest.title')}</span>
        <span className={styles['link']}>
          <bdi>{weakest.a}</bdi> <span aria-hidden>↔</span> <bdi>{weakest.b}</bdi>
        </span>
        <strong>{format.percent(shownProbability(weakest.probability))}</strong>
        <Kbd keys="w" />
      </button>
      {desk.provesWeakest && <p>{t(weakest.suffices ? 'weakest.suffices' : 'weakest.held')}</p>}
    </div>
  );
}
