/** What the engine gives for a page, as items placed from the page's top left corner. */

import { type PageItems, placedItem, type TextItem } from '#shared/text/layout/text-item.ts';
import { matrixOf, multiply } from './matrix.ts';

/** The parts of the engine's answer that count; its own types are wider. */
export interface EngineText {
  readonly items: readonly (EngineItem | { readonly type: string })[];
  readonly styles: Readonly<Record<string, EngineStyle>>;
}

interface EngineItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

interface EngineStyle {
  readonly ascent: number;
  readonly descent: number;
  readonly vertical?: boolean;
}

export interface EnginePage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from its top left corner, rotation applied. */
  readonly transform: readonly number[];
}

/** Items in the order of the file. */
export function pageItemsOf(page: EnginePage, content: EngineText): PageItems {
  const items: TextItem[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const placed = place(item, content.styles[item.fontName], page.transform);
    if (placed !== null) items.push(placed);
  }
  return { number: page.number, width: page.width, height: page.height, items, glyphs: null };
}

function place(
  item: EngineItem,
  style: EngineStyle | undefined,
  view: readonly number[],
): TextItem | null {
  const [a, b, c, d, x, y] = multiply(matrixOf(view), matrixOf(item.transform));
  const size = Math.hypot(c, d);
  const scale = Math.hypot(a, b);
  if (!(size > 0 && scale > 0) || !Number.isFinite(x + y + size + item.width)) return null;
  // A page may count in units of its own instead of points.
  const unit = Math.hypot(view[0] ?? 1, view[1] ?? 0);
  if (style?.vertical === true) return placeVertical(item, x, y, size, unit);
  return placedItem(item.str, item.fontName, {
    x,
    y,
    alongX: cleanCosine(a / scale),
    alongY: cleanCosine(b / scale),
    length: item.width * unit,
    size,
    ascent: within(style?.ascent, 0.6, 1.1, 0.8),
    descent: within(style === undefined ? undefined : -style.descent, 0.1, 0.4, 0.2),
  });
}

/** Text set from top to bottom: each run is a column of its own. */
function placeVertical(
  item: EngineItem,
  x: number,
  y: number,
  size: number,
  unit: number,
): TextItem {
  return placedItem(item.str, item.fontName, {
    x: x - size / 2,
    y,
    alongX: 0,
    alongY: 1,
    length: item.height * unit,
    size,
    ascent: 0,
    descent: 1,
  });
}

/** Rounds away what is left of a quarter turn. */
function cleanCosine(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 0.001 ? whole : value;
}

/** Fonts lie about their measures; beyond the usual the usual is taken. */
function within(value: number | undefined, least: number, most: number, usual: number): number {
  if (value === undefined || !(value >= least && value <= most)) return usual;
  return value;
}
