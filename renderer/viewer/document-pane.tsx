/**
 * A document in a pane, whatever its format: its text with marks upon it, the current one framed and
 * centred, a click on a mark picks it, a selection is handed out as a span.
 */

import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useState } from 'react';
import type { DocumentKind, Revision, RichNode, Segment } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import { later } from '../ui/later.tsx';
import { centre } from './centring.ts';
import { CurrentFrame } from './current-frame.tsx';
import './highlights.css';
import type { Frame } from './frames.ts';
import type { IntervalIndex } from './interval-index.ts';
import { MarginLetters } from './margin-letters.tsx';
import type { MarkPortions } from './mark-index.ts';
import type { Mark } from './marks.ts';
import { Minimap } from './minimap.tsx';
import type { PageShape } from './pdf-page.tsx';
import type { PdfSource } from './pdf-source.ts';
import { RichView } from './rich-view.tsx';
import type { Surface } from './surface.ts';
import { TextView } from './text-view.tsx';
import { type Folding, type FoldLabel, useFolding } from './use-folding.ts';
import { usePaneWidth } from './use-pane-width.ts';
import { usePointing } from './use-pointing.ts';
import { useSurface } from './use-surface.ts';
import './viewer.css';

interface ViewedDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly pages: readonly PageShape[];
  readonly revisions: readonly Revision[];
  /** The clean page of a DOCX; null while it is being fetched, or for other formats. */
  readonly rich: readonly RichNode[] | null;
}

export interface PaneHandle {
  /** Brings a span to the middle. */
  centre(span: Span): void;
  /** Where a span stands on the screen. */
  rectsOf(span: Span): DOMRect[];
  focus(): void;
  readonly scroller: HTMLElement | null;
}

interface PaneLabels {
  readonly document: string;
  readonly minimap: string;
  readonly page: (number: number) => string;
  /** Of text that a page of a PDF holds and does not show. */
  readonly unseen: string;
}

export interface DocumentPaneProps {
  document: ViewedDocument;
  source: PdfSource;
  marks: MarkPortions;
  /** The mark in the middle, one of `marks`. */
  current: Mark | null;
  /** What is spoken of: its other marks are lit. Null: nothing. */
  subject: string | null;
  /** The words that led to the current suggestion. */
  cues?: readonly Span[];
  /** A place without a mention that somebody asked for, or the selection of the caret mode. */
  places?: readonly Span[];
  /** 1 fits the width. */
  zoom: number;
  showZeroWidth?: boolean;
  /** Folds what surrounds the account, and tells what stands there; null: nothing is folded. */
  foldLabel?: FoldLabel | null;
  /** Name of the colour theme, so that what is painted by hand follows it. */
  theme: string;
  labels: PaneLabels;
  onPick: (id: string) => void;
  /** Called with the span and where it ends on the screen; null when the selection is gone. */
  onSelect?: (selection: { span: Span; rect: DOMRect } | null) => void;
  /** Called once, when text of the document is on the screen. */
  onDrawn?: (() => void) | undefined;
  handle?: Ref<PaneHandle>;
}

const NONE: readonly Span[] = [];

