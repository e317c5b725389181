/** Where one paragraph ends and the next begins, told from two neighbouring lines. */

import { shareBefore } from '../glyph-weights.ts';
import type { BodyStyle } from './body-style.ts';
import { isHyphenEnd } from './line-ends.ts';
import type { Line } from './lines.ts';

const endOfSentence = /[.!?…:;][)\]"'»”’]*$/u;
const bullet = /^[•‣▪●◦○■□➢➤✓❖·]\s*\S/u;
const numbered = /^(?:\(?\d{1,3}[.)]|\(?[a-zа-я][.)]|[-–—*])\s+\S/u;
const opening = /^[\p{Lu}\p{N}«“„"‘'([]/u;

/** In ems. */
const INDENT = 0.8;
const DEEPEST_INDENT = 6;
/** A step this much larger than the usual one is a gap between paragraphs. */
const GAP = 1.22;
/** In ems from baseline to baseline: no document sets its prose wider. */
const WIDEST_LEADING = 2.7;

/** How a line opens an item of a list: surely (•), perhaps (2., –), or not. */
export function listMarker(line: Line): 'sure' | 'likely' | 'none' {
  if (bullet.test(line.plain)) return 'sure';
  return numbered.test(line.plain) ? 'likely' : 'none';
}

/** Whether `line` starts a new paragraph after `before`; `columnRight` is where its column ends. */
export function startsParagraph(
  before: Line,
  line: Line,
  columnRight: number,
  style: BodyStyle,
  inList: boolean,
): boolean {
  if (before.angle !== line.angle) return true;
  if (isOtherSize(before, line)) return true;
  const marker = listMarker(line);
  if (marker === 'sure') return true;
  const step = line.baseline - before.baseline;
  if (step < line.size * 0.5) return !flowsOn(before, line);
  if (step > WIDEST_LEADING * line.size || step > style.leading * GAP * line.size) return true;
  if (isHyphenEnd(before.plain)) return false;
  if (line.font !== before.font && isSetApart(before, line, columnRight)) return true;
  const ended = endOfSentence.test(before.plain);
  if (isIndented(before, line) && ended && !inList) return true;
  if (!brokeEarly(before, line, columnRight)) return false;
  if (marker === 'likely') return true;
  if (isDisplay(before, style) && isDisplay(line, style)) return false;
  if (ended) return true;
  return isShort(before, columnRight) && opening.test(line.plain) && !isCentred(before, line);
}

/** The next column or the text above: the sentence goes on when it did not end and the next is small. */
function flowsOn(before: Line, line: Line): boolean {
  if (isHyphenEnd(before.plain)) return true;
  return !endOfSentence.test(before.plain) && /^\p{Ll}/u.test(line.plain);
}

function isOtherSize(before: Line, line: Line): boolean {
  return Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.07;
}

/** A line in another typeface that stops early: a heading above or below prose. */
function isSetApart(before: Line, line: Line, columnRight: number): boolean {
  if (before.cells.length > 1 || line.cells.length > 1) return false;
  return columnRight - before.right > before.size * 2 && opening.test(line.plain);
}

function isIndented(before: Line, line: Line): boolean {
  const indent = line.left - before.left;
  return indent > INDENT * line.size && indent < DEEPEST_INDENT * line.size;
}

/** The first word of the line would have fitted on the line before: the break was meant. */
function brokeEarly(before: Line, line: Line, columnRight: number): boolean {
  const room = columnRight - before.right;
  if (room < line.size) return false;
  const space = line.plain.search(/\s/u);
  const share = space < 0 ? 1 : shareBefore(line.plain, space);
  return (line.right - line.left) * share + line.size * 1.2 < room;
}

/** A line that leaves much of its column free, as the lines of an address do. */
function isShort(line: Line, columnRight: number): boolean {
  return columnRight - line.right > (columnRight - line.left) * 0.3;
}

function isCentred(before: Line, line: Line): boolean {
  const middles = Math.abs(before.left + before.right - line.left - line.right) / 2;
  return middles < line.size * 0.5 && Math.abs(before.left - line.left) > line.size;
}

/** Large type or capitals, as headings of several lines have them. */
function isDisplay(line: Line, style: BodyStyle): boolean {
  return line.size > style.size * 1.12 || isCapitals(line.plain);
}

/** Capitals throughout, with at least four letters. */
export function isCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  return /\p{Lu}\P{L}*\p{Lu}\P{L}*\p{Lu}\P{L}*\p{Lu}/u.test(text);
}
