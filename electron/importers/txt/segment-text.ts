/**
 * Paragraphs, headings and list items of a plain text. Blocks stand between blank lines; nothing
 * is changed, only spans are named.
 */

import { cutLong } from '#shared/text/cut-long.ts';
import type { Segment, SegmentKind } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';

/** Patterns look at the beginning of a line only: some lines have no end. */
const LOOKED_AT = 300;
const LIST_ITEM = /^\s*(?:[-*+•‣▪–—]|\(?(?:\d{1,3}|\p{L})[.)])\s+\S/u;
const MARKDOWN_HEADING = /^ {0,3}#{1,6}\s+\S/u;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/u;
const LONGEST_HEADING = 200;
const LEAST_HEADING_LETTERS = 3;
/** A file with lines longer than this is not wrapped by hand: each of its lines is a paragraph. */
const LONGEST_WRAPPED_LINE = 140;

const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;

const endsLine = (unit: number): boolean =>
  unit === LINE_FEED ||
  unit === CARRIAGE_RETURN ||
  unit === FORM_FEED ||
  unit === 0x2028 ||
  unit === 0x2029;

/** Lines with their ends. By hand, since a pattern over a line of ten million letters overflows. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!endsLine(unit)) continue;
    if (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) continue;
    lines.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

function isInCapitals(line: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  const letters = line.match(/\p{L}/gu) ?? [];
  return letters.length >= LEAST_HEADING_LETTERS && !/\p{Ll}/u.test(line) && /\p{Lu}/u.test(line);
}

function blocksOf(text: string, lines: readonly Span[]): Span[][] {
  const blocks: Span[][] = [];
  let open: Span[] = [];
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    if (content.trim() !== '') open.push(line);
    if (content.trim() !== '' && !content.endsWith('\f')) continue;
    if (open.length > 0) blocks.push(open);
    open = [];
  }
  return open.length > 0 ? [...blocks, open] : blocks;
}

interface Piece extends Span {
  readonly kind: SegmentKind;
}

/** Lines between two blank ones. */
interface Block {
  readonly lines: readonly Span[];
  readonly isWrapped: boolean;
}

const asBlock = (lines: readonly Span[]): Block => ({
  lines,
  isWrapped: lines.every(({ start, end }) => end - start <= LONGEST_WRAPPED_LINE),
});

/** What a line does: begins a piece, or goes on in the one before. */
function kindOfLine(text: string, block: Block, index: number): SegmentKind | 'goes_on' {
  const lineAt = (at: number): string => {
    const { start, end } = block.lines[at] ?? { start: 0, end: 0 };
    return text.slice(start, Math.min(end, start + LOOKED_AT));
  };
  const line = lineAt(index);
  const isUnderline = (at: number): boolean => at === 1 && UNDERLINE.test(lineAt(1));
  if (isUnderline(index)) return 'goes_on';
  if (MARKDOWN_HEADING.test(line) || isUnderline(index + 1)) return 'heading';
  if (LIST_ITEM.test(line)) return 'list_item';
  const followsHeading = isUnderline(index - 1) || MARKDOWN_HEADING.test(lineAt(index - 1));
  return index === 0 || followsHeading || !block.isWrapped ? 'body' : 'goes_on';
}

/** One block as pieces: headings and list items begin a piece wherever they stand. */
function piecesOf(text: string, block: Block): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, line] of block.lines.entries()) {
    const kind = kindOfLine(text, block, index);
    const last = pieces.at(-1);
    if (kind !== 'goes_on') pieces.push({ start: line.start, end: line.end, kind });
    else if (last !== undefined) pieces[pieces.length - 1] = { ...last, end: line.end };
  }
  return pieces.map((piece) =>
    piece.kind === 'body' && isInCapitals(text.slice(piece.start, piece.end))
      ? { ...piece, kind: 'heading' }
      : piece,
  );
}

/** Segments of a plain text, in order; each at most `LONGEST_SEGMENT` long. */
export function segmentText(text: string): Segment[] {
  return blocksOf(text, linesOf(text))
    .flatMap((lines) => piecesOf(text, asBlock(lines)))
    .flatMap(({ kind, ...span }) =>
      cutLong(text, span).map(({ start, end }) => ({
        start,
        end,
        kind,
        page: null,
        language: null,
        label: null,
        call: null,
      })),
    );
}
