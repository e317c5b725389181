/** A DOCX as a clean page, built as elements from its allow-listed tree: never from HTML. */

import { createElement, memo, type ReactNode, useMemo } from 'react';
import type { Revision, RichNode } from '#shared/text/source-text.ts';
import { type PageNode, pageNodes, type RichSheet, richSheets } from './rich-page.ts';
import { SheetFrame } from './sheet-frame.tsx';
import type { Surface } from './surface.ts';
import { visibleText } from './visible-text.ts';

interface RichViewProps {
  surface: Surface;
  text: string;
  rich: readonly RichNode[];
  revisions: readonly Revision[];
  showZeroWidth: boolean;
}

export const RichView = memo(function RichView(props: RichViewProps) {
  const { surface, text, rich, revisions, showZeroWidth } = props;
  const sheets = useMemo(() => richSheets(pageNodes(rich, revisions)), [rich, revisions]);
  return sheets.map((sheet) => (
    <RichSheetView
      key={sheet.start}
      surface={surface}
      sheet={sheet}
      text={text}
      showZeroWidth={showZeroWidth}
    />
  ));
});

interface RichSheetViewProps {
  surface: Surface;
  sheet: RichSheet;
  text: string;
  showZeroWidth: boolean;
}

const RichSheetView = memo(function RichSheetView(props: RichSheetViewProps) {
  const { surface, sheet, text, showZeroWidth } = props;
  const show = (start: number, end: number) => visibleText(text.slice(start, end), showZeroWidth);
  return (
    <SheetFrame
      surface={surface}
      span={sheet}
      leaves={sheet.leaves}
      className="viewer-rich"
      height={((sheet.end - sheet.start) / 84) * 30}
    >
      {sheet.nodes.map((node, index) => drawn(node, index, show))}
    </SheetFrame>
  );
});

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
