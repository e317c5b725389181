/** Writes the lines of a block: spaces, letter-spaced words, line ends. */

import { shareBefore } from '../glyph-weights.ts';
import type { Rectangle } from '../page-boxes.ts';
import type { Span } from '../span.ts';
import type { CanonicalWriter } from './canonical-writer.ts';
import { type Fragment, type PlacedItem, plainText } from './fragments.ts';
import type { GlyphWords } from './glyph-words.ts';
import { respacedWords, type Word } from './letter-spacing.ts';
import { decideLineEnd, type KnownWords } from './line-ends.ts';
import type { Line } from './lines.ts';
import type { TextItem } from './text-item.ts';

export interface WriteOptions {
  readonly knows: KnownWords;
  /** The words of the page as its glyphs spell them, where they were needed. */
  readonly glyphs: GlyphWords | null;
  /** Whether words cut at a line end are made whole; the rows of a table are no running text. */
  readonly joins: boolean;
  /** Told of every small sign above the line: it may be the call of a note. */
  readonly onRaised: (text: string, span: Span) => void;
  /** Told of the span of every cell, for blocks that are tables. */
  readonly onCell: (span: Span) => void;
}

/** Writes lines one below the other, joining what a line end cut apart. */
export function writeLines(
  writer: CanonicalWriter,
  lines: readonly Line[],
  options: WriteOptions,
): void {
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const end =
      next === undefined || !options.joins
        ? 'keep_break'
        : decideLineEnd(line.plain, next.plain, options.knows);
    writeLine(writer, line, end === 'join_word', options);
    if (next === undefined) return;
    if (end === 'join_word') writer.dropped('hyphen_joined', `${line.plain.slice(-1)}\n`);
    else if (end === 'keep_hyphen') writer.dropped('soft_break', '\n');
    else writer.space('\n');
  });
}

function writeLine(
  writer: CanonicalWriter,
  line: Line,
  dropLast: boolean,
  options: WriteOptions,
): void {
  line.cells.forEach((cell, index) => {
    if (index > 0) writer.space('\t');
    const start = writer.length;
    writeFragment(writer, cell, dropLast && index === line.cells.length - 1, options);
    options.onCell({ start, end: writer.length });
  });
}

function writeFragment(
  writer: CanonicalWriter,
  fragment: Fragment,
  dropLast: boolean,
  options: WriteOptions,
): void {
  const words = respacedWords(fragment.parts, options.glyphs);
  if (words !== null) {
    writeWords(writer, words, fragment);
    return;
  }
  fragment.parts.forEach((part, index) => {
    const cut = dropLast && index === fragment.parts.length - 1;
    writePart(writer, part, index > 0, cut, options);
  });
}

function writePart(
  writer: CanonicalWriter,
  part: PlacedItem,
  spaced: boolean,
  dropLast: boolean,
  options: WriteOptions,
): void {
  const { item } = part;
  const trimmed = item.text.trim();
  if (spaced) writeSpace(writer, part, trimmed);
  const start = writer.length;
  const text = dropLast ? trimmed.slice(0, -1) : trimmed;
  writer.piece(text, boxOfTrimmed(item, trimmed));
  if (part.raised) options.onRaised(trimmed, { start, end: writer.length });
}

function writeSpace(writer: CanonicalWriter, part: PlacedItem, text: string): void {
  if (part.space === 'given') writer.space(' ');
  else if (part.space === 'added' || isCallOnNumber(writer, part, text)) {
    writer.space(' ', { kind: 'space_added', raw: '' });
  }
}

/** The call of a note after a number must not become its last digit. */
function isCallOnNumber(writer: CanonicalWriter, part: PlacedItem, text: string): boolean {
  return part.raised && /^\d/u.test(text) && /\d/u.test(writer.last);
}

function writeWords(writer: CanonicalWriter, words: readonly Word[], fragment: Fragment): void {
  writer.covered('letter_spacing', plainText(fragment), () => {
    words.forEach((word, index) => {
      if (index > 0) writer.space(' ');
      for (const { part, text, from, to } of word.pieces) {
        writer.piece(text, cutBox(part.item, from, to));
      }
    });
  });
}

function boxOfTrimmed(item: TextItem, trimmed: string): Rectangle {
  if (trimmed.length === item.text.length) return item.box;
  const from = item.text.indexOf(trimmed);
  return cutBox(item, from, from + trimmed.length);
}

/** The part of an upright item's box from one code unit to another. */
function cutBox(item: TextItem, from: number, to: number): Rectangle {
  const { box, text } = item;
  if (item.angle !== 0 || (from === 0 && to === text.length)) return box;
  const start = shareBefore(text, from);
  const end = to === text.length ? 1 : shareBefore(text, to);
  return { ...box, x: box.x + box.width * start, width: box.width * (end - start) };
}
