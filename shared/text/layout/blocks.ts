/** Blocks: paragraphs, headings, list items, footnotes and rows of cells of one page. */

import type { SegmentKind } from '../source-text.ts';
import type { BodyStyle } from './body-style.ts';
import type { Line } from './lines.ts';
import { isCapitals, listMarker, startsParagraph } from './paragraph-breaks.ts';

export interface Block {
  readonly kind: SegmentKind;
  readonly lines: readonly Line[];
  /** A footnote's sign. */
  readonly label: string | null;
}

const LONGEST_HEADING = 200;
/** A footnote's text is smaller than the body's by this factor at least and low on the page. */
const NOTE_SIZE = 0.93;
const NOTE_TOP = 0.45;
const noteSign = /^(\d{1,3}|[*†‡§]{1,3})[.)]?\s*\S/u;

/** Groups lines in reading order. `pageHeight` tells what stands low on the page. */
export function blocksOf(lines: readonly Line[], style: BodyStyle, pageHeight: number): Block[] {
  const columns = columnEnds(lines);
  const startsProse = (before: Line, line: Line, open: readonly Line[]) =>
    startsParagraph(before, line, columnEnd(columns, before), style, isItem(open)) ||
    startsNote(before, line, style);
  const groups: Line[][] = [];
  let open: Line[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const first = open[0];
    const starts =
      before === null ||
      first === undefined ||
      isRow(before) !== isRow(line) ||
      (isRow(line) ? startsTable(before, line) : startsProse(before, line, open));
    if (starts) {
      open = [];
      groups.push(open);
    }
    open.push(line);
    before = line;
  }
  return groups.map((group) => blockOf(group, style, pageHeight));
}

/** A row with cells side by side, as tables and forms have it. */
function isRow(line: Line): boolean {
  return line.cells.length > 1;
}

/** Rows follow each other closely, from top to bottom. */
function startsTable(before: Line, line: Line): boolean {
  const step = line.baseline - before.baseline;
  return before.angle !== line.angle || step <= 0 || step > line.size * 4;
}

function isItem(open: readonly Line[]): boolean {
  const first = open[0];
  return first !== undefined && listMarker(first) !== 'none';
}

function startsNote(before: Line, line: Line, style: BodyStyle): boolean {
  return (
    isSmall(before, style) &&
    isSmall(line, style) &&
    noteSign.test(line.plain) &&
    /^\d+\s/u.test(line.plain)
  );
}

function isSmall(line: Line, style: BodyStyle): boolean {
  return line.size < style.size * NOTE_SIZE;
}

function blockOf(lines: readonly Line[], style: BodyStyle, pageHeight: number): Block {
  const first = lines[0];
  if (first === undefined) return { kind: 'body', lines, label: null };
  if (isRow(first)) {
    // One row of two parts is a line with a tab stop; several rows are a table.
    return { kind: lines.length > 1 ? 'table_cell' : 'body', lines, label: null };
  }
  const sign = noteSign.exec(first.plain)?.[1];
  if (sign !== undefined && isSmall(first, style) && first.baseline > pageHeight * NOTE_TOP) {
    return { kind: 'footnote', lines, label: sign };
  }
  if (isHeading(lines, style)) return { kind: 'heading', lines, label: null };
  return { kind: listMarker(first) === 'none' ? 'body' : 'list_item', lines, label: null };
}

/** By size, by capitals, or by a typeface of its own when short and without a full stop. */
function isHeading(lines: readonly Line[], style: BodyStyle): boolean {
  if (lines.length > 4) return false;
  const text = lines.map((line) => line.plain).join(' ');
  if (text.length > LONGEST_HEADING || !/\p{L}{2}|\p{L} \p{L}/u.test(text)) return false;
  if (lines.every((line) => line.size > style.size * 1.12)) return true;
  if (/[.,;]$/u.test(text)) return false;
  if (isCapitals(text)) return lines.every((line) => line.size >= style.size * NOTE_SIZE);
  return (
    lines.length === 1 &&
    text.length <= 80 &&
    lines.every((line) => line.font !== style.font && line.size >= style.size * 0.98) &&
    /^[\p{Lu}\p{N}]/u.test(text)
  );
}

/** Where the lines that begin at about one place end at most: the right edge of their column. */
function columnEnds(lines: readonly Line[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const line of lines) {
    const key = columnKey(line);
    ends.set(key, Math.max(ends.get(key) ?? 0, line.right));
  }
  return ends;
}

function columnEnd(ends: ReadonlyMap<number, number>, line: Line): number {
  const key = columnKey(line);
  return Math.max(ends.get(key - 1) ?? 0, ends.get(key) ?? 0, ends.get(key + 1) ?? 0);
}

/** Columns by steps of half an inch; neighbours are looked at together. */
function columnKey(line: Line): number {
  return Math.round(line.left / 36);
}
