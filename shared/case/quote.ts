/** A mention in its sentence, cut to a length that can be read at a glance. */

import type { Span } from '#shared/text/span.ts';

/** UTF-16 code units on each side. */
export const LONGEST_SIDE = 200;

export interface Excerpt {
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

/** What stands around a span: up to the ends of its sentence, at most `longest` on each side. */
export function excerptAround(text: string, { start, end }: Span, longest = LONGEST_SIDE): Excerpt {
  const from = Math.max(0, start - longest);
  const to = Math.min(text.length, end + longest);
  const left = text.slice(from, start);
  const right = text.slice(end, to);
  return {
    before: sentenceTail(left, from > 0),
    exact: text.slice(start, end),
    after: sentenceHead(right, to < text.length),
  };
}

/** A full stop, question or exclamation mark before a space and a capital, or an empty line. */
const SENTENCE_END = /[.!?…][)\]"”»’]*\s+(?=[\p{Lu}\p{N}"“«„(])|\n\s*\n\s*/gu;

/** A stop after so few letters is more likely an abbreviation: "art. 274", "M. Dupont". */
const SHORTEST_LAST_WORD = 4;

function sentenceTail(left: string, isCut: boolean): string {
  let cut = isCut ? afterBrokenWord(left) : 0;
  for (const match of left.matchAll(SENTENCE_END)) {
    if (endsSentence(left, match)) cut = match.index + match[0].length;
  }
  return left.slice(cut);
}

function sentenceHead(right: string, isCut: boolean): string {
  for (const match of right.matchAll(SENTENCE_END)) {
    if (endsSentence(right, match)) return right.slice(0, match.index + match[0].trimEnd().length);
  }
  return isCut ? right.slice(0, beforeBrokenWord(right)) : right;
}

function endsSentence(text: string, match: RegExpMatchArray): boolean {
  if (match[0].startsWith('\n') || !match[0].startsWith('.')) return true;
  const at = match.index ?? 0;
  const word = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  return word.length >= SHORTEST_LAST_WORD;
}

function afterBrokenWord(text: string): number {
  const space = text.search(/\s/u);
  return space < 0 || space > LONGEST_SIDE / 4 ? withoutHalfPair(text) : space + 1;
}

function beforeBrokenWord(text: string): number {
  const space = text.search(/\s\S*$/u);
  if (space > 0 && text.length - space <= LONGEST_SIDE / 4) return space;
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}

const withoutHalfPair = (text: string) => (/^[\udc00-\udfff]/.test(text) ? 1 : 0);
