/** A document is done: what came of it, and where to go on. */

import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review.ts';
import { Kbd, TypeBadge, to } from '../../ui/index.ts';
import styles from './card.module.css';
import { TYPE_ORDER } from './queue.ts';

interface FinishedProps {
  items: readonly ReviewMention[];
  /** The next document in which something waits. */
  next: { readonly id: string; readonly fileName: string } | null;
  caseId: string | null;
  onNext: () => void;
}

export function Finished({ items, next, caseId, onNext }: FinishedProps) {
  const { t } = useTranslation('review');
  const confirmed = items.filter(({ state }) => state === 'confirmed');
  const rejected = items.filter(({ state }) => state === 'rejected').length;
  const types = TYPE_ORDER.map((type) => ({
    type,
    count: confirmed.filter(({ mention }) => mention.type === type).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className={styles['card']}>
      <div className={styles['finished']}>
        <IconCircleCheck size={28} aria-hidden />
        <h2>{items.length === 0 ? t('finished.nothing') : t('finished.title')}</h2>
        <p>{t('finished.counts', { confirmed: confirmed.length, rejected })}</p>
      </div>
      <ul className={styles['tally']}>
        {types.map(({ type, count }) => (
          <li key={type}>
            <TypeBadge type={type} withName />
            <span>{count}</span>
          </li>
        ))}
      </ul>
      <div className={styles['finishedActions']}>
        {next && (
          <Button variant="filled" rightSection={<Kbd keys="Enter" />} onClick={onNext}>
            {t('finished.next')}
          </Button>
        )}
        {next && <bdi className={styles['aside']}>{next.fileName}</bdi>}
        {caseId && (
          <Button component="a" href={to.case(caseId)}>
            {t('finished.case')}
          </Button>
        )}
        <Button component="a" href={to.library()}>
          {t('finished.library')}
        </Button>
      </div>
    </div>
  );
}
