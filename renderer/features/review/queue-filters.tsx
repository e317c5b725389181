/** The chips above the queue: state, types with their counts, sureness, order. */

import { Checkbox, Popover, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MentionType } from '#shared/extraction/mention.ts';
import { markLooks } from '../../ui/index.ts';
import styles from './queue.module.css';
import type { QueueCounts } from './queue-counts.ts';
import {
  type QueueFilter,
  type QueueOrder,
  type QueueScore,
  type QueueState,
  TYPE_ORDER,
} from './queue-filter.ts';

interface QueueFiltersProps {
  filter: QueueFilter;
  counts: QueueCounts;
  onChange: (filter: QueueFilter) => void;
}

const STATES: readonly QueueState[] = ['open', 'confirmed', 'rejected', 'all'];

export const QueueFilters = memo(function QueueFilters(props: QueueFiltersProps) {
  const { filter, counts, onChange } = props;
  const { t } = useTranslation('review');
  return (
    <div className={styles['filters']}>
      <fieldset className={styles['states']} aria-label={t('filter.state')}>
        {STATES.map((state) => (
          <button
            key={state}
            type="button"
            className={styles['state']}
            aria-pressed={filter.state === state}
            onClick={() => onChange({ ...filter, state })}
          >
            {t(`filter.states.${state}`)}
            {filter.state === state ? (
              <span className={styles['count']}>{counts.byState[state]}</span>
            ) : (
              <VisuallyHidden>{counts.byState[state]}</VisuallyHidden>
            )}
          </button>
        ))}
      </fieldset>
      <fieldset className={styles['types']} aria-label={t('filter.types')}>
        {TYPE_ORDER.map((type) => (
          <TypeChip key={type} type={type} filter={filter} counts={counts} onChange={onChange} />
        ))}
        <More filter={filter} counts={counts} onChange={onChange} />
      </fieldset>
    </div>
  );
});

function TypeChip({ type, filter, counts, onChange }: QueueFiltersProps & { type: MentionType }) {
  const { t } = useTranslation('common');
  const count = counts.byType.get(type) ?? 0;
  const isOn = filter.types.has(type);
  const toggle = () => {
    const types = new Set(filter.types);
    if (isOn) types.delete(type);
    else types.add(type);
    onChange({ ...filter, types });
  };
  const { letter, color, tint, underline } = markLooks[type];
  return (
    <button
      type="button"
      className={styles['chip']}
      aria-pressed={isOn}
      title={t(`types.${type}`)}
      disabled={count === 0 && !isOn}
      onClick={toggle}
    >
      <span aria-hidden style={{ color, background: tint, textDecoration: underline }}>
        {letter}
      </span>
      <VisuallyHidden>{t(`types.${type}`)}</VisuallyHidden>
      {count}
    </button>
  );
}

function More({ filter, counts, onChange }: QueueFiltersProps) {
  const { t } = useTranslation('review');
  const scores: readonly QueueScore[] = ['any', 'sure', 'unsure'];
  const orders: readonly QueueOrder[] = ['text', 'type'];
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles['more']} aria-label={t('filter.more')}>
          <IconAdjustmentsHorizontal size={15} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles['options']}>
          <span id="queue-order">{t('filter.order')}</span>
          <SegmentedControl
            aria-labelledby="queue-order"
            data={orders.map((value) => ({ value, label: t(`filter.orders.${value}`) }))}
            value={filter.order}
            onChange={(order) => onChange({ ...filter, order })}
          />
          <span id="queue-score">{t('filter.score')}</span>
          <SegmentedControl
            aria-labelledby="queue-score"
            data={scores.map((value) => ({ value, label: t(`filter.scores.${value}`) }))}
            value={filter.score}
            onChange={(score) => onChange({ ...filter, score })}
          />
          <Checkbox
            size="xs"
            checked={filter.withFurniture}
            label={t('filter.furniture', { count: counts.furniture })}
            onChange={(event) =>
              onChange({ ...filter, withFurniture: event.currentTarget.checked })
            }
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
