/** The gutter in the middle: what both documents speak of, and what only one of them does. */

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TypeBadge } from '../../ui/index.ts';
import look from '../../ui/rows.module.css';
import type { Choice } from './choice.ts';
import styles from './compare.module.css';
import { formsOf, type Reach, reachOf, type SharedSubject } from './subjects.ts';

interface SubjectListProps {
  subjects: readonly SharedSubject[];
  /** Those that the chosen reach lets through. */
  listed: readonly SharedSubject[];
  reach: Reach;
  choice: Choice | null;
  onReach: (reach: Reach) => void;
  onPick: (subject: SharedSubject) => void;
}

const REACHES: readonly Reach[] = ['left', 'both', 'right'];
const ROW = 52;

export function SubjectList(props: SubjectListProps) {
  const { subjects, listed, reach, choice, onReach, onPick } = props;
  const { t } = useTranslation('compare');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const index = listed.findIndex(({ subject }) => subject === choice?.subject);
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' });
  }, [index, rows]);
  const nameOf = (name: Reach) => t(name === 'both' ? 'shared.title' : `shared.${name}`);
  return (
    <div className={styles['subjects']}>
      <fieldset className={styles['reaches']} aria-label={t('shared.filter')}>
        {REACHES.map((name) => (
          <button
            key={name}
            type="button"
            className={styles['reach']}
            aria-pressed={name === reach}
            onClick={() => onReach(name)}
          >
            {nameOf(name)}
            <span>{subjects.filter((subject) => reachOf(subject) === name).length}</span>
          </button>
        ))}
      </fieldset>
      {listed.length === 0 && <p className={styles['nothing']}>{t('shared.none')}</p>}
      <div
        ref={scroller}
        className={look['list']}
        role="listbox"
        tabIndex={0}
        aria-label={t('shared.list')}
        aria-activedescendant={index >= 0 ? `subject-${index}` : undefined}
      >
        <div className={look['rows']} role="presentation" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index: at, start }) => {
            const subject = listed[at];
            return (
              subject && (
                <SubjectRow
                  key={subject.subject}
                  subject={subject}
                  id={`subject-${at}`}
                  top={start}
                  isChosen={at === index}
                  choice={choice}
                  onPick={onPick}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface SubjectRowProps extends Pick<SubjectListProps, 'choice' | 'onPick'> {
  subject: SharedSubject;
  id: string;
  top: number;
  isChosen: boolean;
}

function SubjectRow({ subject, id, top, isChosen, choice, onPick }: SubjectRowProps) {
  const { t } = useTranslation('compare');
  const { left, right, type } = subject;
  const [here] = formsOf(left);
  const [there] = formsOf(right);
  const counts = t('shared.counts', { left: left.length, right: right.length });
  return (
    // The list holds the focus and the screen's keys move through it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      className={styles['row']}
      role="option"
      aria-selected={isChosen}
      title={counts}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onPick(subject)}
    >
      <Count count={left.length} at={isChosen ? choice?.at.left : undefined} />
      <TypeBadge type={type} />
      <span className={look['words']}>
        <bdi>{here ?? there}</bdi>
        {here && there && here !== there && <bdi className={styles['form']}>{there}</bdi>}
      </span>
      <Count count={right.length} at={isChosen ? choice?.at.right : undefined} />
    </div>
  );
}

/** How often a side speaks of it; of the chosen subject also which one is shown. */
function Count({ count, at }: { count: number; at: number | undefined }) {
  return (
    <span className={styles['count']} data-none={count === 0 || undefined}>
      {at !== undefined && at >= 0 && count > 1 ? `${at + 1}/${count}` : count || '–'}
    </span>
  );
}
