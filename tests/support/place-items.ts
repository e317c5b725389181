/** Text items placed by hand, as the PDF engine would hand them over, and the raw text behind edits. */

import { placedItem, type TextItem } from '#shared/text/layout/text-item.ts';
import type { Edit } from '#shared/text/source-text.ts';

export interface ItemStyle {
  readonly size?: number;
  readonly font?: string;
  /** Points; half an em for each letter without it. */
  readonly width?: number;
}

/** An upright item whose baseline is `y` points below the page's top. */
export function itemAt(text: string, x: number, y: number, style: ItemStyle = {}): TextItem {
  const size = style.size ?? 10;
  return placedItem(text, style.font ?? 'serif', {
    x,
    y,
    alongX: 1,
    alongY: 0,
    length: style.width ?? text.length * size * 0.5,
    size,
    ascent: 0.8,
    descent: 0.2,
  });
}

/** One item a line, 12 points apart. */
export function column(lines: readonly string[], x: number, top: number): TextItem[] {
  return lines.map((line, row) => itemAt(line, x, top + row * 12));
}

/** The text as it stood in the source, with every edit taken back. */
export function withoutEdits(text: string, edits: readonly Edit[]): string {
  let raw = '';
  let from = 0;
  for (const edit of edits) {
    raw += text.slice(from, edit.start) + edit.raw;
    from = edit.end;
  }
  return raw + text.slice(from);
}
