/** One page of a PDF: its size always, its picture while it is near, its text while it is read. */

import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Page } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Frame } from './frames.ts';
import type { IntervalIndex } from './interval-index.ts';
import { drawPage, type OpenPdf } from './pdf-engine.ts';
import { PdfTextLayer } from './pdf-text-layer.tsx';
import type { Presence } from './presence.ts';
import type { Surface } from './surface.ts';

export type PageShape = Omit<Page, 'boxes'>;

interface PdfPageProps {
  surface: Surface;
  page: PageShape;
  /** CSS pixels for one point. */
  scale: number;
  presence: Presence;
  text: string;
  boxes: readonly number[] | null;
  pdf: OpenPdf | null;
  /** "Page 3", for people who cannot see it. */
  label: string;
  /** Text of the document that its pages do not show. */
  unseen: IntervalIndex<Span>;
  unseenLabel: string;
  /** What surrounds the account: a quiet veil lies over it. */
  frames: IntervalIndex<Frame>;
}

export const PdfPage = memo(function PdfPage(props: PdfPageProps) {
  const { surface, page, scale, presence, text, boxes, pdf, label, unseen } = props;
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (element.current ? surface.mount(page, element.current, null) : undefined),
    [surface, page],
  );
  const style = {
    width: page.width * scale,
    height: page.height * scale,
    containIntrinsicSize: `${page.width * scale}px ${page.height * scale}px`,
  };
  return (
    <section
      ref={element}
      className="viewer-sheet viewer-pdf-page"
      style={style}
      aria-label={label}
    >
      {presence !== 'far' && pdf && (
        <PageCanvas pdf={pdf} number={page.number} width={page.width * scale} />
      )}
      {presence === 'read' && boxes && (
        <PdfTextLayer
          surface={surface}
          sheet={element}
          text={text}
          boxes={boxes}
          scale={scale}
          unseen={unseen}
          unseenLabel={props.unseenLabel}
          frames={props.frames}
        />
      )}
    </section>
  );
});

interface PageCanvasProps {
  pdf: OpenPdf;
  number: number;
  width: number;
}

/** A failed picture leaves white paper: the text over it can still be read and decided on. */
function PageCanvas({ pdf, number, width }: PageCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    let cancel = () => {};
    let left = false;
    pdf
      .page(number)
      .then(async (page) => {
        if (left) return;
        const drawing = drawPage(page, target, width);
        cancel = drawing.cancel;
        await drawing.done;
        if (!left) setDrawn(true);
        page.cleanup();
      })
      .catch(() => undefined);
    return () => {
      left = true;
      cancel();
    };
  }, [pdf, number, width]);
  useEffect(() => {
    const target = canvas.current;
    return () => {
      // A canvas of no size gives its memory back at once.
      if (target) target.width = 0;
    };
  }, []);
  return <canvas ref={canvas} className="viewer-pdf-canvas" data-drawn={drawn} />;
}