export function DocumentPane(props: DocumentPaneProps) {
  const { marks, current, subject, cues = NONE, places = NONE, zoom, labels } = props;
  const { surface, attach } = useSurface();
  const needed = current === null ? places : [current, ...places];
  const parts = useFolding(props.document.segments, props.foldLabel ?? null, needed);
  const [content, setContent] = useState<HTMLElement | null>(null);
  const width = usePaneWidth(surface?.scroller ?? null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what folds moves the marks below it
  useLayoutEffect(
    () => surface?.show({ marks, current, subject, cues, places }),
    [surface, marks, current, subject, cues, places, parts.folding],
  );
  useFirstDrawn(surface, props.onDrawn);
  useCentredCurrent(surface, current, zoom, width);
  usePointing(surface, props.document.text, { onPick: props.onPick, onSelect: props.onSelect });
  useImperativeHandle(
    props.handle,
    () => ({
      centre: (span) => surface && centre(surface, span),
      rectsOf: (span) => surface?.rectsOf(span) ?? [],
      focus: () => surface?.scroller.focus({ preventScroll: true }),
      scroller: surface?.scroller ?? null,
    }),
    [surface],
  );

  return (
    <div className="viewer" data-kind={props.document.kind}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keys */}
      <section ref={attach} className="viewer-scroller" tabIndex={0} aria-label={labels.document}>
        <div
          ref={setContent}
          className="viewer-content"
          style={{ '--viewer-zoom': zoom } as React.CSSProperties}
        >
          {surface && <Body {...props} {...parts} surface={surface} width={width} />}
          {surface && content && <MarginLetters surface={surface} content={content} />}
          {surface && content && current && (
            <CurrentFrame
              key={current.id}
              surface={surface}
              content={content}
              start={current.start}
              end={current.end}
              type={current.type}
            />
          )}
        </div>
      </section>
      {surface && content && (
        <Minimap
          surface={surface}
          content={content}
          marks={marks}
          current={current}
          label={labels.minimap}
          theme={props.theme}
          onPick={props.onPick}
        />
      )}
    </div>
  );
}

function useFirstDrawn(surface: Surface | null, tell: (() => void) | undefined): void {
  useEffect(() => {
    if (surface === null || tell === undefined) return;
    const stop = surface.onDrawn(() => {
      stop();
      tell();
    });
    return () => {
      stop();
    };
  }, [surface, tell]);
}

/** pdf.js comes only when the first PDF is shown. */
const PdfView = later(async () => (await import('./pdf-view.tsx')).PdfView);

/** Fetches pdf.js and starts its worker, while the document itself is still on its way. */
export async function warmPdf(): Promise<void> {
  const [{ startWorker }] = await Promise.all([
    import('./pdf-engine.ts'),
    import('./pdf-view.tsx'),
  ]);
  startWorker();
}

/** Room left and right of a PDF page, in CSS pixels: letters of the margin stand there. */
const PDF_MARGIN = 36;
/** The largest a page is drawn to fit: 1.6 times its size on paper. */
const WIDEST = (96 / 72) * 1.6;

interface BodyProps extends DocumentPaneProps {
  surface: Surface;
  width: number;
  frames: IntervalIndex<Frame>;
  folding: Folding;
}

function Body(props: BodyProps) {
  const { surface, document, source, width, zoom, labels, frames, folding } = props;
  const { showZeroWidth = false } = props;
  if (document.kind === 'pdf') {
    if (width === 0) return null;
    const widest = Math.max(1, ...document.pages.map((page) => page.width));
    const fit = Math.min((width - 2 * PDF_MARGIN) / widest, WIDEST);
    return (
      <PdfView
        surface={surface}
        text={document.text}
        segments={document.segments}
        pages={document.pages}
        source={source}
        scale={Math.max(0.2, fit) * zoom}
        labelOf={labels.page}
        unseenLabel={labels.unseen}
        frames={frames}
      />
    );
  }
  const shared = { surface, text: document.text, showZeroWidth, frames, folding };
  if (document.kind === 'docx' && document.rich) {
    return <RichView {...shared} rich={document.rich} revisions={document.revisions} />;
  }
  if (document.kind === 'docx') return null;
  return <TextView {...shared} segments={document.segments} />;
}

/** Keeps the current mark in the middle, also when its page comes late or the pane changes size. */
function useCentredCurrent(
  surface: Surface | null,
  current: Mark | null,
  zoom: number,
  width: number,
): void {
  const start = current?.start ?? null;
  const end = current?.end ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: zoom and width move the text
  useLayoutEffect(() => {
    if (surface === null || start === null || end === null) return;
    centre(surface, { start, end });
  }, [surface, start, end, zoom, width]);
  useEffect(() => {
    if (surface === null || start === null || end === null) return;
    let waiting = surface.rectsOf({ start, end }).length === 0;
    return surface.onDrawn((sheet) => {
      if (!waiting || sheet.span.end <= start || sheet.span.start >= end) return;
      waiting = false;
      centre(surface, { start, end });
    });
  }, [surface, start, end]);
}
