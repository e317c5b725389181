/** The first thing one sees with no casebook open: the sample, a new one, or one from before. */

import { Button } from '@mantine/core';
import { IconBook2, IconFolderOpen, IconNotebook, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../../api/index.ts';
import { ErrorNote, Screen, useFormat } from '../../ui/index.ts';
import { NewCasebookDialog } from './new-casebook-dialog.tsx';
import { useCasebookActions } from './use-casebook-actions.ts';
import styles from './welcome.module.css';

export function Welcome() {
  const { t } = useTranslation('library');
  const workbench = useWorkbench();
  const [creating, setCreating] = useState(false);
  const actions = useCasebookActions(() => setCreating(true));
  const recent = workbench.data?.recent ?? [];
  return (
    <Screen title={t('welcome.bar')}>
      <div className={styles['welcome']}>
        <div className={styles['intro']}>
          <IconBook2 size={30} stroke={1.4} aria-hidden />
          <h2>{t('welcome.title')}</h2>
          <p>{t('welcome.text')}</p>
        </div>
        {workbench.error && <ErrorNote error={workbench.error} />}
        <div className={styles['ways']}>
          <Button
            size="sm"
            variant="filled"
            leftSection={<IconNotebook size={16} aria-hidden />}
            onClick={actions.openSample}
            loading={actions.openingSample}
          >
            {t('casebook.openSample')}
          </Button>
          <Button
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={actions.create}
          >
            {t('casebook.create')}
          </Button>
          {actions.open && (
            <Button
              size="sm"
              leftSection={<IconFolderOpen size={16} aria-hidden />}
              onClick={actions.open}
            >
              {t('casebook.open')}
            </Button>
          )}
        </div>
        <p className={styles['note']}>{t('welcome.sample')}</p>
        {recent.length > 0 && <Recent onOpen={actions.openRecent} />}
      </div>
      <NewCasebookDialog opened={creating} onClose={() => setCreating(false)} />
    </Screen>
  );
}

function Recent({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation('library');
  const format = useFormat();
  const recent = useWorkbench().data?.recent ?? [];
  return (
    <section className={styles['recent']} aria-label={t('casebook.recent')}>
      <h3>{t('casebook.recent')}</h3>
      <ul>
        {recent.map(({ id, name, path, openedAt }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)} title={path}>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              <span className={styles['path']}>
                <bdi>{path}</bdi>
              </span>
              <span>{format.moment(openedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
