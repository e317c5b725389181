/** Bringing a span to the middle of the pane, at once and without a journey. */

import type { Span } from '#shared/text/span.ts';
import { type Box, bounds, distanceToCentre } from './geometry.ts';
import type { Surface } from './surface.ts';

/**
 * Scrolls so that `span` stands in the middle; a span taller than the pane shows its beginning.
 * Skipped sheets have estimated heights, so the place is looked up again on the next frame and
 * mended where the estimate was wrong.
 */
export function centre(surface: Surface, span: Span): void {
  const sheet = surface.sheetAt(span.start);
  if (sheet === null) return;
  surface.bringNear(sheet);
  toMiddle(surface, placeOf(surface, span) ?? sheet.element.getBoundingClientRect());
  requestAnimationFrame(() => {
    const place = placeOf(surface, span);
    if (place !== null) toMiddle(surface, place);
  });
}

/** Where the span stands, or will stand; null where even that cannot be told. */
function placeOf(surface: Surface, span: Span): Box | null {
  const rects = surface.rectsOf(span);
  return rects.length > 0 ? bounds(rects) : (surface.guess?.(span) ?? null);
}

function toMiddle(surface: Surface, place: Box): void {
  const distance = distanceToCentre(surface.scroller.getBoundingClientRect(), place);
  if (Math.abs(distance) > 1) surface.jump(distance);
}
