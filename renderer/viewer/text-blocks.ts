/**
 * How a text without pages is laid out: blocks (paragraphs, headings) gathered into sheets of a few
 * screens each. Sheets are the unit that the browser may skip when it is far away; blocks are cut at
 * a stated length so that a line of ten megabytes stays readable. Cuts do not touch offsets.
 */

import type { Segment, SegmentKind } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';

/** A block is never longer than this, in UTF-16 units. */
export const BLOCK_LIMIT = 4_000;
/** A sheet is closed as soon as it holds this much. */
const SHEET_TARGET = 6_000;

export interface TextBlock extends Span {
  readonly kind: SegmentKind;
  readonly language: string | null;
  /** True where the block goes on what the one before began: no space between them. */
  readonly continued: boolean;
}

export interface TextSheet extends Span {
  readonly blocks: readonly TextBlock[];
}

/** Every character of `text` that is not white space lies in exactly one block. */
export function blocksOf(text: string, segments: readonly Segment[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let at = 0;
  const add = (span: Span, kind: SegmentKind, language: string | null): void => {
    for (const piece of pieces(text, trimmed(text, span)))
      blocks.push({ ...piece, kind, language });
  };
  for (const segment of segments) {
    add({ start: at, end: segment.start }, 'body', null);
    add({ start: Math.max(at, segment.start), end: segment.end }, segment.kind, segment.language);
    at = Math.max(at, segment.end);
  }
  add({ start: at, end: text.length }, 'body', null);
  return blocks;
}

/** Blocks gathered in order; a sheet holds at least one and no more than it must. */
export function sheetsOf(blocks: readonly TextBlock[], target = SHEET_TARGET): TextSheet[] {
  const sheets: TextSheet[] = [];
  let gathered: TextBlock[] = [];
  const close = (): void => {
    const [first, last] = [gathered[0], gathered.at(-1)];
    if (first && last) sheets.push({ start: first.start, end: last.end, blocks: gathered });
    gathered = [];
  };
  for (const block of blocks) {
    gathered.push(block);
    if (block.end - (gathered[0]?.start ?? 0) >= target) close();
  }
  close();
  return sheets;
}

/** `span` in pieces of at most `limit` units, cut after white space and never inside a character. */
function pieces(text: string, span: Span, limit = BLOCK_LIMIT): (Span & { continued: boolean })[] {
  const found: (Span & { continued: boolean })[] = [];
  let start = span.start;
  while (start < span.end) {
    const end = span.end - start <= limit ? span.end : cutBefore(text, start, start + limit);
    found.push({ start, end, continued: start > span.start });
    start = end;
  }
  return found;
}

function cutBefore(text: string, start: number, limit: number): number {
  const earliest = start + ((limit - start) >> 1);
  for (let at = limit; at > earliest; at--) {
    if (isSpace(text.charCodeAt(at - 1))) return at;
  }
  let at = limit;
  while (at > earliest && joinsWithNext(text, at)) at--;
  if (at > earliest) return at;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

/** A cut here would part a surrogate pair or a letter from the marks upon it. */
function joinsWithNext(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isLowSurrogate(unit) || unit === 0x200d || /\p{M}/u.test(text.charAt(at));
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return lineStart(text, from, to, start);
}

/** Keeps the indentation of a first line: spaces before it on the same line belong to the block. */
function lineStart(text: string, from: number, to: number, floor: number): Span {
  if (from >= to) return { start: to, end: to };
  let start = from;
  while (start > floor && isBlank(text.charCodeAt(start - 1))) start--;
  const opensLine = start === 0 || text.charCodeAt(start - 1) === 10;
  return { start: opensLine ? start : from, end: to };
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 0xa0;
const isSpace = (unit: number): boolean =>
  isBlank(unit) || (unit >= 10 && unit <= 13) || unit === 0x2028 || unit === 0x2029;
