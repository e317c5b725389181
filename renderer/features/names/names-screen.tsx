/** Names: which spellings belong to one person, body or place; why; and what is decided. */

import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { NameTab } from '#shared/contract/names.ts';
import { usePanes } from '../../api/index.ts';
import { EmptyState, ErrorNote, Screen } from '../../ui/index.ts';
import edges from '../../ui/pane-edge.module.css';
import { ClusterPane } from './cluster-pane.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { JoinDialog } from './join-dialog.tsx';
import { NameList } from './name-list.tsx';
import styles from './names.module.css';
import { SplitDialog } from './split-dialog.tsx';
import { useNamesDesk } from './use-names-desk.ts';
import { useNamesKeys } from './use-names-keys.ts';

interface NamesScreenProps {
  tab: string | null;
  name: string | null;
}

export function NamesScreen({ tab, name }: NamesScreenProps) {
  const { t } = useTranslation('names');
  const desk = useNamesDesk(NameTab.catch('suggested').parse(tab), name);
  const { layout, keep } = usePanes('names');
  useNamesKeys(desk);
  return (
    <Screen title={t('title')}>
      <Group
        className={styles['panes']}
        defaultLayout={layout}
        onLayoutChanged={(now) => keep(now)}
      >
        <Panel id="list" defaultSize="24%" minSize="180px">
          <NameList desk={desk} />
        </Panel>
        <Separator className={edges['edge']} aria-label={t('panes.list')} />
        <Panel id="cluster" minSize="260px">
          {desk.error ? (
            <div className={styles['failure']}>
              <ErrorNote error={desk.error} />
            </div>
          ) : desk.cluster ? (
            <ClusterPane desk={desk} cluster={desk.cluster} />
          ) : (
            desk.rows && desk.current === null && <Nothing tab={desk.tab} />
          )}
        </Panel>
        <Separator className={edges['edge']} aria-label={t('panes.evidence')} />
        <Panel id="evidence" defaultSize="30%" minSize="220px">
          {desk.cluster && <EvidencePane desk={desk} cluster={desk.cluster} />}
        </Panel>
      </Group>
      {desk.cluster && (
        <JoinDialog
          key={`join ${desk.cluster.row.id}`}
          cluster={desk.cluster}
          opened={desk.joining}
          onClose={() => desk.setJoining(false)}
          onJudge={desk.judgeOther}
        />
      )}
      {desk.cluster && (
        <SplitDialog
          key={`split ${desk.cluster.row.id}`}
          cluster={desk.cluster}
          opened={desk.splitting}
          onClose={() => desk.setSplitting(false)}
          onSplit={desk.split}
        />
      )}
    </Screen>
  );
}

function Nothing({ tab }: { tab: NameTab }) {
  const { t } = useTranslation('names');
  return (
    <EmptyState icon={<IconUsers size={26} stroke={1.5} />} title={t(`nothing.${tab}.title`)}>
      {t(`nothing.${tab}.text`)}
    </EmptyState>
  );
}
