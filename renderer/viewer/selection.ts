/** What the person selected, as a span of the canonical text. */

import type { Span } from '#shared/text/span.ts';
import type { Surface } from './surface.ts';

/** The selected span without white space at its ends; null for none, or one outside the text. */
export function selectedSpan(surface: Surface, text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!surface.scroller.contains(range.commonAncestorContainer)) return null;
  const start = surface.offsetOf(range.startContainer, range.startOffset);
  const end = surface.offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return withoutSpace(text, { start, end });
}

/** `span` without white space at its ends; null where nothing is left. */
export function withoutSpace(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}
