/**
 * The order in which a page is read. The file's own order is right for nearly all word-processor
 * output; where it jumps back, or runs across two columns line by line, the places on the page decide.
 */

import { type Fragment, onOneRow } from './fragments.ts';

/** Fewer lines than this on a side are no column of prose. */
const COLUMN_LINES = 3;
/** Lines of a column fill at least this part of its width in the median; cells of a table do not. */
const COLUMN_FILL = 0.55;
/** In ems: the least white strip between two columns, and the narrowest column of prose. */
const GUTTER = 0.9;
const NARROWEST = 8;
/** As many places as a page may begin its lines at before it is taken for a drawing. */
const MOST_EDGES = 12;
/** Three columns in one another are enough; more are a table. */
const DEEPEST = 3;

/** The fragments of one page and one direction of text in reading order. */
export function inReadingOrder(fragments: readonly Fragment[]): readonly Fragment[] {
  if (fragments.length < 2 || !jumps(fragments)) return fragments;
  return ordered([...fragments].sort(downThenAcross), 0);
}

/** Whether the file's order goes back over what it has passed, or to and fro on one line. */
function jumps(fragments: readonly Fragment[]): boolean {
  for (let index = 1; index < fragments.length; index++) {
    const before = fragments[index - 1];
    const here = fragments[index];
    if (before === undefined || here === undefined) continue;
    if (onOneRow(before, here)) return true;
    const above = before.baseline - here.baseline > Math.max(before.size, here.size) * 0.5;
    if (above && here.left < before.right && before.left < here.right) return true;
  }
  return false;
}

function ordered(fragments: readonly Fragment[], depth: number): readonly Fragment[] {
  const gutter = depth < DEEPEST ? findGutter(fragments) : null;
  if (gutter === null) return byRows(fragments);
  return bandsOf(fragments, gutter).flatMap((band) =>
    band.isColumns
      ? [...ordered(band.left, depth + 1), ...ordered(band.right, depth + 1)]
      : byRows(band.all),
  );
}

/** What stands between two lines that run across the gutter. */
interface Band {
  readonly all: Fragment[];
  readonly left: Fragment[];
  readonly right: Fragment[];
  readonly isColumns: boolean;
}

/** Cuts a page at the lines that run across the gutter; columns are only what lies between them. */
function bandsOf(fragments: readonly Fragment[], gutter: number): Band[] {
  const bands: Band[] = [];
  let all: Fragment[] = [];
  let left: Fragment[] = [];
  let right: Fragment[] = [];
  const flush = () => {
    if (all.length > 0) bands.push({ all, left, right, isColumns: areColumns(left, right) });
    all = [];
    left = [];
    right = [];
  };
  for (const fragment of fragments) {
    const across = fragment.right > gutter && fragment.left < gutter;
    if (across) flush();
    all.push(fragment);
    if (across) flush();
    else if (fragment.right <= gutter) left.push(fragment);
    else right.push(fragment);
  }
  flush();
  return bands;
}

/** Rows from top to bottom, each from left to right: baselines of one row differ a little. */
function byRows(fragments: readonly Fragment[]): Fragment[] {
  const result: Fragment[] = [];
  let row: Fragment[] = [];
  const flush = () => {
    row.sort((one, other) => one.left - other.left);
    for (const fragment of row) result.push(fragment);
  };
  for (const fragment of fragments) {
    const first = row[0];
    if (first !== undefined && !onOneRow(first, fragment)) {
      flush();
      row = [];
    }
    row.push(fragment);
  }
  flush();
  return result;
}

function downThenAcross(one: Fragment, other: Fragment): number {
  return one.baseline - other.baseline || one.left - other.left;
}

/** The left edge of a second column of prose, or null. Of several the one that orders most. */
function findGutter(fragments: readonly Fragment[]): number | null {
  if (fragments.length < COLUMN_LINES * 2) return null;
  let best: number | null = null;
  let most = 0;
  for (const edge of leftEdges(fragments)) {
    let count = 0;
    for (const band of bandsOf(fragments, edge)) count += band.isColumns ? band.all.length : 0;
    if (count > most) {
      best = edge;
      most = count;
    }
  }
  return best;
}

/** Where lines begin often, a hair to the left of it; the leftmost edge is no second column. */
function leftEdges(fragments: readonly Fragment[]): number[] {
  const counts = new Map<number, number>();
  let leftmost = Number.POSITIVE_INFINITY;
  for (const { left, size } of fragments) {
    const edge = Math.floor(left) - 1;
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
    leftmost = Math.min(leftmost, left + size * NARROWEST);
  }
  return [...counts]
    .filter(([edge, count]) => count >= COLUMN_LINES && edge >= leftmost)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_EDGES)
    .map(([edge]) => edge);
}

function areColumns(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  return isProse(left) && isProse(right) && standApart(left, right) && shareHeight(left, right);
}

function isProse(column: readonly Fragment[]): boolean {
  if (column.length < COLUMN_LINES) return false;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { left, right } of column) {
    from = Math.min(from, left);
    to = Math.max(to, right);
  }
  const fills = column
    .map((fragment) => (fragment.right - fragment.left) / (to - from))
    .sort((one, other) => one - other);
  const first = column[0];
  const wide = first !== undefined && to - from > first.size * NARROWEST;
  return wide && (fills[fills.length >> 1] ?? 0) >= COLUMN_FILL;
}

function standApart(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const leftEnd = left.reduce(
    (end, fragment) => Math.max(end, fragment.right),
    Number.NEGATIVE_INFINITY,
  );
  const rightStart = right.reduce(
    (start, fragment) => Math.min(start, fragment.left),
    Number.POSITIVE_INFINITY,
  );
  return rightStart - leftEnd >= (left[0]?.size ?? 0) * GUTTER;
}

/** Two columns stand beside each other, not one below the other. */
function shareHeight(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const top = Math.max(left[0]?.baseline ?? 0, right[0]?.baseline ?? 0);
  const bottom = Math.min(left.at(-1)?.baseline ?? 0, right.at(-1)?.baseline ?? 0);
  return bottom - top > 0;
}
