/** Glyph boxes of a PDF's pages, fetched a few at a time and kept. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Page } from '#shared/text/source-text.ts';
import type { PdfSource } from './pdf-source.ts';

export type PageBoxes = ReadonlyMap<number, Page>;

/** Documents up to this many pages are fetched whole: each key press then finds its page ready. */
const WHOLE = 40;
/** Pages around a wanted one that come with it. */
const AROUND = 2;

/** The boxes known so far, and how to ask for those of a page and its neighbours. */
export function usePageBoxes(
  source: PdfSource | null,
  pageCount: number,
): { boxes: PageBoxes; want: (number: number) => void } {
  const [boxes, setBoxes] = useState<PageBoxes>(new Map());
  const asked = useRef(new Set<number>());

  const fetchPages = useCallback(
    (numbers: readonly number[]) => {
      const missing = numbers.filter((number) => !asked.current.has(number));
      if (source === null || missing.length === 0) return;
      for (const number of missing) asked.current.add(number);
      source.pages(missing).then(
        (pages) =>
          setBoxes(
            (known) => new Map([...known, ...pages.map((page) => [page.number, page] as const)]),
          ),
        () => {
          for (const number of missing) asked.current.delete(number);
        },
      );
    },
    [source],
  );

  useEffect(() => {
    asked.current = new Set();
    setBoxes(new Map());
    if (pageCount > 0 && pageCount <= WHOLE) fetchPages(range(1, pageCount));
  }, [fetchPages, pageCount]);

  const want = useCallback(
    (number: number) =>
      fetchPages(range(Math.max(1, number - AROUND), Math.min(pageCount, number + AROUND))),
    [fetchPages, pageCount],
  );
  return useMemo(() => ({ boxes, want }), [boxes, want]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
