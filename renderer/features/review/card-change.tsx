/** What a suggestion owes to other documents, and what it was before one of them changed. */

import { useTranslation } from 'react-i18next';
import type { MentionType, Reason } from '#shared/extraction/mention.ts';
import { useDocuments } from '../../api/index.ts';
import { to, useFormat } from '../../ui/index.ts';
import styles from './card.module.css';

export function CardChange({ type, reason }: { type: MentionType; reason: Reason }) {
  const { t } = useTranslation('review');
  const format = useFormat();
  return (
    <>
      {reason.siblings && <Siblings ids={reason.siblings} />}
      {reason.before && (
        <p className={styles['changed']}>
          {t('change.before', { value: format.value(type, reason.before) })}
        </p>
      )}
    </>
  );
}

/** The documents that told the year; what was taken out of the casebook's reach has no name. */
function Siblings({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('review');
  const documents = useDocuments();
  const told = documents.data?.filter(({ id }) => ids.includes(id)) ?? [];
  return (
    <ul className={styles['plain']} aria-label={t('change.siblings')}>
      {told.map(({ id, fileName }) => (
        <li key={id}>
          <a className={styles['other']} href={to.review(id)}>
            <bdi>{fileName}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
