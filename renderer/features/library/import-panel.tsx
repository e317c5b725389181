/** Imports under way and what they could not read, docked below the table. */

import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from '#shared/contract/documents.ts';
import { useCancelImport, useImports } from '../../api/index.ts';
import styles from './import.module.css';
import { ImportFileRow } from './import-file-row.tsx';
import { figuresOf, filesToShow, hasNews, withoutRetried } from './import-progress.ts';

const MOST_FILES = 100;

export function ImportPanel() {
  const { t } = useTranslation('library');
  const imports = useImports();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const runs = withoutRetried(imports.data ?? []).filter(
    (run) => hasNews(run) && !dismissed.has(run.id),
  );
  if (runs.length === 0) return null;
  return (
    <section className={styles['panel']} aria-label={t('import.panel')}>
      {runs.map((run) => (
        <Run
          key={run.id}
          run={run}
          onDismiss={() => setDismissed(new Set([...dismissed, run.id]))}
        />
      ))}
    </section>
  );
}

function Run({ run, onDismiss }: { run: ImportRun; onDismiss: () => void }) {
  const { t } = useTranslation('library');
  const cancel = useCancelImport();
  const figures = figuresOf(run);
  const files = filesToShow(run, MOST_FILES);
  const running = run.state === 'running';
  const summary = [
    figures.imported > 0 && t('import.imported', { count: figures.imported }),
    figures.alreadyThere > 0 && t('import.alreadyThere', { count: figures.alreadyThere }),
    figures.failed > 0 && t('import.failed', { count: figures.failed }),
  ];
  return (
    <div className={styles['run']}>
      <div className={styles['runHead']}>
        <span role="status">
          {running
            ? t('import.running', { ended: figures.ended, count: figures.all })
            : summary.filter(Boolean).join(' · ')}
        </span>
        {running ? (
          <Button onClick={() => cancel.mutate(run.id)} loading={cancel.isPending}>
            {t('common:action.cancel')}
          </Button>
        ) : (
          <ActionIcon onClick={onDismiss} aria-label={t('import.dismiss')}>
            <IconX size={15} />
          </ActionIcon>
        )}
      </div>
      {running && (
        <Progress
          size={4}
          value={(figures.ended / Math.max(1, figures.all)) * 100}
          aria-label={t('import.progress')}
        />
      )}
      <ul className={styles['files']}>
        {files.map((file) => (
          <ImportFileRow key={file.token} file={file} />
        ))}
      </ul>
      {running && run.files.length > files.length && (
        <p className={styles['more']}>
          {t('import.more', { count: run.files.length - files.length })}
        </p>
      )}
    </div>
  );
}
