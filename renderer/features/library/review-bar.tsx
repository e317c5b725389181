/** How far the review of a document has come: confirmed and rejected of all, or what it waits for. */

import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { useFormat } from '../../ui/index.ts';
import styles from './table.module.css';

interface ReviewBarProps {
  document: DocumentSummary;
  /** 0 to 1; null where there is nothing to decide. */
  share: number | null;
}

export function ReviewBar({ document, share }: ReviewBarProps) {
  const { t } = useTranslation('library');
  const format = useFormat();
  if (document.state !== 'ready') {
    return <span data-state={document.state}>{t(`documentState.${document.state}`)}</span>;
  }
  if (share === null) return <span>{t('progress.none')}</span>;
  const { suggested, confirmed, rejected } = document.counts;
  const all = suggested + confirmed + rejected;
  return (
    <>
      <span className={styles['track']} aria-hidden>
        <span className={styles['confirmed']} style={{ width: `${(confirmed / all) * 100}%` }} />
        <span className={styles['rejected']} style={{ width: `${(rejected / all) * 100}%` }} />
      </span>
      <span
        className={styles['figures']}
        title={t('progress.title', { confirmed, rejected, suggested })}
      >
        {share === 1
          ? t('progress.done')
          : t('progress.left', { count: suggested, left: format.number(suggested) })}
      </span>
    </>
  );
}
