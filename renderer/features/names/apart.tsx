/** Other names that are spelt like this one and are kept apart, each with the reason. */

import { useTranslation } from 'react-i18next';
import type { NameCluster } from '#shared/contract/names.ts';
import styles from './cluster.module.css';
import { useLivesSentence } from './told-life.ts';
import type { NamesDesk } from './use-names-desk.ts';

interface ApartProps {
  desk: NamesDesk;
  cluster: NameCluster;
}

export function Apart({ desk, cluster: { apart } }: ApartProps) {
  const { t } = useTranslation('names');
  const sentence = useLivesSentence();
  if (apart.length === 0) return null;
  return (
    <section className={styles['apart']} aria-label={t('apart.title')}>
      <h3>{t('apart.title')}</h3>
      <ul>
        {apart.map(({ id, name, lives }) => (
          <li key={id}>
            <button type="button" onClick={() => desk.go(id)}>
              <bdi>{name}</bdi>
            </button>
            <span>{lives === null ? t('apart.said') : sentence(lives)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
