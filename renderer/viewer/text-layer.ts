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

/** How the letters of a piece are set so that together they are as long as its box. */
export interface Fit {
  /** Of the box's height; a little more or less than 1. */
  readonly size: number;
  /** Between two letters, in the unit of the box; negative where they move together. */
  readonly spacing: number;
}

/** Letters much larger or smaller than their line would be marked outside of it. */
const LARGEST = 1.12;
const SMALLEST = 0.78;

/**
 * Sets the letters as long as the box: by their size as far as the line allows, by the space between
 * them beyond that. Never by a transform: each stretched piece would be a layer of its own to the
 * browser, which makes scrolling slow, and Chromium draws the lines under marks in such a piece
 * unstretched, words away from their marks.
 */
export function fitOf(text: string, box: LayerBox, measure: Measure): Fit {
  const along = box.upright ? box.width : box.height;
  const across = box.upright ? box.height : box.width;
  const natural = (measure(text) * across) / NOMINAL_SIZE;
  if (natural <= 0) return { size: 1, spacing: 0 };
  const size = Math.min(Math.max(along / natural, SMALLEST), LARGEST);
  return { size, spacing: (along - natural * size) / letterCount(text) };
}

/** As the browser spaces them: a mark upon a letter gets no space of its own. */
function letterCount(text: string): number {
  return Math.max(1, text.match(/\P{M}/gu)?.length ?? 0);
}
