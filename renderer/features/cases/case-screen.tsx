/** One case: its confirmed values, timeline and sentences, each leading to the quotes it stands on. */

import { SegmentedControl } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { useCase } from '../../api/index.ts';
import { EmptyState, ErrorNote, Kbd, Screen, useKeys, useRoving } from '../../ui/index.ts';
import { CaseTitle } from './case-title.tsx';
import { CaseValues } from './case-values.tsx';
import styles from './cases.module.css';
import { ExportMenu } from './export-menu.tsx';
import { type Evidence, QuotesPanel } from './quotes-panel.tsx';
import { Sentences } from './sentences.tsx';
import { Timeline } from './timeline.tsx';

const VIEWS = ['facts', 'timeline', 'sentences'] as const;
type View = (typeof VIEWS)[number];

const keyOf = (index: number): string => `${index + 1}`;

export function CaseScreen({ id }: { id: string }) {
  const { t } = useTranslation('cases');
  const detail = useCase(id);
  const [view, setView] = useState<View>('facts');
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const content = useRoving<HTMLDivElement>('cases', t('keys.title'));

  const close = () => {
    const opener = evidence && document.getElementById(evidence.id);
    setEvidence(null);
    opener?.focus();
  };
  const show = (next: View) => {
    setView(next);
    setEvidence(null);
  };
  useKeys('cases', t('keys.title'), [
    ...VIEWS.map((name, index) => ({
      id: name,
      keys: [keyOf(index)],
      label: t(`view.${name}`),
      run: () => show(name),
    })),
    { id: 'close', keys: ['Escape'], label: t('keys.close'), run: close },
  ]);

  const data = detail.data;
  return (
    <Screen
      title={data ? <CaseTitle summary={data.summary} /> : t('title')}
      actions={
        data && (
          <>
            <SegmentedControl
              aria-label={t('view.label')}
              value={view}
              onChange={(value) => show(VIEWS.find((known) => known === value) ?? 'facts')}
              data={VIEWS.map((value, index) => ({
                value,
                label: (
                  <span className={styles['view']}>
                    <span>{t(`view.${value}`)}</span>
                    <Kbd keys={keyOf(index)} />
                  </span>
                ),
              }))}
            />
            <ExportMenu caseId={id} />
          </>
        )
      }
      aside={evidence && <QuotesPanel evidence={evidence} onClose={close} />}
    >
      {detail.error && <ErrorNote error={detail.error} />}
      {data && (
        <div ref={content} className={styles['case']}>
          <Content detail={data} view={view} evidence={evidence} onEvidence={setEvidence} />
        </div>
      )}
    </Screen>
  );
}

interface ContentProps {
  detail: CaseDetail;
  view: View;
  evidence: Evidence | null;
  onEvidence: (evidence: Evidence) => void;
}

function Content({ detail, view, evidence, onEvidence }: ContentProps) {
  const { t } = useTranslation('cases');
  const { sentences, summary, timeline, values } = detail;
  if (values.length === 0 && timeline.length === 0) {
    return (
      <EmptyState icon={<IconChecks size={22} stroke={1.5} />} title={t('nothing.title')}>
        {t('nothing.text', { count: summary.documents })}
      </EmptyState>
    );
  }
  const opening = { shownId: evidence?.id ?? null, onOpen: onEvidence };
  return (
    <>
      <p className={styles['summary']}>
        {t('documents', { count: summary.documents })} ·{' '}
        {t('confirmed', { count: summary.confirmed })}
      </p>
      {view === 'facts' && <CaseValues values={values} {...opening} />}
      {view === 'timeline' && <Timeline entries={timeline} {...opening} />}
      {view === 'sentences' && <Sentences cards={sentences} {...opening} />}
    </>
  );
}
