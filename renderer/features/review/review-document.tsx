/** The document in the middle of the desk. */

import { useComputedColorScheme } from '@mantine/core';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { Span } from '#shared/text/span.ts';
import type { ShownDocument } from '../../api/index.ts';
import { DocumentPane, type Mark, type PaneHandle } from '../../viewer/index.ts';

interface ReviewDocumentProps {
  shown: ShownDocument;
  items: readonly ReviewMention[];
  current: ReviewMention | null;
  places: readonly Span[];
  /** The words that led to the current suggestion; null: not shown. */
  cues: readonly Span[] | null;
  zoom: number;
  showZeroWidth: boolean;
  onPick: (id: string) => void;
  onSelect: (selection: { span: Span; rect: DOMRect } | null) => void;
  onDrawn: () => void;
  handle: Ref<PaneHandle>;
}

const NONE: readonly Span[] = [];

export function ReviewDocument(props: ReviewDocumentProps) {
  const { shown, items, current } = props;
  const { t } = useTranslation('review');
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
  const marks = useMemo(() => items.map(markOf), [items]);
  const partners = useMemo(
    () =>
      current
        ? items
            .filter(({ id, subject }) => subject === current.subject && id !== current.id)
            .map(({ mention }) => mention)
        : NONE,
    [items, current],
  );
  const labels = useMemo(
    () => ({
      document: t('document.label', { name: shown.detail.summary.fileName }),
      minimap: t('document.minimap'),
      page: (page: number) => t('document.page', { page }),
    }),
    [t, shown.detail.summary.fileName],
  );
  return (
    <DocumentPane
      document={viewed}
      source={shown.original}
      marks={marks}
      currentId={current?.id ?? null}
      partners={partners}
      cues={props.cues ?? NONE}
      places={props.places}
      zoom={props.zoom}
      showZeroWidth={props.showZeroWidth}
      theme={theme}
      labels={labels}
      onPick={props.onPick}
      onSelect={props.onSelect}
      onDrawn={props.onDrawn}
      handle={props.handle}
    />
  );
}

const marks = new WeakMap<ReviewMention, Mark>();

/** The same mention gives the same mark, so that nothing is drawn again for nothing. */
function markOf(item: ReviewMention): Mark {
  const known = marks.get(item);
  if (known !== undefined) return known;
  const { start, end, type } = item.mention;
  const mark: Mark = { id: item.id, start, end, type, state: item.state };
  marks.set(item, mark);
  return mark;
}
