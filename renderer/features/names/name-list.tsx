/** The list of clusters by tab; it draws only what is seen. */

import { IconAlertTriangle, IconShieldLock } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type NameRow, NameTab } from '#shared/contract/names.ts';
import { navigate, TypeBadge, to } from '../../ui/index.ts';
import look from '../../ui/rows.module.css';
import { KindFilter } from './kind-filter.tsx';
import styles from './list.module.css';
import type { NamesDesk } from './use-names-desk.ts';

const ROW = 52;
const NO_ROWS: readonly NameRow[] = [];

export function NameList({ desk }: { desk: NamesDesk }) {
  const { t } = useTranslation('names');
  const scroller = useRef<HTMLDivElement>(null);
  const { rows: listed = NO_ROWS, current, tab, counts } = desk;
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const index = listed.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' });
  }, [index, rows]);
  return (
    <div className={styles['names']}>
      <fieldset className={styles['tabs']} aria-label={t('tabs')}>
        {NameTab.options.map((name) => (
          <button
            key={name}
            type="button"
            className={styles['tab']}
            aria-pressed={name === tab}
            onClick={() => navigate(to.names(name))}
          >
            {t(`tab.${name}`)}
            <span>{counts?.[name] ?? ''}</span>
          </button>
        ))}
      </fieldset>
      <KindFilter desk={desk} />
      <div
        ref={scroller}
        className={look['list']}
        role="listbox"
        tabIndex={0}
        aria-label={t('list')}
        aria-busy={desk.rows === undefined}
        aria-activedescendant={index >= 0 ? `name-${index}` : undefined}
      >
        <div className={look['rows']} role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index: at, start }) => {
            const row = listed[at];
            return (
              row && (
                <Row
                  key={row.id}
                  row={row}
                  at={at}
                  total={listed.length}
                  top={start}
                  isCurrent={at === index}
                  onPick={desk.go}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface RowProps {
  row: NameRow;
  at: number;
  total: number;
  top: number;
  isCurrent: boolean;
  onPick: (id: string) => void;
}

function Row({ row, at, total, top, isCurrent, onPick }: RowProps) {
  const { t } = useTranslation('names');
  const { id, kind, name, spellings, mentions, documents, doubted, contradicted } = row;
  const numbers = [
    t('spellings', { count: spellings }),
    t('mentions', { count: mentions }),
    t('documents', { count: documents }),
  ].join(' · ');
  return (
    // The list holds the focus and the screen's keys move through it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={`name-${at}`}
      className={styles['row']}
      role="option"
      aria-selected={isCurrent}
      aria-posinset={at + 1}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onPick(id)}
    >
      <TypeBadge type={kind} />
      <span className={look['words']} title={`${name}\n${numbers}`}>
        <bdi>{name}</bdi>
        <span className={styles['numbers']}>{numbers}</span>
      </span>
      {doubted && (
        <span className={styles['doubt']} title={t('doubted')}>
          ?
        </span>
      )}
      {contradicted && <IconAlertTriangle size={15} aria-label={t('contradicted')} />}
      {row.protected && <IconShieldLock size={15} aria-label={t('protected')} />}
    </div>
  );
}
