/** Something did not work: what, what to do, and a detail to copy. */

import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './error-note.module.css';
import { failureOf } from './failure.ts';
import { useRefusal } from './use-refusal.ts';

interface ErrorNoteProps {
  error: unknown;
  /** What can be done, such as a button to try again. */
  actions?: ReactNode;
}

export function ErrorNote({ error, actions }: ErrorNoteProps) {
  const { t } = useTranslation('common');
  const sentence = useRefusal();
  const failure = failureOf(error);
  const { message } = failure;
  return (
    <div className={styles['note']} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <div className={styles['body']}>
        <p>{sentence(failure)}</p>
        {message && (
          <details>
            <summary>{t('error.details')}</summary>
            <code>{message}</code>
          </details>
        )}
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
