/** One file of an import: its state, or why it could not be read and what would help. */

import { Loader } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCopyCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportedFile } from '#shared/contract/documents.ts';
import { useStartImport } from '../../api/index.ts';
import { PasswordForm, to, useRefusal } from '../../ui/index.ts';
import styles from './import.module.css';

function StateIcon({ state }: { state: ImportedFile['state'] }) {
  switch (state) {
    case 'parsing':
    case 'extracting':
      return <Loader size={12} aria-hidden />;
    case 'done':
      return <IconCheck size={14} aria-hidden className={styles['good']} />;
    case 'already_there':
      return <IconCopyCheck size={14} aria-hidden />;
    case 'failed':
      return <IconAlertTriangle size={14} aria-hidden className={styles['bad']} />;
    default:
      return <IconMinus size={14} aria-hidden />;
  }
}

const NEEDS_PASSWORD: readonly string[] = ['password_required', 'password_wrong'];

export function ImportFileRow({ file }: { file: ImportedFile }) {
  const { t } = useTranslation('library');
  const sentence = useRefusal();
  const { documentId, failure, fileName, state } = file;
  return (
    <li className={styles['file']} data-state={state}>
      <StateIcon state={state} />
      <span className={styles['fileName']} title={fileName}>
        <bdi>{documentId ? <a href={to.review(documentId)}>{fileName}</a> : fileName}</bdi>
      </span>
      <span className={styles['fileState']}>
        {failure ? sentence(failure) : t(`fileState.${state}`)}
      </span>
      {failure && NEEDS_PASSWORD.includes(failure.code) && <PasswordRetry file={file} />}
    </li>
  );
}

function PasswordRetry({ file }: { file: ImportedFile }) {
  const { t } = useTranslation('library');
  const start = useStartImport();
  return (
    <PasswordForm
      label={t('common:password.of', { name: file.fileName })}
      action={t('common:action.retry')}
      busy={start.isPending}
      onPassword={(password) =>
        start.mutate({ files: [{ token: file.token, password }], caseId: null })
      }
    />
  );
}
