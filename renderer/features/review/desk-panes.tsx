/**
 * Three panes with draggable edges, each of which can be put away by its digit. On a narrow window
 * the card lies below the document and the queue comes as a drawer over both.
 */

import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconLayoutSidebar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Group,
  Panel,
  type PanelImperativeHandle,
  type PanelProps,
  Separator,
  usePanelRef,
} from 'react-resizable-panels';
import { usePanes } from '../../api/index.ts';
import { Kbd, type KeyBinding, useKeys } from '../../ui/index.ts';
import edges from '../../ui/pane-edge.module.css';
import styles from './review.module.css';

interface DeskPanesProps {
  queue: ReactNode;
  document: ReactNode;
  card: ReactNode;
  /** Goes through the queue where it lies in a drawer. */
  onMove: (direction: 1 | -1) => void;
}

export function DeskPanes(props: DeskPanesProps) {
  const isNarrow = useMediaQuery('(max-width: 60rem)', undefined, {
    getInitialValueInEffect: false,
  });
  return isNarrow ? <Narrow {...props} /> : <Wide {...props} />;
}

function Wide({ queue, document, card }: DeskPanesProps) {
  const { t } = useTranslation('review');
  const { layout, keep } = usePanes('review');
  const panes = { queue: usePanelRef(), document: usePanelRef(), card: usePanelRef() };
  usePaneKeys({
    queue: () => toggle(panes.queue.current),
    document: () => toggle(panes.document.current),
    card: () => toggle(panes.card.current),
  });
  return (
    <Group
      className={styles['panes']}
      defaultLayout={layout}
      onLayoutChanged={(next) => keep(next)}
    >
      <Pane
        id="queue"
        panelRef={panes.queue}
        defaultSize="23%"
        minSize="200px"
        groupResizeBehavior="preserve-pixel-size"
      >
        {queue}
      </Pane>
      <Separator className={edges['edge']} aria-label={t('panes.queue')} />
      <Pane id="document" panelRef={panes.document} minSize="320px">
        {document}
      </Pane>
      <Separator className={edges['edge']} aria-label={t('panes.card')} />
      <Pane
        id="card"
        panelRef={panes.card}
        defaultSize="25%"
        minSize="250px"
        groupResizeBehavior="preserve-pixel-size"
      >
        {card}
      </Pane>
    </Group>
  );
}

function Narrow({ queue, document, card, onMove }: DeskPanesProps) {
  const { t } = useTranslation('review');
  const { layout, keep } = usePanes('review-narrow');
  const panes = { document: usePanelRef(), card: usePanelRef() };
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  usePaneKeys({
    queue: () => setIsOpen((open) => !open),
    document: () => toggle(panes.document.current),
    card: () => toggle(panes.card.current),
  });
  return (
    <div className={styles['narrow']}>
      <Button
        variant="subtle"
        color="gray"
        className={styles['openQueue'] ?? ''}
        leftSection={<IconLayoutSidebar size={15} aria-hidden />}
        rightSection={<Kbd keys="1" />}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        {t('queue.label')}
      </Button>
      <Group
        className={styles['panes']}
        orientation="vertical"
        defaultLayout={layout}
        onLayoutChanged={(next) => keep(next)}
      >
        <Pane id="document" panelRef={panes.document} minSize="160px">
          {document}
        </Pane>
        <Separator className={edges['edgeAcross']} aria-label={t('panes.card')} />
        <Pane id="card" panelRef={panes.card} defaultSize="42%" minSize="140px">
          {card}
        </Pane>
      </Group>
      <Drawer
        opened={isOpen}
        onClose={close}
        title={t('queue.label')}
        size="20rem"
        classNames={{ body: styles['drawer'] ?? '' }}
        closeButtonProps={{ 'aria-label': t('common:action.close') }}
      >
        <DrawerKeys onMove={onMove} onClose={close} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a mention that was clicked is to be seen */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter does the same */}
        <div className={styles['pane']} onClick={(event) => isOption(event.target) && close()}>
          {queue}
        </div>
      </Drawer>
    </div>
  );
}

const isOption = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[role=option]') !== null;

/** The keys of the queue, which a drawer would otherwise keep from the desk. */
function DrawerKeys({ onMove, onClose }: Pick<DeskPanesProps, 'onMove'> & { onClose: () => void }) {
  const { t } = useTranslation('review');
  const key = (id: string, keys: readonly string[], run: () => void): KeyBinding => ({
    id,
    keys,
    label: t(`keys.${id}`),
    inDialog: true,
    hidden: true,
    run,
  });
  useKeys('drawer', t('queue.label'), [
    key('next', ['j', 'ArrowDown'], () => onMove(1)),
    key('previous', ['k', 'ArrowUp'], () => onMove(-1)),
    key('paneQueue', ['1', 'Enter'], onClose),
  ]);
  return null;
}

/** A pane that can be put away; nothing in it is then reached by keys. */
function Pane({ children, ...props }: PanelProps & { children: ReactNode }) {
  const [isAway, setIsAway] = useState(false);
  return (
    <Panel collapsible {...props} onResize={({ inPixels }) => setIsAway(inPixels < 1)}>
      <div className={styles['pane']} inert={isAway}>
        {children}
      </div>
    </Panel>
  );
}

function toggle(pane: PanelImperativeHandle | null): void {
  if (pane?.isCollapsed()) pane.expand();
  else pane?.collapse();
}

function usePaneKeys(run: Record<'queue' | 'document' | 'card', () => void>): void {
  const { t } = useTranslation('review');
  useKeys('view', t('keys.view'), [
    { id: 'queue', keys: ['1'], label: t('keys.paneQueue'), run: run.queue },
    { id: 'document', keys: ['2'], label: t('keys.paneDocument'), run: run.document },
    { id: 'card', keys: ['3'], label: t('keys.paneCard'), run: run.card },
  ]);
}
