/** The bar above the desk: which document, how far, and how it is shown. */

import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconColumns2,
  IconFold,
  IconPilcrow,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { memo, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail, DocumentSummary } from '#shared/contract/documents.ts';
import { Kbd, to, useFormat, useKeys } from '../../ui/index.ts';
import { framesOf, hasZeroWidth } from '../../viewer/index.ts';
import type { QueueCounts } from './queue-counts.ts';
import styles from './review.module.css';

interface DocumentTitleProps {
  summary: DocumentSummary;
  counts: QueueCounts;
}

export const DocumentTitle = memo(function DocumentTitle({ summary, counts }: DocumentTitleProps) {
  const { t } = useTranslation('review');
  const format = useFormat();
  const { decided, total } = counts;
  const share = total === 0 ? 1 : decided / total;
  return (
    <>
      <h1>
        <bdi>{summary.fileName}</bdi>
      </h1>
      {summary.language && (
        <span className={styles['language']}>{format.languageName(summary.language)}</span>
      )}
      <span className={styles['progress']}>
        <span className={styles['progressBar']} aria-hidden>
          <span style={{ width: `${share * 100}%` }} />
        </span>
        {t('document.progress', { decided, total })}
      </span>
    </>
  );
});

interface DocumentToolsProps {
  detail: DocumentDetail;
  zoom: number;
  onZoom: (zoom: number) => void;
  showZeroWidth: boolean;
  onShowZeroWidth: (shown: boolean) => void;
  isFolded: boolean;
  onFold: (folded: boolean) => void;
  onMove: (direction: 1 | -1) => void;
}

const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

const smaller = (zoom: number): number => STEPS.findLast((step) => step < zoom) ?? zoom;
const larger = (zoom: number): number => STEPS.find((step) => step > zoom) ?? zoom;

export const DocumentTools = memo(function DocumentTools(props: DocumentToolsProps) {
  const { detail, zoom, onZoom, showZeroWidth, onShowZeroWidth, onMove } = props;
  const { isFolded, onFold } = props;
  const { t } = useTranslation('review');
  const format = useFormat();
  const hasInvisible = useMemo(() => hasZeroWidth(detail.text), [detail.text]);
  const canFold = useMemo(() => hasFolds(detail), [detail]);
  useKeys('view', t('keys.view'), [
    { id: 'in', keys: ['+', '='], label: t('tool.in'), run: () => onZoom(larger(zoom)) },
    { id: 'out', keys: ['-'], label: t('tool.out'), run: () => onZoom(smaller(zoom)) },
    { id: 'fit', keys: ['0'], label: t('tool.fit'), run: () => onZoom(1) },
    { id: 'fold', keys: ['b'], label: t('tool.fold'), run: () => canFold && onFold(!isFolded) },
  ]);
  return (
    <>
      {hasInvisible && (
        <Tool label={t('tool.invisible')}>
          <ActionIcon
            aria-label={t('tool.invisible')}
            aria-pressed={showZeroWidth}
            variant={showZeroWidth ? 'light' : 'subtle'}
            onClick={() => onShowZeroWidth(!showZeroWidth)}
          >
            <IconPilcrow size={16} aria-hidden />
          </ActionIcon>
        </Tool>
      )}
      {canFold && (
        <Tool label={t('tool.fold')} keys="b">
          <ActionIcon
            aria-label={t('tool.fold')}
            aria-pressed={isFolded}
            variant={isFolded ? 'light' : 'subtle'}
            onClick={() => onFold(!isFolded)}
          >
            <IconFold size={16} aria-hidden />
          </ActionIcon>
        </Tool>
      )}
      <Tool label={t('tool.out')} keys="-">
        <ActionIcon aria-label={t('tool.out')} onClick={() => onZoom(smaller(zoom))}>
          <IconZoomOut size={16} aria-hidden />
        </ActionIcon>
      </Tool>
      <Tool label={t('tool.fit')} keys="0">
        <button type="button" className={styles['zoom']} onClick={() => onZoom(1)}>
          {format.percent(zoom)}
        </button>
      </Tool>
      <Tool label={t('tool.in')} keys="+">
        <ActionIcon aria-label={t('tool.in')} onClick={() => onZoom(larger(zoom))}>
          <IconZoomIn size={16} aria-hidden />
        </ActionIcon>
      </Tool>
      <span className={styles['divider']} aria-hidden />
      <Tool label={t('tool.compare')}>
        <ActionIcon
          component="a"
          href={to.compare(detail.summary.id)}
          aria-label={t('tool.compare')}
        >
          <IconColumns2 size={16} aria-hidden />
        </ActionIcon>
      </Tool>
      <Tool label={t('keys.previousDocument')} keys="Shift+K">
        <ActionIcon aria-label={t('keys.previousDocument')} onClick={() => onMove(-1)}>
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
      </Tool>
      <Tool label={t('keys.nextDocument')} keys="Shift+J">
        <ActionIcon aria-label={t('keys.nextDocument')} onClick={() => onMove(1)}>
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </Tool>
    </>
  );
});

/** A page of paper cannot be folded. */
const hasFolds = ({ summary, segments }: DocumentDetail): boolean =>
  summary.kind !== 'pdf' && framesOf(segments).length > 0;

function Tool({ label, keys, children }: { label: string; keys?: string; children: ReactNode }) {
  return (
    <Tooltip
      label={
        <span className={styles['tip']}>
          {label} {keys && <Kbd keys={keys} />}
        </span>
      }
    >
      {children}
    </Tooltip>
  );
}
