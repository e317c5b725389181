/** No mention is current: what came of the document so far, and where to go on. */

import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { Kbd, TypeBadge, to } from '../../ui/index.ts';
import styles from './card.module.css';
import type { QueueCounts } from './queue-counts.ts';

interface FinishedProps {
  /** Of the whole document; types are counted of what is confirmed. */
  outcome: QueueCounts;
  /** How many wait in the sections that the queue shows; more may wait in frames. */
  waiting: number;
  state: DocumentSummary['state'];
  /** The next document in which something waits. */
  next: { readonly id: string; readonly fileName: string } | null;
  caseId: string | null;
  onNext: () => void;
  onShowFrames: () => void;
}

export function Finished(props: FinishedProps) {
  const { outcome, waiting, state, next, caseId, onNext, onShowFrames } = props;
  const { t } = useTranslation('review');
  const { open, confirmed, rejected, all } = outcome.byState;
  const framed = open - waiting;
  return (
    <div className={styles['card']}>
      <div className={styles['finished']}>
        {waiting === 0 && state === 'ready' && <IconCircleCheck size={28} aria-hidden />}
        <h2>{t(`finished.${titleOf(state, all, waiting)}`, { count: waiting })}</h2>
        {waiting > 0 && (
          <p>
            {t('finished.begin')} <Kbd keys="j" />
          </p>
        )}
        {all > 0 && <p>{t('finished.counts', { confirmed, rejected })}</p>}
        {all === 0 && <p>{t('finished.mark')}</p>}
        {framed > 0 && <p>{t('finished.framed', { count: framed })}</p>}
      </div>
      <ul className={styles['tally']}>
        {[...outcome.byType].map(([type, count]) => (
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
        {framed > 0 && <Button onClick={onShowFrames}>{t('finished.showFrames')}</Button>}
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
