/** Lines: fragments that are read one after the other on one baseline. */

import { type Fragment, onOneRow, plainText } from './fragments.ts';

export interface Line {
  /** One for a line of prose, several for a row of cells. */
  readonly cells: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
  readonly angle: number;
  readonly length: number;
  /** With a tab between cells, before any repair. */
  readonly plain: string;
}

/** Joins neighbours in the given order that stand on one row, from left to right. */
export function linesOf(fragments: readonly Fragment[]): Line[] {
  const lines: Line[] = [];
  let cells: Fragment[] = [];
  for (const fragment of fragments) {
    const last = cells.at(-1);
    if (last !== undefined && !continuesRow(last, fragment)) {
      lines.push(lineOf(cells));
      cells = [];
    }
    cells.push(fragment);
  }
  if (cells.length > 0) lines.push(lineOf(cells));
  return lines;
}

function continuesRow(last: Fragment, next: Fragment): boolean {
  return onOneRow(last, next) && next.left > last.right - next.size * 0.5;
}

function lineOf(cells: readonly Fragment[]): Line {
  let main: Fragment | undefined;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let length = 0;
  for (const cell of cells) {
    if (main === undefined || cell.length > main.length) main = cell;
    left = Math.min(left, cell.left);
    right = Math.max(right, cell.right);
    length += cell.length;
  }
  return {
    cells,
    left,
    right,
    length,
    baseline: main?.baseline ?? 0,
    size: main?.size ?? 0,
    font: main?.font ?? '',
    angle: main?.angle ?? 0,
    plain: cells.map(plainText).join('\t'),
  };
}
