/** Rules and words: every list, what it does, changing it for the casebook, and what that changes. */

import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconArrowLeft, IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRenewal } from '../../api/index.ts';
import { ErrorNote, Screen, to, useFormat } from '../../ui/index.ts';
import { DraftPane } from './draft-pane.tsx';
import { ListPane } from './list-pane.tsx';
import { RowList } from './row-list.tsx';
import styles from './rules.module.css';
import { useRulesDesk } from './use-rules-desk.ts';
import { useRulesKeys } from './use-rules-keys.ts';

const LANGUAGES = ['en', 'fr', 'de', 'ru'] as const;

interface RulesScreenProps {
  list: string | null;
  hasCasebook: boolean;
}

export function RulesScreen({ list, hasCasebook }: RulesScreenProps) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const search = useRef<HTMLInputElement>(null);
  const desk = useRulesDesk(list, hasCasebook);
  const waiting = useRenewal();
  useRulesKeys(desk, search);
  const { filter, setFilter, current } = desk;
  return (
    <Screen
      title={
        <>
          <ActionIcon component="a" href={to.settings()} variant="subtle" aria-label={t('back')}>
            <IconArrowLeft size={16} aria-hidden />
          </ActionIcon>
          <h1>{t('title')}</h1>
          <TextInput
            ref={search}
            type="search"
            className={styles['search'] ?? ''}
            aria-label={t('search')}
            placeholder={t('search')}
            value={filter.words}
            leftSection={<IconSearch size={14} aria-hidden />}
            onChange={({ currentTarget }) => setFilter({ ...filter, words: currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              document.getElementById('main')?.focus();
            }}
          />
        </>
      }
      actions={
        <Select
          aria-label={t('language')}
          className={styles['language'] ?? ''}
          value={filter.language ?? 'all'}
          allowDeselect={false}
          data={[
            { value: 'all', label: t('all') },
            ...LANGUAGES.map((value) => ({ value, label: format.languageName(value) })),
            { value: 'shared', label: t('shared') },
          ]}
          onChange={(value) => setFilter({ ...filter, language: value === 'all' ? null : value })}
        />
      }
    >
      <div className={styles['desk']} aria-busy={desk.isPending}>
        <RowList desk={desk} />
        <div className={styles['middle']}>
          {desk.error ? <ErrorNote error={desk.error} /> : null}
          {waiting > 0 && (
            <p role="status" className={styles['note']}>
              {t('renewing', { count: waiting })}
            </p>
          )}
          {current && <ListPane key={current.id} desk={desk} row={current} />}
        </div>
        <DraftPane desk={desk} />
      </div>
    </Screen>
  );
}
