/** The laid-out pages as one canonical text with segments, page boxes and edits. */

import { cutLong, LONGEST_SEGMENT } from '../cut-long.ts';
import type { Edit, Page, Segment, SegmentKind } from '../source-text.ts';
import type { Span } from '../span.ts';
import type { Block } from './blocks.ts';
import { CanonicalWriter } from './canonical-writer.ts';
import type { GlyphWords } from './glyph-words.ts';
import { isHyphenEnd, type KnownWords, wordsInside } from './line-ends.ts';
import type { Line } from './lines.ts';
import { type DocumentLayout, layOut, type PageLayout } from './page-layout.ts';
import type { PageItems } from './text-item.ts';
import { writeLines } from './write-block.ts';

export interface CanonicalText {
  readonly text: string;
  readonly segments: Segment[];
  readonly pages: Page[];
  readonly edits: Edit[];
}

/** Between segments; between the cells of a row and the rows of a table one sign is enough. */
const BETWEEN = '\n\n';
/** Letters and digits in the body of a page, below which it has no text to speak of. */
const LEAST_TEXT = 4;

/** Items of all pages, in order → the canonical text. */
export function canonicalTextOf(pages: readonly PageItems[]): CanonicalText {
  const layout = layOut(pages);
  const writer = new CanonicalWriter();
  const segments: Segment[] = [];
  const knows = knownWords(layout);
  const pagesOut = layout.pages.map((page) => writePage(writer, page, segments, knows));
  const text = writer.text;
  const filled = pagesWithText(text, segments);
  return {
    text,
    segments: segments.flatMap((one) => cutSegment(withCall(one, text, pagesOut), text)),
    pages: pagesOut.map((page) => ({ ...page, hasText: filled.has(page.number) })),
    edits: writer.edits,
  };
}

function writePage(
  writer: CanonicalWriter,
  layout: PageLayout,
  segments: Segment[],
  knows: KnownWords,
): Page {
  const { number, width, height } = layout.page;
  const first = segments.length;
  const raised = new Map<string, Span>();
  writer.startPage({ width, height });
  const write = (block: Block) => {
    for (const segment of writeBlock(writer, block, raised, knows, layout.page.glyphs)) {
      segments.push({ ...segment, page: number });
    }
  };
  write({ kind: 'header', lines: layout.header, label: null });
  for (const block of layout.blocks) write(block);
  write({ kind: 'hidden', lines: layout.hidden, label: null });
  write({ kind: 'footer', lines: layout.footer, label: null });
  const start = segments[first]?.start ?? writer.length;
  return { number, width, height, start, end: writer.length, hasText: false, boxes: writer.boxes };
}

function writeBlock(
  writer: CanonicalWriter,
  block: Block,
  raised: Map<string, Span>,
  knows: KnownWords,
  glyphs: GlyphWords | null,
): Segment[] {
  if (block.lines.length === 0) return [];
  if (writer.length > 0) writer.space(BETWEEN);
  const start = writer.length;
  const cells: Span[] = [];
  writeLines(writer, block.lines, {
    knows,
    glyphs,
    joins: block.kind !== 'table_cell',
    onRaised: (text, span) => {
      if (block.kind !== 'footnote' && !raised.has(text)) raised.set(text, span);
    },
    onCell: (span) => cells.push(span),
  });
  const spans = block.kind === 'table_cell' ? cells : [{ start, end: writer.length }];
  const call = block.label === null ? null : (raised.get(block.label) ?? null);
  return spans
    .filter((span) => span.end > span.start)
    .map((span) => segment(span, block.kind, block.label, call));
}

function segment(span: Span, kind: SegmentKind, label: string | null, call: Span | null): Segment {
  return { start: span.start, end: span.end, kind, page: null, language: null, label, call };
}

/** The document's own words, gathered only when a line ends in a hyphen. */
function knownWords(layout: DocumentLayout): KnownWords {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= wordsInside(plainLines(layout));
    return words.has(word);
  };
}

function* plainLines(layout: DocumentLayout): Generator<string> {
  for (const { blocks } of layout.pages) {
    for (const block of blocks) yield* block.lines.map(withoutCutWord);
  }
}

/** A word cut at the line's end is no evidence. */
function withoutCutWord(line: Line): string {
  return isHyphenEnd(line.plain) ? line.plain.replace(/\S+$/u, '') : line.plain;
}

/** Numbers of the pages whose body holds letters or digits enough. */
function pagesWithText(text: string, segments: readonly Segment[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { kind, start, end, page } of segments) {
    if (page === null || kind === 'header' || kind === 'footer' || kind === 'hidden') continue;
    const before = counts.get(page) ?? 0;
    if (before >= LEAST_TEXT) continue;
    const found = text.slice(start, Math.min(end, start + 400)).match(/[\p{L}\p{N}]/gu);
    counts.set(page, before + (found?.length ?? 0));
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_TEXT).map(([page]) => page));
}

/** Very long paragraphs as several segments; no offset changes. */
function cutSegment(segment: Segment, text: string): Segment[] {
  if (segment.end - segment.start <= LONGEST_SEGMENT) return [segment];
  return cutLong(text, segment).map((piece) => ({ ...segment, ...piece }));
}

/** A note whose sign is a raised character: called where the sign first stands on its page. */
function withCall(segment: Segment, text: string, pages: readonly Page[]): Segment {
  const { kind, label, call, page } = segment;
  if (kind !== 'footnote' || label === null || call !== null || /^[\d*]/u.test(label))
    return segment;
  const from = pages.find(({ number }) => number === page)?.start ?? 0;
  const at = text.slice(from, segment.start).indexOf(label);
  if (at < 0) return segment;
  return { ...segment, call: { start: from + at, end: from + at + label.length } };
}
