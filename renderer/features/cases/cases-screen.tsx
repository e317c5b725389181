/** All cases of the casebook, and making a new one. */

import { Button } from '@mantine/core';
import { IconBriefcase, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCases } from '../../api/index.ts';
import { EmptyState, ErrorNote, Screen, to, useKeys, useRoving } from '../../ui/index.ts';
import styles from './cases.module.css';
import { NewCaseDialog } from './new-case-dialog.tsx';

export function CasesScreen() {
  const { t } = useTranslation('cases');
  const cases = useCases();
  const [creating, setCreating] = useState(false);
  const list = useRoving<HTMLUListElement>('cases', t('keys.title'));
  useKeys('cases', t('keys.title'), [
    { id: 'create', keys: ['n'], label: t('create'), run: () => setCreating(true) },
  ]);
  const create = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => setCreating(true)}
    >
      {t('create')}
    </Button>
  );
  return (
    <Screen title={t('title')} actions={cases.data?.length ? create : null}>
      {cases.error && <ErrorNote error={cases.error} />}
      {cases.data?.length === 0 && (
        <EmptyState
          icon={<IconBriefcase size={22} stroke={1.5} />}
          title={t('empty.title')}
          actions={create}
        >
          {t('empty.text')}
        </EmptyState>
      )}
      <ul className={styles['list']} ref={list}>
        {cases.data?.map(({ id, title, documents, confirmed }) => (
          <li key={id}>
            <a href={to.case(id)} data-roving>
              <strong>
                <bdi>{title}</bdi>
              </strong>
              <span>{t('documents', { count: documents })}</span>
              <span>{t('confirmed', { count: confirmed })}</span>
            </a>
          </li>
        ))}
      </ul>
      <NewCaseDialog opened={creating} onClose={() => setCreating(false)} />
    </Screen>
  );
}
