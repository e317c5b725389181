/** Other values that were weighed: `t` and a digit take one. */

import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { Reason } from '#shared/extraction/mention.ts';
import { Kbd, useFormat } from '../../ui/index.ts';
import { alternativesOf } from './alternatives.ts';
import styles from './card.module.css';

interface CardAlternativesProps {
  item: ReviewMention;
  reason: Reason;
  onPick: (index: number) => void;
}

export function CardAlternatives({ item, reason, onPick }: CardAlternativesProps) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const found = alternativesOf(item.mention, reason);
  if (found.length === 0) return null;
  return (
    <section className={styles['section']} aria-label={t('card.alternatives')}>
      <h2>{t('card.alternatives')}</h2>
      <ol className={styles['plain']}>
        {found.map(({ value, score, note }, index) => (
          <li key={JSON.stringify(value)}>
            <button type="button" className={styles['choice']} onClick={() => onPick(index)}>
              <Kbd keys={`t ${index + 1}`} />
              <bdi>{format.value(item.mention.type, value)}</bdi>
              <span className={styles['aside']}>
                {note && t(`note.${note}`, { defaultValue: note })} {format.percent(score)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
