/** All lists in rows, under what they are about. */

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.ts';
import { changesIn, type RuleRow } from './rule-rows.ts';
import styles from './rules.module.css';
import type { RulesDesk } from './use-rules-desk.ts';

export function RowList({ desk }: { desk: RulesDesk }) {
  const { t } = useTranslation('rules');
  const list = useRef<HTMLDivElement>(null);
  const id = desk.current?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another place
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <div ref={list} className={styles['rows']} role="listbox" aria-label={t('lists')} tabIndex={0}>
      {desk.rows.map((row, at) => (
        <Row
          key={row.id}
          row={row}
          isFirst={desk.rows[at - 1]?.area !== row.area}
          isCurrent={row.id === id}
          changed={changesIn(row, [...desk.changes, ...desk.draft]).length}
          onPick={desk.go}
        />
      ))}
      {desk.rows.length === 0 && !desk.isPending && (
        <p className={styles['hint']}>{t('nothing')}</p>
      )}
    </div>
  );
}

interface RowProps {
  row: RuleRow;
  /** Of its area. */
  isFirst: boolean;
  isCurrent: boolean;
  changed: number;
  onPick: (id: string) => void;
}

function Row({ row, isFirst, isCurrent, changed, onPick }: RowProps) {
  const { t } = useTranslation('rules');
  const format = useFormat();
  const words = row.lists.reduce((sum, list) => sum + list.words.length, 0);
  return (
    <>
      {isFirst && (
        <div className={styles['area']} role="presentation">
          {t(`area.${row.area}`)}
        </div>
      )}
      {/* The list holds the focus and the screen's keys move through it. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see above */}
      <div
        className={styles['row']}
        role="option"
        aria-selected={isCurrent}
        onClick={() => onPick(row.id)}
      >
        <span>{t(`meaning.${row.meaning}`)}</span>
        <span className={styles['facts']}>
          {[
            row.language === null ? t('shared') : format.languageName(row.language),
            t('words', { count: words }),
          ].join(' · ')}
          {changed > 0 && (
            <span className={styles['changed']}>{t('changes', { count: changed })}</span>
          )}
        </span>
      </div>
    </>
  );
}
