/** A DOCX as a clean page, built as elements from its allow-listed tree: never from HTML. */

import { createElement, Fragment, memo, type ReactNode, useMemo } from 'react';
import type { Revision, RichNode } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import { FrameFold } from './frame-fold.tsx';
import { type Frame, framed } from './frames.ts';
import type { IntervalIndex } from './interval-index.ts';
import { leavesOf, type PageNode, pageNodes, type RichSheet, richSheets } from './rich-page.ts';
import { SheetFrame } from './sheet-frame.tsx';
import type { Surface } from './surface.ts';
import type { Folding } from './use-folding.ts';
import { visibleText } from './visible-text.ts';

interface RichViewProps {
  surface: Surface;
  text: string;
  rich: readonly RichNode[];
  revisions: readonly Revision[];
  frames: IntervalIndex<Frame>;
  folding: Folding;
  showZeroWidth: boolean;
}

export const RichView = memo(function RichView(props: RichViewProps) {
  const { surface, text, rich, revisions, frames, folding, showZeroWidth } = props;
  const sheets = useMemo(() => richSheets(pageNodes(rich, revisions)), [rich, revisions]);
  return sheets.map((sheet) => (
    <RichSheetView
      key={sheet.start}
      surface={surface}
      sheet={sheet}
      text={text}
      frames={frames}
      folding={frames.touching(sheet).length > 0 ? folding : null}
      showZeroWidth={showZeroWidth}
    />
  ));
});

interface RichSheetViewProps extends Omit<RichViewProps, 'rich' | 'revisions' | 'folding'> {
  sheet: RichSheet;
  /** Null where the sheet has no frame: it need not be drawn anew then. */
  folding: Folding | null;
}

const RichSheetView = memo(function RichSheetView(props: RichSheetViewProps) {
  const { surface, sheet, text, frames, folding, showZeroWidth } = props;
  const show = (start: number, end: number) => visibleText(text.slice(start, end), showZeroWidth);
  return (
    <SheetFrame
      surface={surface}
      span={sheet}
      leaves={sheet.leaves}
      className="viewer-rich"
      height={((sheet.end - sheet.start) / 84) * 30}
    >
      {folding === null
        ? sheet.nodes.map((node, index) => drawn(node, index, show))
        : framed(sheet.nodes, spanOf, frames).map(({ frame, isFirst, items }, group) => {
            const nodes = items.map((node, index) => drawn(node, index, show));
            return frame === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a sheet never change
              <Fragment key={group}>{nodes}</Fragment>
            ) : (
              <FrameFold key={frame.start} frame={frame} isFirst={isFirst} folding={folding}>
                {nodes}
              </FrameFold>
            );
          })}
    </SheetFrame>
  );
});

function spanOf(node: PageNode): Span | null {
  const leaves = leavesOf(node);
  if (leaves.length === 0) return null;
  return {
    start: Math.min(...leaves.map(({ start }) => start)),
    end: Math.max(...leaves.map(({ end }) => end)),
  };
}

type Show = (start: number, end: number) => string;

function drawn(node: PageNode, key: number, show: Show): ReactNode {
  if (node.kind === 'text') return show(node.start, node.end);
  if (node.kind === 'deletion') {
    return (
      <del key={key} data-label="" title={node.author ?? undefined}>
        {visibleText(node.text)}
      </del>
    );
  }
  const children = node.children.map((child, index) => drawn(child, index, show));
  if (node.tag === 'br') return <br key={key} />;
  // A link leads nowhere: the page never leaves the casebook.
  const tag = node.tag === 'a' ? 'span' : node.tag;
  return createElement(tag, { key, ...attributesOf(node) }, ...children);
}

function attributesOf(node: Extract<PageNode, { kind: 'element' }>): Record<string, unknown> {
  const { tag, colSpan, rowSpan } = node;
  if (tag === 'td' || tag === 'th') return { colSpan, rowSpan, dir: 'auto' };
  if (tag === 'a') return { className: 'viewer-link' };
  return /^(p|h[1-6]|li|blockquote)$/.test(tag) ? { dir: 'auto' } : {};
}
