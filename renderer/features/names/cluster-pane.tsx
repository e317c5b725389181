/** A cluster: what contradicts, where its spellings come from, and each with its sentences. */

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NameCluster } from '#shared/contract/names.ts';
import { Kbd, TypeBadge } from '../../ui/index.ts';
import { Apart } from './apart.tsx';
import styles from './cluster.module.css';
import { Contradictions } from './contradictions.tsx';
import { Genealogy } from './genealogy.tsx';
import { Lives } from './lives.tsx';
import type { NamesDesk } from './use-names-desk.ts';
import { Variants } from './variants.tsx';
import { WeakestLink } from './weakest-link.tsx';

interface ClusterPaneProps {
  desk: NamesDesk;
  cluster: NameCluster;
}

export function ClusterPane({ desk, cluster }: ClusterPaneProps) {
  const { t } = useTranslation('names');
  const { row } = cluster;
  return (
    <section key={row.id} className={styles['cluster']} aria-label={row.name}>
      <header className={styles['head']}>
        <TypeBadge type={row.kind} />
        <h2>
          <bdi>{row.name}</bdi>
        </h2>
        <span>
          {row.identities > 1 ? t('open', { count: row.identities }) : t('settled')}
          {row.doubted && ` · ${t('doubted')}`}
        </span>
      </header>
      <Contradictions contradictions={cluster.contradictions} />
      <Lives cluster={cluster} />
      <Decisions desk={desk} cluster={cluster} />
      <WeakestLink desk={desk} cluster={cluster} />
      <Apart desk={desk} cluster={cluster} />
      <Genealogy cluster={cluster} chosen={desk.variant?.text ?? null} />
      <Variants desk={desk} cluster={cluster} />
    </section>
  );
}

function Decisions({ desk, cluster }: ClusterPaneProps) {
  const { t } = useTranslation('names');
  const { picks } = desk;
  const isOpen = cluster.row.identities > 1 || picks.size > 1;
  return (
    <fieldset className={styles['buttons']} aria-label={t('decide')}>
      <Button
        variant="filled"
        disabled={!isOpen}
        rightSection={<Kbd keys="Enter" />}
        onClick={() => desk.judge('same')}
      >
        {picks.size > 0 ? t('act.samePicked', { count: picks.size }) : t('act.same')}
      </Button>
      <Button
        disabled={cluster.variants.length < 2 && picks.size === 0}
        rightSection={<Kbd keys="x" />}
        onClick={() => desk.judge('not_same')}
      >
        {picks.size > 0 ? t('act.notSamePicked', { count: picks.size }) : t('act.notSame')}
      </Button>
      <Button
        disabled={!isOpen}
        rightSection={<Kbd keys="u" />}
        onClick={() => desk.judge('unsure')}
      >
        {t('act.unsure')}
      </Button>
      <Button rightSection={<Kbd keys="/" />} onClick={() => desk.setSplitting(true)}>
        {t('act.split')}
      </Button>
      <Button rightSection={<Kbd keys="c" />} onClick={() => desk.setJoining(true)}>
        {t('act.join')}
      </Button>
    </fieldset>
  );
}
