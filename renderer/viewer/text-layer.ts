/** The transparent text over a drawn PDF page: one piece for each glyph box of the import. */

import { BOX_STRIDE, type Page } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';

export interface LayerBox extends Span {
  /** Points from the page's top left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** True for text that runs down the page. */
  readonly upright: boolean;
}

/** The boxes of a page in text order; boxes without extent are left out. */
export function layerBoxes(page: Pick<Page, 'boxes'>): LayerBox[] {
  const boxes: LayerBox[] = [];
  for (let at = 0; at + BOX_STRIDE <= page.boxes.length; at += BOX_STRIDE) {
    const [start = 0, end = 0, x = 0, y = 0, width = 0, height = 0] = page.boxes.slice(
      at,
      at + BOX_STRIDE,
    );
    if (end <= start || width <= 0 || height <= 0) continue;
    const upright = end - start < 3 || height <= width * 1.5;
    boxes.push({ start, end, x, y, width, height, upright });
  }
  return boxes;
}

/** Measures text at a nominal size; the browser's canvas does it in the page. */
export type Measure = (text: string) => number;

/** The size at which `Measure` measures. */
export const NOMINAL_SIZE = 100;

/** How much a piece must be stretched so that its natural width fills its box. */
export function stretch(text: string, box: LayerBox, measure: Measure): number {
  const along = box.upright ? box.width : box.height;
  const across = box.upright ? box.height : box.width;
  const natural = (measure(text) * across) / NOMINAL_SIZE;
  return natural > 0 ? along / natural : 1;
}
