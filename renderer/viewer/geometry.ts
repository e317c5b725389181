/** Upright extents on the screen, in CSS pixels. */

export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** How far to scroll so that `target` stands in the middle of `pane`. */
export function distanceToCentre(pane: Box, target: Box): number {
  const height = target.bottom - target.top;
  const room = pane.bottom - pane.top;
  const wanted = height > room * 0.8 ? pane.top + room * 0.1 : pane.top + (room - height) / 2;
  return target.top - wanted;
}

/** The upright extent of some rectangles; there must be one at least. */
export function bounds(rects: readonly Box[]): Box {
  return {
    top: Math.min(...rects.map((rect) => rect.top)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  };
}
