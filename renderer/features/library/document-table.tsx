/** The documents as a grid: only rows in view are drawn, one row at a time has the focus. */

import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { currentIndex } from '../../ui/index.ts';
import { COLUMNS, type Column, type Order } from './document-filter.ts';
import { DocumentRow } from './document-row.tsx';
import styles from './table.module.css';
import type { DocumentList } from './use-library-keys.ts';

const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 32;

interface DocumentTableProps {
  rows: readonly DocumentSummary[];
  order: Order;
  onOrder: (order: Order) => void;
  list: DocumentList;
}

export function DocumentTable({ rows, order, onOrder, list }: DocumentTableProps) {
  const { t } = useTranslation('library');
  const scroller = useRef<HTMLDivElement>(null);
  const current = currentIndex(
    list.selection,
    rows.map(({ id }) => id),
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: HEAD_HEIGHT,
  });

  useEffect(() => {
    if (list.moves === 0 || current < 0) return;
    virtual.scrollToIndex(current, { align: 'auto' });
    // The row may only be drawn after the scroll.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus();
    });
  }, [current, list.moves, virtual]);

  return (
    <div className={styles['frame']}>
      <div className={styles['scroller']} ref={scroller}>
        <table
          className={styles['table']}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen, so the table is a grid
          role="grid"
          aria-label={t('table.label')}
          aria-rowcount={rows.length + 1}
          aria-multiselectable
        >
          <thead>
            <tr className={styles['head']} aria-rowindex={1}>
              {COLUMNS.map((column) => (
                <ColumnHead key={column} column={column} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const document = rows[index];
              return (
                document && (
                  <DocumentRow
                    key={document.id}
                    document={document}
                    index={index}
                    top={start}
                    isCurrent={index === current}
                    list={list}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface ColumnHeadProps {
  column: Column;
  order: Order;
  onOrder: (order: Order) => void;
}

function ColumnHead({ column, order, onOrder }: ColumnHeadProps) {
  const { t } = useTranslation('library');
  const sorted = order.by === column;
  const Arrow = order.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={styles[column]}
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles['sort']}
        onClick={() => onOrder({ by: column, descending: sorted && !order.descending })}
      >
        {t(`column.${column}`)}
        {sorted && <Arrow size={12} aria-hidden />}
      </button>
    </th>
  );
}
