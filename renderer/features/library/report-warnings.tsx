/** What to be careful about in a document, one sentence for each kind with its pages. */

import { useTranslation } from 'react-i18next';
import type { Warning } from '#shared/text/source-text.ts';
import styles from './report.module.css';
import { grouped } from './warnings.ts';

export function ReportWarnings({ warnings }: { warnings: readonly Warning[] }) {
  const { t } = useTranslation('library');
  if (warnings.length === 0) return null;
  return (
    <section>
      <h3>{t('report.warnings')}</h3>
      <ul className={styles['warnings']}>
        {grouped(warnings).map(({ first, pages }) => (
          <li key={first.code}>
            {t(`warning.${first.code}`, { ...first.params, defaultValue: first.message })}
            {pages.length > 0 && (
              <span className={styles['pages']}>
                {t('report.onPages', { count: pages.length, pages: pages.join(', ') })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
