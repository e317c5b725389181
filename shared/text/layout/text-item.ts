/**
 * A run of text as a page of a PDF places it. Boxes are points from the page's top left corner;
 * `left`, `right` and `baseline` are the same points turned so that the text runs to the right, which
 * lets one reading order serve upright and turned text.
 */

import type { Rectangle } from '../page-boxes.ts';
import type { GlyphWords } from './glyph-words.ts';

export interface TextItem {
  /** As the file says it; may be white space only, never empty. */
  readonly text: string;
  readonly font: string;
  /** Height of an em in points as shown. */
  readonly size: number;
  /** Direction of the text in whole degrees, 0 to 359, counted clockwise from upright. */
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly box: Rectangle;
}

export interface PageItems {
  /** One-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly items: readonly TextItem[];
  /** What is drawn so that nobody sees it, in the same order; left out where there is none. */
  readonly unseen?: readonly TextItem[];
  /** Read only where letter-spaced words cannot be told by their places. */
  readonly glyphs: GlyphWords | null;
}

/** How a run lies on a page, in points from the top left corner, y downwards. */
export interface Placement {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Unit vector along the text. */
  readonly alongX: number;
  readonly alongY: number;
  readonly length: number;
  readonly size: number;
  /** Parts of the em above and below the baseline. */
  readonly ascent: number;
  readonly descent: number;
}

/** A text item from its placement. */
export function placedItem(text: string, font: string, placement: Placement): TextItem {
  const { x, y, alongX, alongY, length, size } = placement;
  const left = x * alongX + y * alongY;
  const degrees = Math.round((Math.atan2(alongY, alongX) * 180) / Math.PI);
  return {
    text,
    font,
    size,
    angle: (degrees + 360) % 360,
    left,
    right: left + length,
    baseline: y * alongX - x * alongY,
    box: boxOf(placement),
  };
}

/** The upright rectangle around a placement. */
function boxOf(placement: Placement): Rectangle {
  const { x, y, alongX, alongY, length, size } = placement;
  const ascent = placement.ascent * size;
  const descent = placement.descent * size;
  if (alongY === 0 && alongX > 0) {
    return { x, y: y - ascent, width: length, height: ascent + descent };
  }
  const xs = [x + alongY * ascent, x - alongY * descent];
  const ys = [y - alongX * ascent, y + alongX * descent];
  const left = Math.min(...xs) + Math.min(0, alongX * length);
  const top = Math.min(...ys) + Math.min(0, alongY * length);
  return {
    x: left,
    y: top,
    width: Math.abs(alongY) * (ascent + descent) + Math.abs(alongX) * length,
    height: Math.abs(alongX) * (ascent + descent) + Math.abs(alongY) * length,
  };
}
