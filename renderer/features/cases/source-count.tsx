/** On how much a value stands: quotes and documents, and a mark where there is only one. */

import { useTranslation } from 'react-i18next';
import styles from './cases.module.css';

export function SourceCount({ quotes, documents }: { quotes: number; documents: number }) {
  const { t } = useTranslation('cases');
  return (
    <span className={styles['sources']}>
      {t('quotes', { count: quotes })} {t('inDocuments', { count: documents })}
    </span>
  );
}
