/** Passages found, under the documents they stand in. */

import { useTranslation } from 'react-i18next';
import type { Passage } from '#shared/contract/search.ts';
import { PassageText, to, useFormat } from '../../ui/index.ts';
import { byDocument } from './by-document.ts';
import styles from './search.module.css';

export function Passages({ passages }: { passages: readonly Passage[] }) {
  const { t } = useTranslation('search');
  const format = useFormat();
  return byDocument(passages).map(({ documentId, fileName, language, passages: own }) => (
    <section key={documentId} className={styles['document']} aria-label={fileName}>
      <h2>
        <bdi>{fileName}</bdi>
        <span>
          {language && `${format.languageName(language)} · `}
          {t('passages', { count: own.length })}
        </span>
      </h2>
      <ul>
        {own.map(({ start, end, page, before, exact, after, spelling }) => (
          <li key={`${start}-${end}`}>
            <a
              href={to.review(documentId, { start, end })}
              className={styles['passage']}
              data-roving
            >
              <span>
                <PassageText before={before} exact={exact} after={after} language={language} />
                {spelling !== null && (
                  <span className={styles['spelling']}>{t('spelling', { spelling })}</span>
                )}
              </span>
              <span className={styles['page']}>{page !== null && t('common:page', { page })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
