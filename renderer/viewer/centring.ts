/** Bringing a span to the middle of the pane, at once and without a journey. */

import type { Span } from '#shared/text/span.ts';
import { bounds, distanceToCentre } from './geometry.ts';
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
  if (!step(surface, span)) sheet.element.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => {
    step(surface, span);
  });
}

function step(surface: Surface, span: Span): boolean {
  const rects = surface.rectsOf(span);
  const target = rects.length > 0 ? bounds(rects) : (surface.guess?.(span) ?? null);
  if (target === null) return false;
  const distance = distanceToCentre(surface.scroller.getBoundingClientRect(), target);
  if (Math.abs(distance) > 1) surface.scroller.scrollTop += distance;
  return true;
}
