/** Measuring what stands on the surface, in coordinates that scroll along with it. */

import type { Span } from '#shared/text/span.ts';
import type { Surface } from './surface.ts';

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The lines on which `span` stands, relative to `content`; empty while its page is not drawn. */
export function placesOf(surface: Surface, content: HTMLElement, span: Span): Place[] {
  const origin = content.getBoundingClientRect();
  const places: Place[] = [];
  for (const rect of surface.rectsOf(span)) {
    const place = {
      left: rect.left - origin.left,
      top: rect.top - origin.top,
      width: rect.width,
      height: rect.height,
    };
    const last = places.at(-1);
    if (last !== undefined && continues(last, place)) {
      places[places.length - 1] = joined(last, place);
    } else places.push(place);
  }
  return places;
}

/** Pieces of one line with no more than a word gap between them look like one. */
function continues(left: Place, right: Place): boolean {
  const sameLine = Math.abs(left.top - right.top) < Math.min(left.height, right.height) * 0.5;
  const gap = right.left - (left.left + left.width);
  return sameLine && gap > -2 && gap < left.height * 0.8;
}

function joined(left: Place, right: Place): Place {
  const top = Math.min(left.top, right.top);
  const bottom = Math.max(left.top + left.height, right.top + right.height);
  const end = Math.max(left.left + left.width, right.left + right.width);
  return { left: left.left, top, width: end - left.left, height: bottom - top };
}

/** Calls `measure` now, and again whenever the surface may have moved under it. */
export function keepMeasured(
  surface: Surface,
  content: HTMLElement,
  measure: () => void,
): () => void {
  measure();
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  const observer = new ResizeObserver(later);
  observer.observe(content);
  const stop = surface.onDrawn(later);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    stop();
  };
}
