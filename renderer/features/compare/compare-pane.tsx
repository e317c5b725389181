/** One side: a document with the chosen mention framed and the others of its subject lit. */

import { useComputedColorScheme } from '@mantine/core';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { remembered } from '../../ui/index.ts';
import { DocumentPane, type Mark, type PaneHandle } from '../../viewer/index.ts';
import styles from './compare.module.css';
import type { SideContent } from './side-content.ts';

interface ComparePaneProps {
  content: SideContent;
  chosen: ReviewMention | null;
  /** What both sides are asked about: all its mentions are lit. */
  subject: string | null;
  /** True for the side on which the person chose. */
  leads: boolean;
  onPick: (id: string) => void;
  handle: Ref<PaneHandle>;
}

export function ComparePane(props: ComparePaneProps) {
  const { content, chosen, subject, leads, onPick, handle } = props;
  const { t } = useTranslation('compare');
  const theme = useComputedColorScheme('light');
  const { detail, rich, original } = content.shown;
  const viewed = useMemo(() => {
    const { summary, text, segments, pages, revisions } = detail;
    return { id: summary.id, kind: summary.kind, text, segments, pages, revisions, rich };
  }, [detail, rich]);
  const marks = useMemo(() => content.portions.map(marksOf), [content.portions]);
  const current = useMemo(() => chosen && markOf(chosen), [chosen]);
  const labels = useMemo(
    () => ({
      document: t('document.label', { name: detail.summary.fileName }),
      minimap: t('document.minimap'),
      page: (page: number) => t('document.page', { page }),
      unseen: t('document.unseen'),
    }),
    [t, detail.summary.fileName],
  );
  return (
    <div className={styles['side']} data-leads={leads || undefined}>
      <DocumentPane
        document={viewed}
        source={original}
        marks={marks}
        current={current}
        subject={subject}
        zoom={1}
        theme={theme}
        labels={labels}
        onPick={onPick}
        handle={handle}
      />
    </div>
  );
}

const markOf = ({ id, state, subject, mention }: ReviewMention): Mark => {
  const { start, end, type } = mention;
  return { id, start, end, type, state, subject };
};

const marksOf = remembered((portion: readonly ReviewMention[]) => portion.map(markOf));
