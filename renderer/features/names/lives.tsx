/** What documents tell of a person's years; what does not fit one person is said first. */

import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NameCluster } from '#shared/contract/names.ts';
import { Kbd, to } from '../../ui/index.ts';
import styles from './cluster.module.css';
import { useLifeWords, useLivesSentence } from './told-life.ts';

export function Lives({ cluster: { lives, misfit } }: { cluster: NameCluster }) {
  const { t } = useTranslation('names');
  const words = useLifeWords();
  const sentence = useLivesSentence();
  if (lives.length === 0) return null;
  return (
    <section className={styles['lives']} aria-label={t('life.title')}>
      <h3>{t('life.title')}</h3>
      {misfit !== null && (
        <p role="note">
          <IconAlertTriangle size={15} aria-hidden />
          <span>
            {sentence(misfit)} {t('life.split')} <Kbd keys="/" />
          </span>
        </p>
      )}
      <ul>
        {lives.map((life) => (
          <li key={life.mentionId}>
            <a href={to.review(life.documentId, { mention: life.mentionId })}>
              {words(life)} <bdi>{life.fileName}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
