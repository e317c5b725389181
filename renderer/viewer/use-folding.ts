/** Which frames of a document are folded: all but those that somebody opened, or that are needed. */

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Segment } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import { type Frame, framesOf } from './frames.ts';
import { IntervalIndex } from './interval-index.ts';

/** What the line says that stands for a folded frame. */
export type FoldLabel = (part: Frame['part'], characters: number) => string;

export interface Folding {
  /** Null: nothing is folded. */
  readonly label: FoldLabel | null;
  readonly isOpen: (frame: Frame) => boolean;
  readonly toggle: (frame: Frame) => void;
}

const NONE: ReadonlySet<number> = new Set();

/** `needed` is always shown: what is in a folded frame could not be seen. */
export function useFolding(
  segments: readonly Segment[],
  label: FoldLabel | null,
  needed: readonly Span[],
): { readonly frames: IntervalIndex<Frame>; readonly folding: Folding } {
  const frames = useMemo(() => new IntervalIndex(framesOf(segments)), [segments]);
  const [opened, setOpened] = useState(NONE);
  const isFolded = label !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever folds, folds everything
  useEffect(() => setOpened(NONE), [isFolded]);
  const toggle = useCallback(
    ({ start }: Frame) =>
      setOpened((before) => {
        const after = new Set(before);
        if (!after.delete(start)) after.add(start);
        return after;
      }),
    [],
  );
  // As text, so that stepping from mention to mention draws nothing anew.
  const around = isFolded
    ? needed.flatMap((span) => frames.touching(span).map(({ start }) => start)).join(' ')
    : '';
  const folding = useMemo(() => {
    const shown = new Set(around.split(' ').filter(Boolean).map(Number));
    const isOpen = ({ start }: Frame) => label === null || shown.has(start) || opened.has(start);
    return { label, isOpen, toggle };
  }, [label, around, opened, toggle]);
  return { frames, folding };
}
