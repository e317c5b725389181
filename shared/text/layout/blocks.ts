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
/** Raised numbers that are characters of their own. */
const raisedSign = /^([⁰¹²³⁴-⁹]{1,3})\s*\S/u;

/** Groups lines in reading order. `pageHeight` tells what stands low on the page. */
export function blocksOf(lines: readonly Line[], style: BodyStyle, pageHeight: number): Block[] {
  const groups: Line[][] = [];
  let open: Line[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (
      before === undefined ||
      startsBlock(before, line, columnEnd(lines, index - 1), style, open)
    ) {
      open = [];
      groups.push(open);
    }
    open.push(line);
  });
  return groups.map((group) => blockOf(group, style, pageHeight));
}

function startsBlock(
  before: Line,
  line: Line,
  columnRight: number,
  style: BodyStyle,
  open: readonly Line[],
): boolean {
  if (isRow(before) !== isRow(line)) return true;
  if (isRow(line)) return startsTable(before, line);
  return (
    startsParagraph(before, line, columnRight, style, isItem(open)) ||
    startsNote(before, line, style)
  );
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
  if (raisedSign.test(line.plain)) return true;
  return isSmall(before, style) && isSmall(line, style) && /^\d{1,3}\s+\S/u.test(line.plain);
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
  const sign = noteSignOf(first, style);
  if (sign !== null && first.baseline > pageHeight * NOTE_TOP) {
    return { kind: 'footnote', lines, label: sign };
  }
  if (isHeading(lines, style)) return { kind: 'heading', lines, label: null };
  return { kind: listMarker(first) === 'none' ? 'body' : 'list_item', lines, label: null };
}

/** The sign a note begins with: small type with a number, or a raised number. */
function noteSignOf(line: Line, style: BodyStyle): string | null {
  const raised = raisedSign.exec(line.plain)?.[1];
  if (raised !== undefined) return raised;
  return isSmall(line, style) ? (noteSign.exec(line.plain)?.[1] ?? null) : null;
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

/** Lines before and after that are looked at for the right edge of a column. */
const NEAR = 5;
/** In points: half an inch, as far as indents go. */
const SAME_EDGE = 36;

/** Where the lines around one that begin at about its place, in its size, end at most. */
function columnEnd(lines: readonly Line[], index: number): number {
  const line = lines[index];
  if (line === undefined) return 0;
  let end = line.right;
  const last = Math.min(lines.length - 1, index + NEAR);
  for (let at = Math.max(0, index - NEAR); at <= last; at++) {
    const other = lines[at];
    if (other === undefined || Math.abs(other.left - line.left) > SAME_EDGE) continue;
    if (Math.abs(other.size - line.size) < line.size * 0.07) end = Math.max(end, other.right);
  }
  return end;
}
