/** The queue as a list that draws only what is seen; one row is the current mention. */

import { IconSquareCheckFilled } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { StateMark, TypeBadge, useFormat } from '../../ui/index.ts';
import look from '../../ui/rows.module.css';
import styles from './queue.module.css';
import type { Queue } from './queue.ts';
import { type Pick as Picking, pickOf } from './use-chosen.ts';

interface QueueListProps {
  queue: Queue;
  current: ReviewMention | null;
  chosen: ReadonlySet<string>;
  onPick: (id: string, how: Picking) => void;
}

const ROW = 46;

export const QueueList = memo(function QueueList(props: QueueListProps) {
  const { queue, current, chosen, onPick } = props;
  const { t } = useTranslation('review');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: queue.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const index = queue.indexOf(current?.id ?? null);
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' });
  }, [index, rows]);

  if (queue.length === 0) return <p className={styles['nothing']}>{t('queue.nothing')}</p>;
  return (
    <div
      ref={scroller}
      className={look['list']}
      role="listbox"
      tabIndex={0}
      aria-multiselectable
      aria-label={t('queue.label')}
      aria-activedescendant={index >= 0 ? rowId(current?.id ?? '') : undefined}
    >
      <div className={look['rows']} role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index: at, start }) => {
          const item = queue.at(at);
          return (
            item && (
              <QueueRow
                key={item.id}
                item={item}
                top={start}
                position={at + 1}
                total={queue.length}
                isCurrent={at === index}
                isChosen={chosen.has(item.id)}
                onPick={onPick}
              />
            )
          );
        })}
      </div>
    </div>
  );
});

const rowId = (id: string): string => `queue-${id}`;

interface QueueRowProps {
  item: ReviewMention;
  top: number;
  position: number;
  total: number;
  isCurrent: boolean;
  isChosen: boolean;
  onPick: (id: string, how: Picking) => void;
}

const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { item, top, position, total, isCurrent, isChosen, onPick } = props;
  return (
    // The list holds the focus and the screen's keys move through it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={rowId(item.id)}
      className={styles['row']}
      role="option"
      aria-selected={isChosen}
      data-current={isCurrent || undefined}
      aria-posinset={position}
      aria-setsize={total}
      data-state={item.state}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onPick(item.id, pickOf(event))}
    >
      <RowWords mention={item.mention} />
      {isChosen && (
        <IconSquareCheckFilled size={15} aria-hidden className={styles['check'] ?? ''} />
      )}
      <StateMark state={item.state} />
    </div>
  );
});

/** Apart, because a decision moves every row below it but changes the words of none. */
const RowWords = memo(function RowWords({ mention }: Pick<ReviewMention, 'mention'>) {
  const format = useFormat();
  const value = format.value(mention.type, mention.normalized);
  const words = mention.text.replace(/\s+/g, ' ');
  return (
    <>
      <TypeBadge type={mention.type} />
      <span className={look['words']}>
        <bdi className={styles['text']}>{words}</bdi>
        {value !== words && <bdi className={styles['value']}>{value}</bdi>}
      </span>
    </>
  );
});
