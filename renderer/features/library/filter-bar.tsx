/** Narrows the table by words and by what is left to do. */

import { SegmentedControl, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../ui/index.ts';
import { SHOWN, type Shown } from './document-filter.ts';
import styles from './library.module.css';

interface FilterBarProps {
  words: string;
  onWords: (words: string) => void;
  shown: Shown;
  onShown: (shown: Shown) => void;
  /** How many documents are shown. */
  count: number;
}

export function FilterBar({ words, onWords, shown, onShown, count }: FilterBarProps) {
  const { t } = useTranslation('library');
  const field = useRef<HTMLInputElement>(null);
  useKeys('library', t('keys.title'), [
    { id: 'filter', keys: ['f'], label: t('keys.filter'), run: () => field.current?.focus() },
  ]);
  return (
    <search className={styles['filter']}>
      <TextInput
        ref={field}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        aria-label={t('filter.label')}
        placeholder={t('filter.placeholder')}
        leftSection={<IconFilter size={14} aria-hidden />}
        className={styles['words'] ?? ''}
      />
      <SegmentedControl
        aria-label={t('filter.shown')}
        className={styles['shown'] ?? ''}
        value={shown}
        onChange={(value) => onShown(SHOWN.find((known) => known === value) ?? 'all')}
        data={SHOWN.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <span className={styles['count']} role="status">
        {t('filter.count', { count })}
      </span>
    </search>
  );
}
