/**
 * Cutting very long paragraphs. A paragraph of ten million letters would choke every list, index
 * and pattern that works by segment, so none is longer than `LONGEST_SEGMENT`; the cut changes no
 * offset and takes no letter away.
 */

import type { Span } from './span.ts';

/** The most UTF-16 code units that one segment spans. */
export const LONGEST_SEGMENT = 20_000;

/** How far before the limit a better place for the cut is looked for. */
const SEARCH_BACK = 1_000;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The end of the piece that begins at `start`: after a white space if there is one near. */
function cutAfter(text: string, start: number): number {
  const limit = start + LONGEST_SEGMENT;
  for (let at = limit; at > limit - SEARCH_BACK; at -= 1) {
    if (/\s/.test(text.charAt(at - 1))) return at;
  }
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

/** The span without white space at its ends; null where nothing is left. */
function trimSpan(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** The span as trimmed pieces of at most `LONGEST_SEGMENT`; empty where it is all white space. */
export function cutLong(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const end = span.end - start <= LONGEST_SEGMENT ? span.end : cutAfter(text, start);
    const piece = trimSpan(text, { start, end });
    if (piece !== null) pieces.push(piece);
    start = end;
  }
  return pieces;
}
