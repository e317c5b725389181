/**
 * From spans to places on a page and back, over the boxes a page of a PDF carries. All lengths are
 * points (1/72 inch) from the page's top left corner, all offsets UTF-16 units of the canonical text.
 */

import { shareBefore, unitAtShare } from './glyph-weights.ts';
import { BOX_STRIDE, type Page } from './source-text.ts';
import type { Span } from './span.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Rectangle, Span {}

type Boxes = Pick<Page, 'boxes'>;

/**
 * The rectangles that cover `span` on the page: part of a box is interpolated, neighbours on one
 * line are joined. Empty when the span is empty or lies on other pages. With the canonical `text`
 * the interpolation weighs letters (i against m), without it every letter takes an equal share.
 */
export function rectanglesOfSpan(page: Boxes, span: Span, text?: string): Rectangle[] {
  const rectangles: Rectangle[] = [];
  if (span.end <= span.start) return rectangles;
  const count = page.boxes.length / BOX_STRIDE;
  for (let index = firstEndingAfter(page.boxes, span.start); index < count; index++) {
    const box = boxAt(page.boxes, index);
    if (box.start >= span.end) break;
    const part = cut(box, Math.max(span.start, box.start), Math.min(span.end, box.end), text);
    const last = rectangles.at(-1);
    if (last !== undefined && onOneLine(last, part)) {
      rectangles[rectangles.length - 1] = joined(last, part);
    } else rectangles.push(part);
  }
  return rectangles;
}

/** The letter under a point, or null between the letters. */
export function spanAtPoint(page: Boxes, point: Point, text?: string): Span | null {
  const count = page.boxes.length / BOX_STRIDE;
  for (let index = 0; index < count; index++) {
    const box = boxAt(page.boxes, index);
    if (distance(box, point) > 0) continue;
    const start = box.start + unitAt(box, point, text);
    return { start, end: start + 1 };
  }
  return null;
}

/**
 * The offset at which a caret set near a point would stand, for selecting with the pointer: the
 * nearest box counts, on its line first. Null on a page without boxes.
 */
export function offsetNearPoint(page: Boxes, point: Point, text?: string): number | null {
  let nearest: Box | null = null;
  let best = Number.POSITIVE_INFINITY;
  const count = page.boxes.length / BOX_STRIDE;
  for (let index = 0; index < count; index++) {
    const box = boxAt(page.boxes, index);
    const away = distance(box, point);
    if (away < best) {
      best = away;
      nearest = box;
    }
  }
  if (nearest === null) return null;
  const { x, y, width, height } = nearest;
  const beyond = isUpright(nearest) ? point.x >= x + width : point.y >= y + height;
  if (beyond) return nearest.end;
  return nearest.start + unitAt(nearest, point, text);
}

/** Index of the first box that ends after `offset`; boxes are ordered and never overlap. */
function firstEndingAfter(boxes: readonly number[], offset: number): number {
  let low = 0;
  let high = boxes.length / BOX_STRIDE;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle * BOX_STRIDE + 1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function boxAt(boxes: readonly number[], index: number): Box {
  const at = index * BOX_STRIDE;
  return {
    start: boxes[at] ?? 0,
    end: boxes[at + 1] ?? 0,
    x: boxes[at + 2] ?? 0,
    y: boxes[at + 3] ?? 0,
    width: boxes[at + 4] ?? 0,
    height: boxes[at + 5] ?? 0,
  };
}

/** False for a run of several letters that stands much higher than wide: text turned by 90°. */
function isUpright(box: Box): boolean {
  return box.end - box.start < 3 || box.height <= box.width * 1.5;
}

function cut(box: Box, start: number, end: number, text: string | undefined): Rectangle {
  if (start === box.start && end === box.end) return rectangle(box.x, box.y, box.width, box.height);
  const from = shareOf(box, start, text);
  const to = shareOf(box, end, text);
  if (isUpright(box)) {
    return rectangle(box.x + box.width * from, box.y, box.width * (to - from), box.height);
  }
  return rectangle(box.x, box.y + box.height * from, box.width, box.height * (to - from));
}

function shareOf(box: Box, offset: number, text: string | undefined): number {
  if (offset <= box.start) return 0;
  if (offset >= box.end) return 1;
  if (text === undefined) return (offset - box.start) / (box.end - box.start);
  return shareBefore(text.slice(box.start, box.end), offset - box.start);
}

function unitAt(box: Box, point: Point, text: string | undefined): number {
  const length = box.end - box.start;
  const along = isUpright(box)
    ? (point.x - box.x) / (box.width || 1)
    : (point.y - box.y) / (box.height || 1);
  const share = Math.min(Math.max(along, 0), 1);
  if (text !== undefined) return unitAtShare(text.slice(box.start, box.end), share);
  return Math.max(0, Math.min(length - 1, Math.floor(share * length)));
}

/** Side by side with no more than a wide word gap between them. */
function onOneLine(left: Rectangle, right: Rectangle): boolean {
  const overlap =
    Math.min(left.y + left.height, right.y + right.height) - Math.max(left.y, right.y);
  const lower = Math.min(left.height, right.height);
  if (overlap < lower * 0.5) return false;
  const gap = right.x - (left.x + left.width);
  return gap < lower * 1.5 && gap > -lower * 0.5;
}

function joined(one: Rectangle, other: Rectangle): Rectangle {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return rectangle(
    x,
    y,
    Math.max(one.x + one.width, other.x + other.width) - x,
    Math.max(one.y + one.height, other.y + other.height) - y,
  );
}

/** Distance from the box; a line above or below counts three times, so that a caret keeps its line. */
function distance(box: Rectangle, point: Point): number {
  const across = Math.max(box.x - point.x, 0, point.x - (box.x + box.width));
  const down = Math.max(box.y - point.y, 0, point.y - (box.y + box.height));
  return across + down * 3;
}

function rectangle(x: number, y: number, width: number, height: number): Rectangle {
  return { x, y, width, height };
}
