/** Three panes with draggable edges; on a narrow window the card lies below the document. */

import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { usePanes } from '../../api/index.ts';
import styles from './review.module.css';

interface DeskPanesProps {
  queue: ReactNode;
  document: ReactNode;
  card: ReactNode;
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
  return (
    <Group
      className={styles['panes']}
      defaultLayout={layout}
      onLayoutChanged={(next) => keep(next)}
    >
      <Panel id="queue" defaultSize="23%" minSize="200px" groupResizeBehavior="preserve-pixel-size">
        {queue}
      </Panel>
      <Separator className={styles['edge']} aria-label={t('panes.queue')} />
      <Panel id="document" minSize="320px">
        {document}
      </Panel>
      <Separator className={styles['edge']} aria-label={t('panes.card')} />
      <Panel id="card" defaultSize="25%" minSize="250px" groupResizeBehavior="preserve-pixel-size">
        {card}
      </Panel>
    </Group>
  );
}

function Narrow({ document, card }: DeskPanesProps) {
  const { t } = useTranslation('review');
  const { layout, keep } = usePanes('review-narrow');
  return (
    <Group
      className={styles['panes']}
      orientation="vertical"
      defaultLayout={layout}
      onLayoutChanged={(next) => keep(next)}
    >
      <Panel id="document" minSize="160px">
        {document}
      </Panel>
      <Separator className={styles['edgeAcross']} aria-label={t('panes.card')} />
      <Panel id="card" defaultSize="42%" minSize="140px">
        {card}
      </Panel>
    </Group>
  );
}
