/** The pages of a PDF, one under the other; those near the visible part are drawn. */

import { memo, useEffect, useRef, useState } from 'react';
import { rectanglesOfSpan } from '#shared/text/page-boxes.ts';
import type { Span } from '#shared/text/span.ts';
import { type Box, bounds } from './geometry.ts';
import { firstIndex } from './interval-index.ts';
import { type Lock, type OpenPdf, openPdf } from './pdf-engine.ts';
import { PdfLock } from './pdf-lock.tsx';
import { type PageShape, PdfPage } from './pdf-page.tsx';
import type { PdfSource } from './pdf-source.ts';
import type { Surface } from './surface.ts';
import { type PageBoxes, usePageBoxes } from './use-page-boxes.ts';

interface PdfViewProps {
  surface: Surface;
  text: string;
  pages: readonly PageShape[];
  source: PdfSource;
  /** CSS pixels for one point. */
  scale: number;
  labelOf: (page: number) => string;
}

export const PdfView = memo(function PdfView(props: PdfViewProps) {
  const { surface, text, pages, source, scale, labelOf } = props;
  const { pdf, lock } = useOpenPdf(source);
  const { boxes, want } = usePageBoxes(source, pages.length);
  const list = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([1]));

  useEffect(
    () =>
      surface.onNear((span, isNear) => {
        const number = pages.find(
          (page) => page.start === span.start && page.end === span.end,
        )?.number;
        if (number === undefined) return;
        if (isNear) want(number);
        setNear((known) => changed(known, number, isNear));
      }),
    [surface, pages, want],
  );
  useEffect(() => {
    surface.guess = (span) => guessBox(span, { text, pages, boxes, scale, list: list.current });
    return () => {
      surface.guess = null;
    };
  }, [surface, text, pages, boxes, scale]);

  return (
    <>
      {lock && <PdfLock lock={lock} />}
      <div ref={list} className="viewer-pdf">
        {pages.map((page) => (
          <PdfPage
            key={page.number}
            surface={surface}
            page={page}
            scale={scale}
            near={near.has(page.number)}
            text={text}
            boxes={boxes.get(page.number)?.boxes ?? null}
            pdf={pdf}
            label={labelOf(page.number)}
          />
        ))}
      </div>
    </>
  );
});

function changed(known: ReadonlySet<number>, number: number, isIn: boolean): ReadonlySet<number> {
  if (known.has(number) === isIn) return known;
  const next = new Set(known);
  if (isIn) next.add(number);
  else next.delete(number);
  return next;
}

interface Known {
  text: string;
  pages: readonly PageShape[];
  boxes: PageBoxes;
  scale: number;
  list: HTMLElement | null;
}

/** Where a span of a page that is not drawn will stand, in screen coordinates. */
function guessBox(span: Span, { text, pages, boxes, scale, list }: Known): Box | null {
  const index = firstIndex(pages.length, (at) => (pages[at]?.end ?? 0) > span.start);
  const page = pages[index];
  const element = list?.children[index];
  if (page === undefined || !(element instanceof HTMLElement)) return null;
  const top = element.getBoundingClientRect().top;
  const rectangles = rectanglesOfSpan({ boxes: boxes.get(page.number)?.boxes ?? [] }, span, text);
  if (rectangles.length === 0) {
    const share = (span.start - page.start) / Math.max(1, page.end - page.start);
    const middle = top + share * page.height * scale;
    return { top: middle, bottom: middle };
  }
  const box = bounds(rectangles.map(({ y, height }) => ({ top: y, bottom: y + height })));
  return { top: top + box.top * scale, bottom: top + box.bottom * scale };
}

/** The opened file, null while it is being read or where it cannot be; and the lock it waits at. */
function useOpenPdf(source: PdfSource): { pdf: OpenPdf | null; lock: Lock | null } {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [lock, setLock] = useState<Lock | null>(null);
  useEffect(() => {
    let left = false;
    let opened: OpenPdf | null = null;
    let locked: Lock | null = null;
    const wait = (next: Lock | null) => {
      if (left) return next?.leave();
      locked = next;
      setLock(next);
    };
    const open = async () => {
      const file = await openPdf(await source.bytes(), wait);
      if (left) return file.close();
      opened = file;
      setPdf(file);
      wait(null);
    };
    open().catch(() => undefined);
    return () => {
      left = true;
      setPdf(null);
      setLock(null);
      locked?.leave();
      opened?.close().catch(() => undefined);
    };
  }, [source]);
  return { pdf, lock };
}
