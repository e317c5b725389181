/**
 * Marks and overlays as the browser is told to draw them: cut at every edge, so that no piece covers
 * another in part, and each letter with the looks of the innermost mark around it. Two lines under
 * one word could not be told apart; and Chromium draws the line of a piece that is covered in part
 * beside its words.
 */

import type { Span } from '#shared/text/span.ts';
import { markName, type Overlay, overlayName } from './highlight-names.ts';
import { IntervalIndex } from './interval-index.ts';
import type { Mark } from './marks.ts';

/** A piece under the name by which it is drawn. */
export interface Part extends Span {
  readonly name: string;
}

export interface OverlaySpan extends Span {
  readonly overlay: Overlay;
}

/** The pieces in text order; of the same stretch, the mark's before those of the overlays. */
export function partsOf(marks: readonly Mark[], overlays: readonly OverlaySpan[]): Part[] {
  const edges = edgesOf([...marks, ...overlays]);
  const ofMarks = new IntervalIndex(marks);
  const ofOverlays = new IntervalIndex(overlays);
  return edges.flatMap((start, index) => {
    const end = edges[index + 1];
    if (end === undefined) return [];
    const mark = ofMarks.innermost(start);
    const names = new Set(ofOverlays.covering(start).map(({ overlay }) => overlayName(overlay)));
    return [...(mark ? [markName(mark)] : []), ...names].map((name) => ({ name, start, end }));
  });
}

function edgesOf(spans: readonly Span[]): number[] {
  const edges = new Set(spans.flatMap(({ start, end }) => (end > start ? [start, end] : [])));
  return [...edges].sort((one, other) => one - other);
}
