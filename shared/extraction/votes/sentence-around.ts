/** The sentence in which a mention stands, found from the text alone and never longer than it helps. */

import type { Span } from '#shared/text/span.ts';

/** How far a sentence is followed to either side of the mention, in UTF-16 units. */
const REACH = 160;

/** An end mark after a short capitalised word (Mr., St., J.) is an abbreviation. */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu}\p{L}{0,2})[.!?…]["”»’)]*\s+(?=[\p{Lu}"“«(]|$)|\n\s*\n/gu;

/** The sentence around `mention`, inside `segment`; cut between words where it is very long. */
export function sentenceAround(text: string, segment: Span, mention: Span): Span {
  return { start: startOf(text, segment, mention), end: endOf(text, segment, mention) };
}

function startOf(text: string, segment: Span, mention: Span): number {
  const from = Math.max(segment.start, mention.start - REACH);
  const before = text.slice(from, mention.start);
  const last = [...before.matchAll(SENTENCE_END)].at(-1);
  if (last !== undefined) return from + last.index + last[0].length;
  if (from === segment.start) return from;
  const space = before.search(/\s/u);
  return space < 0 ? mention.start : from + space + 1;
}

function endOf(text: string, segment: Span, mention: Span): number {
  const to = Math.min(segment.end, mention.end + REACH);
  const after = text.slice(mention.end, to);
  const at = after.search(SENTENCE_END);
  if (at >= 0) return mention.end + at + 1;
  if (to === segment.end) return to;
  const rest = /\s\S*$/u.exec(after);
  return rest === null ? mention.end : mention.end + rest.index;
}
