/** Says that the line to the workbench is down, and that the page is trying again. */

import { Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLineState } from '../api/index.ts';
import styles from './shell.module.css';

export function ConnectionNote() {
  const { t } = useTranslation('common');
  const line = useLineState();
  return (
    <div role="status">
      {line === 'lost' && (
        <div className={styles['line']}>
          <Loader size={12} color="currentColor" aria-hidden />
          {t('shell.lineLost')}
        </div>
      )}
    </div>
  );
}
