/** The document in the middle of the desk. */

import { useComputedColorScheme } from '@mantine/core';
import { memo, type Ref, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { Span } from '#shared/text/span.ts';
import type { ShownDocument } from '../../api/index.ts';
import { remembered, useFormat } from '../../ui/index.ts';
import { DocumentPane, type Mark, type PaneHandle } from '../../viewer/index.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Portion } from './portions.ts';

interface ReviewDocumentProps {
  shown: ShownDocument;
  index: MentionIndex;
  current: ReviewMention | null;
  places: readonly Span[];
  /** The words that led to the current suggestion; null: not shown. */
  cues: readonly Span[] | null;
  zoom: number;
  showZeroWidth: boolean;
  /** Whether what surrounds the account is folded. */
  isFolded: boolean;
  onPick: (id: string) => void;
  onSelect: (selection: { span: Span; rect: DOMRect } | null) => void;
  onDrawn: () => void;
  handle: Ref<PaneHandle>;
}

const NONE: readonly Span[] = [];

export const ReviewDocument = memo(function ReviewDocument(props: ReviewDocumentProps) {
  const { shown, index, current } = props;
  const { t } = useTranslation('review');
  const format = useFormat();
  const theme = useComputedColorScheme('light');
  const viewed = useMemo(() => {
    const { summary, text, segments, pages, revisions } = shown.detail;
    return {
      id: summary.id,
      kind: summary.kind,
      text,
      segments,
      pages,
      revisions,
      rich: shown.rich,
    };
  }, [shown.detail, shown.rich]);
  const marks = useMemo(() => index.portions.map(marksOf), [index]);
  const labels = useMemo(
    () => ({
      document: t('document.label', { name: shown.detail.summary.fileName }),
      minimap: t('document.minimap'),
      page: (page: number) => t('document.page', { page }),
      unseen: t('document.unseen'),
    }),
    [t, shown.detail.summary.fileName],
  );
  const foldLabel = useCallback(
    (part: 'frame' | 'template_letter', count: number) =>
      t(`document.folded.${part}`, { count, characters: format.number(count) }),
    [t, format],
  );
  return (
    <DocumentPane
      document={viewed}
      source={shown.original}
      marks={marks}
      current={current && markOf(current)}
      subject={current?.subject ?? null}
      cues={props.cues ?? NONE}
      places={props.places}
      zoom={props.zoom}
      showZeroWidth={props.showZeroWidth}
      foldLabel={props.isFolded ? foldLabel : null}
      theme={theme}
      labels={labels}
      onPick={props.onPick}
      onSelect={props.onSelect}
      onDrawn={props.onDrawn}
      handle={props.handle}
    />
  );
});

/** The same mention gives the same mark, so that nothing is drawn again for nothing. */
const markOf = remembered(({ id, state, subject, mention }: ReviewMention): Mark => {
  const { start, end, type } = mention;
  return { id, start, end, type, state, subject };
});

const marksOf = remembered((portion: Portion) => portion.map(markOf));
