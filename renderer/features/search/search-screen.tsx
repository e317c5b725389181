/** Full text: words in, passages out, each one key from its place; names by all their spellings. */

import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchReach } from '#shared/contract/search.ts';
import { useSearch } from '../../api/index.ts';
import { EmptyState, ErrorNote, navigate, Screen, to, useKeys, useRoving } from '../../ui/index.ts';
import { AlsoSearched } from './also-searched.tsx';
import { Passages } from './passages.tsx';
import styles from './search.module.css';

const PAUSE_MS = 140;
const FIRST = 100;
const MOST = 500;
const NOTHING_STRUCK: readonly string[] = [];

const nextReach = (reach: SearchReach): SearchReach => {
  const { options } = SearchReach;
  return options[(options.indexOf(reach) + 1) % options.length] ?? reach;
};

export function SearchScreen({ query }: { query: string }) {
  const { t } = useTranslation('search');
  const [words, setWords] = useState(query);
  const [limit, setLimit] = useState(FIRST);
  const field = useRef<HTMLInputElement>(null);
  const results = useRoving<HTMLDivElement>('search', t('keys.title'));
  const [reach, setReach] = useState<SearchReach>('all');
  const [struck, setStruck] = useState<readonly string[]>(NOTHING_STRUCK);
  const found = useSearch({ query, limit, reach, without: [...struck] });

  useKeys('search', t('keys.title'), [
    {
      id: 'field',
      keys: ['/', 'Mod+Shift+f', 'Escape'],
      label: t('keys.field'),
      run: () => field.current?.select(),
    },
    {
      id: 'reach',
      keys: ['Alt+s'],
      label: t('keys.reach'),
      whileTyping: true,
      run: () => setReach(nextReach(reach)),
    },
  ]);

  // The words are part of the address, so that coming back shows the same results.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (words !== query) navigate(to.search(words), { replace: true });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, query]);

  const passages = query.trim() ? (found.data?.passages ?? []) : [];
  return (
    <Screen
      title={
        <>
          <h1>{t('title')}</h1>
          <TextInput
            ref={field}
            type="search"
            className={styles['field'] ?? ''}
            aria-label={t('label')}
            placeholder={t('placeholder')}
            value={words}
            autoFocus
            leftSection={<IconSearch size={14} aria-hidden />}
            onChange={(event) => {
              setLimit(FIRST);
              setStruck(NOTHING_STRUCK);
              setWords(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              results.current?.querySelector<HTMLElement>('[data-roving]')?.focus();
            }}
          />
        </>
      }
      actions={
        <SegmentedControl
          aria-label={t('reach.label')}
          value={reach}
          onChange={(value) => setReach(SearchReach.parse(value))}
          data={SearchReach.options.map((value) => ({ value, label: t(`reach.${value}`) }))}
        />
      }
    >
      <div ref={results} className={styles['results']} aria-busy={found.isFetching}>
        {found.error && <ErrorNote error={found.error} />}
        <p role="status" className={styles['status']}>
          {passages.length > 0 &&
            t('found', {
              passages: t('passages', { count: passages.length }),
              documents: t('documents', { count: found.data?.documents ?? 0 }),
            })}
        </p>
        <AlsoSearched
          spellings={query.trim() ? (found.data?.also ?? []) : []}
          struck={struck}
          onStrike={setStruck}
        />
        <Passages passages={passages} />
        {passages.length === limit && limit < MOST && (
          <Button className={styles['more'] ?? ''} onClick={() => setLimit(MOST)}>
            {t('more')}
          </Button>
        )}
        {passages.length === 0 && !found.isFetching && !found.error && (
          <Nothing query={query.trim()} />
        )}
      </div>
    </Screen>
  );
}

function Nothing({ query }: { query: string }) {
  const { t } = useTranslation('search');
  const icon = <IconSearch size={22} stroke={1.5} />;
  if (!query) {
    return (
      <EmptyState icon={icon} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={icon} title={t('nothing.title', { query })}>
      {t('nothing.text')}
    </EmptyState>
  );
}
