/** Two names side by side: how likely they are one, letter by letter, and what speaks for and against. */

import { useTranslation } from 'react-i18next';
import { type NamePair, useNameEvidence } from '../../api/index.ts';
import { ErrorNote, useFormat } from '../../ui/index.ts';
import { Alignment } from './alignment.tsx';
import styles from './evidence.module.css';
import { Findings } from './findings.tsx';
import { Worth } from './worth.tsx';

export function Comparison(pair: NamePair) {
  const { t } = useTranslation('names');
  const format = useFormat();
  const { data, error } = useNameEvidence(pair);
  const { a, b } = pair;
  return (
    <section className={styles['section']} aria-label={t('evidence.title')}>
      <h3>{t('evidence.title')}</h3>
      <p className={styles['pair']}>
        <bdi>{a}</bdi> <span aria-hidden>↔</span> <bdi>{b}</bdi>
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
          <Worth evidence={data} />
        </>
      )}
    </section>
  );
}

/** No comparison of letters is certain: neither 0 nor 100 %. */
export const shownProbability = (probability: number): number =>
  Math.min(0.99, Math.max(0.01, probability));
