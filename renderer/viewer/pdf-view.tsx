/** The pages of a PDF, one under the other; those near the visible part are drawn. */

import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { rectanglesOfSpan } from '#shared/text/page-boxes.ts';
import type { Segment } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Frame } from './frames.ts';
import { type Box, bounds } from './geometry.ts';
import { firstIndex, IntervalIndex } from './interval-index.ts';
import { type Lock, type OpenPdf, openPdf } from './pdf-engine.ts';
import { PdfLock } from './pdf-lock.tsx';
import { type PageShape, PdfPage } from './pdf-page.tsx';
import type { PdfSource } from './pdf-source.ts';
import type { Presence } from './presence.ts';
import type { Surface } from './surface.ts';
import { type PageBoxes, usePageBoxes } from './use-page-boxes.ts';

interface PdfViewProps {
  surface: Surface;
  text: string;
  segments: readonly Segment[];
  pages: readonly PageShape[];
  source: PdfSource;
  /** CSS pixels for one point. */
  scale: number;
  labelOf: (page: number) => string;
  unseenLabel: string;
  /** What surrounds the account: a quiet veil lies over it. */
  frames: IntervalIndex<Frame>;
}

export const PdfView = memo(function PdfView(props: PdfViewProps) {
  const { surface, text, segments, pages, source, scale, labelOf, unseenLabel, frames } = props;
  const { pdf, lock } = useOpenPdf(source);
  const { boxes, want } = usePageBoxes(source, pages.length);
  const list = useRef<HTMLDivElement>(null);
  // Pages without text have one and the same span: they are told apart by being other objects.
  const numbers = useMemo(
    () => new Map<Span, number>(pages.map((page) => [page, page.number])),
    [pages],
  );
  const unseen = useMemo(
    () => new IntervalIndex(segments.filter(({ kind }) => kind === 'hidden')),
    [segments],
  );
  const [present, setPresent] = useState<Present>(FIRST);

  useEffect(
    () =>
      surface.onPresence((span, presence) => {
        const number = numbers.get(span);
        if (number === undefined) return;
        if (presence !== 'far') want(number);
        setPresent((known) => changed(known, number, presence));
      }),
    [surface, numbers, want],
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
            presence={present.get(page.number) ?? 'far'}
            text={text}
            boxes={boxes.get(page.number)?.boxes ?? null}
            pdf={pdf}
            label={labelOf(page.number)}
            unseen={unseen}
            unseenLabel={unseenLabel}
            frames={frames}
          />
        ))}
      </div>
    </>
  );
});

/** The pages that are not far. */
type Present = ReadonlyMap<number, Presence>;

const FIRST: Present = new Map([[1, 'near']]);

function changed(known: Present, number: number, presence: Presence): Present {
  const next = new Map(known);
  if (presence === 'far') next.delete(number);
  else next.set(number, presence);
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
