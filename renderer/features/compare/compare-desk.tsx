/** Two documents and the list between them; choosing on one side finds the partner on the other. */

import { VisuallyHidden } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useMentions, useNameLinks, usePanes, useShownDocument } from '../../api/index.ts';
import { ErrorNote } from '../../ui/index.ts';
import edges from '../../ui/pane-edge.module.css';
import type { PaneHandle } from '../../viewer/index.ts';
import { chosenOn } from './choice.ts';
import styles from './compare.module.css';
import { ComparePane } from './compare-pane.tsx';
import { joinedSides } from './joined-sides.ts';
import type { SideContent } from './side-content.ts';
import { SubjectList } from './subject-list.tsx';
import { type Reach, reachOf, type Side, subjectsOf } from './subjects.ts';
import { useChoice } from './use-choice.ts';
import { useCompareKeys } from './use-compare-keys.ts';
import { useLockedScroll } from './use-locked-scroll.ts';

interface CompareDeskProps {
  leftId: string;
  rightId: string;
  isLocked: boolean;
  onLock: () => void;
}

export function CompareDesk({ leftId, rightId, isLocked, onLock }: CompareDeskProps) {
  const left = useSide(leftId);
  const right = useSide(rightId);
  const links = useNameLinks();
  const joined = useMemo(
    () => left.ready && right.ready && joinedSides(left.ready, right.ready, links),
    [left.ready, right.ready, links],
  );
  const failure = left.error ?? right.error;
  if (failure) {
    return (
      <div className={styles['failure']}>
        <ErrorNote error={failure} />
      </div>
    );
  }
  if (!joined) return <div className={styles['waiting']} aria-busy />;
  return <Desk left={joined[0]} right={joined[1]} isLocked={isLocked} onLock={onLock} />;
}

function useSide(id: string): { ready: SideContent | null; error: unknown } {
  const { shown, error } = useShownDocument(id);
  const { data, error: refused } = useMentions(id);
  return {
    ready: useMemo(
      () => (shown && data ? { shown, portions: data, items: data.flat() } : null),
      [shown, data],
    ),
    error: error ?? refused,
  };
}

interface DeskProps extends Pick<CompareDeskProps, 'isLocked' | 'onLock'> {
  left: SideContent;
  right: SideContent;
}

function Desk({ left, right, isLocked, onLock }: DeskProps) {
  const { t } = useTranslation('compare');
  const { layout, keep } = usePanes('compare');
  const [reach, setReach] = useState<Reach>('both');
  const subjects = useMemo(() => subjectsOf(left.items, right.items), [left.items, right.items]);
  const listed = useMemo(
    () => subjects.filter((subject) => reachOf(subject) === reach),
    [subjects, reach],
  );
  const lengths = {
    left: left.shown.detail.text.length,
    right: right.shown.detail.text.length,
  };
  const choice = useChoice(subjects, listed, lengths);
  const panes = { left: useRef<PaneHandle>(null), right: useRef<PaneHandle>(null) };
  useLockedScroll(isLocked, panes.left, panes.right);
  useCompareKeys({ ...choice, toggleLock: onLock });

  const pane = (side: Side, content: SideContent) => (
    <ComparePane
      content={content}
      chosen={chosenOn(choice.choice, choice.subject, side)}
      subject={choice.subject?.subject ?? null}
      leads={choice.choice?.side === side}
      onPick={(id) => choice.pick(side, id)}
      handle={panes[side]}
    />
  );
  return (
    <>
      <Group
        className={styles['panes']}
        defaultLayout={layout}
        onLayoutChanged={(next) => keep(next)}
      >
        <Panel id="left" minSize="240px">
          {pane('left', left)}
        </Panel>
        <Separator className={edges['edge']} aria-label={t('panes.left')} />
        <Panel id="subjects" defaultSize="20%" minSize="190px">
          <SubjectList
            subjects={subjects}
            listed={listed}
            reach={reach}
            choice={choice.choice}
            onReach={setReach}
            onPick={choice.pickSubject}
          />
        </Panel>
        <Separator className={edges['edge']} aria-label={t('panes.right')} />
        <Panel id="right" minSize="240px">
          {pane('right', right)}
        </Panel>
      </Group>
      <VisuallyHidden>
        <output aria-live="polite">{choice.said}</output>
      </VisuallyHidden>
    </>
  );
}
