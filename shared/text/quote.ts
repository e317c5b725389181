/**
 * Quotes: a span kept together with its words and what stood around it, so that it is found again
 * when the text before it has changed (the text quote selector of the W3C Web Annotation model).
 */

import { z } from 'zod';
import { type FoldedText, foldText } from './fold-text.ts';
import type { Span } from './span.ts';

/** UTF-16 code units of context on each side; enough to tell repeated words apart. */
const CONTEXT_LENGTH = 32;

export const TextQuote = z.object({
  exact: z.string(),
  prefix: z.string().max(CONTEXT_LENGTH),
  suffix: z.string().max(CONTEXT_LENGTH),
});
export type TextQuote = z.infer<typeof TextQuote>;

export interface FoundQuote extends Span {
  /**
   * `exact`: at its old place with its old surroundings; `moved`: the same words elsewhere or
   * among others; `fuzzy`: the same words but for white space and signs of no width.
   */
  readonly status: 'exact' | 'moved' | 'fuzzy';
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The quote of a span; its context never begins or ends with half a character. */
export function quoteOf(text: string, { start, end }: Span): TextQuote {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (from > 0 && from < start && isLowSurrogate(text.charCodeAt(from))) from += 1;
  if (to < text.length && to > end && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** How many units before `end` are the same as the end of `prefix`. */
function agreeBefore(text: string, end: number, prefix: string): number {
  let agreed = 0;
  while (
    agreed < prefix.length &&
    agreed < end &&
    text.charCodeAt(end - 1 - agreed) === prefix.charCodeAt(prefix.length - 1 - agreed)
  ) {
    agreed += 1;
  }
  return agreed;
}

function agreeAfter(text: string, start: number, suffix: string): number {
  let agreed = 0;
  while (
    agreed < suffix.length &&
    start + agreed < text.length &&
    text.charCodeAt(start + agreed) === suffix.charCodeAt(agreed)
  ) {
    agreed += 1;
  }
  return agreed;
}

const agreement = (text: string, { start, end }: Span, quote: TextQuote): number =>
  agreeBefore(text, start, quote.prefix) + agreeAfter(text, end, quote.suffix);

/** Where the words stand; an empty quote stands wherever its context meets. */
function* occurrences(text: string, { exact, prefix, suffix }: TextQuote): Generator<Span> {
  const needle = exact === '' ? prefix + suffix : exact;
  const skip = exact === '' ? prefix.length : 0;
  if (needle === '') return;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    yield { start: at + skip, end: at + skip + exact.length };
  }
}

/** The occurrence whose surroundings agree most; of equals the one nearest to `near`. */
function bestOccurrence(text: string, quote: TextQuote, near: number): Span | null {
  let best: Span | null = null;
  let most = -1;
  let nearest = 0;
  for (const span of occurrences(text, quote)) {
    const agreed = agreement(text, span, quote);
    const distance = Math.abs(span.start - near);
    if (agreed > most || (agreed === most && distance < nearest)) {
      best = span;
      most = agreed;
      nearest = distance;
    }
  }
  return best;
}

function findFolded(text: string, quote: TextQuote, near: number): Span | null {
  const folded: FoldedText = foldText(text);
  const plain = {
    exact: foldText(quote.exact).text.trim(),
    prefix: foldText(quote.prefix).text,
    suffix: foldText(quote.suffix).text,
  };
  if (plain.exact === '') return null;
  const found = bestOccurrence(folded.text, plain, folded.folded(near));
  return found === null
    ? null
    : { start: folded.original(found.start), end: folded.original(found.end - 1) + 1 };
}

/**
 * Finds a quote in a text, `near` being where it stood before. Null where its words are gone: a
 * lost anchor is told, never guessed.
 */
export function findQuote(text: string, quote: TextQuote, near = 0): FoundQuote | null {
  const there = { start: near, end: near + quote.exact.length };
  const isThere = text.slice(there.start, there.end) === quote.exact && there.end <= text.length;
  const context = quote.prefix.length + quote.suffix.length;
  if (isThere && agreement(text, there, quote) === context) return { ...there, status: 'exact' };
  const moved = bestOccurrence(text, quote, near);
  if (moved !== null) return { ...moved, status: 'moved' };
  const fuzzy = findFolded(text, quote, near);
  return fuzzy === null ? null : { ...fuzzy, status: 'fuzzy' };
}
