/** What is chosen in the queue, told by its types, and the one step on all of it. */

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Kbd, TypeBadge } from '../../ui/index.ts';
import styles from './queue.module.css';
import { TYPE_ORDER } from './queue-filter.ts';
import type { Chosen } from './use-chosen.ts';

interface ChosenBarProps {
  chosen: Chosen;
  /** Shows all of them, to decide. */
  onDecide: () => void;
}

export function ChosenBar({ chosen, onDecide }: ChosenBarProps) {
  const { t } = useTranslation('review');
  const count = chosen.items.length;
  if (count === 0) return null;
  const countOf = (type: string) =>
    chosen.items.filter(({ mention }) => mention.type === type).length;
  return (
    <section className={styles['chosen']} aria-label={t('chosen.label')}>
      <span role="status">{t('chosen.count', { count })}</span>
      <span className={styles['chosenTypes']} aria-hidden>
        {TYPE_ORDER.filter((type) => countOf(type) > 0).map((type) => (
          <span key={type}>
            <TypeBadge type={type} /> {countOf(type)}
          </span>
        ))}
      </span>
      <span className={styles['chosenActions']}>
        <Button size="compact-sm" rightSection={<Kbd keys="a" />} onClick={onDecide}>
          {t('chosen.decide')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          rightSection={<Kbd keys="Escape" />}
          onClick={chosen.clear}
        >
          {t('chosen.clear')}
        </Button>
      </span>
    </section>
  );
}
