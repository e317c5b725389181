/** No mention is current: what came of the document so far, and where to go on. */

import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { Kbd, TypeBadge, to } from '../../ui/index.ts';
import styles from './card.module.css';
import { TYPE_ORDER } from './queue.ts';

interface FinishedProps {
  items: readonly ReviewMention[];
  state: DocumentSummary['state'];
  /** How many wait, whatever the filter shows. */
  waiting: number;
  /** The next document in which something waits. */
  next: { readonly id: string; readonly fileName: string } | null;
  caseId: string | null;
  onNext: () => void;
}

export function Finished(props: FinishedProps) {
  const { items, state, waiting, next, caseId, onNext } = props;
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
        {waiting === 0 && state === 'ready' && <IconCircleCheck size={28} aria-hidden />}
        <h2>{t(`finished.${titleOf(state, items.length, waiting)}`, { count: waiting })}</h2>
        {waiting > 0 && (
          <p>
            {t('finished.begin')} <Kbd keys="j" />
          </p>
        )}
        {items.length > 0 && (
          <p>{t('finished.counts', { confirmed: confirmed.length, rejected })}</p>
        )}
        {items.length === 0 && <p>{t('finished.mark')}</p>}
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

function titleOf(state: DocumentSummary['state'], found: number, waiting: number): string {
  if (state === 'parsed') return 'reading';
  if (state === 'extraction_failed') return 'failed';
  if (waiting > 0) return 'left';
  return found === 0 ? 'nothing' : 'title';
}
