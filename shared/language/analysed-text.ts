/**
 * The structure every recogniser reads: one text, its segments with their language, its sentences
 * and its tokens. Made once for a document by `analyseText`. All offsets are UTF-16 code units into
 * `text`.
 */

import type { Segment } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Word, WordScript, WordShape, WordTest } from './word.ts';

/**
 * A word, number or punctuation mark. Hyphenated words are one token when both sides have the same
 * case (Nur-Sultan, manifestant-e-s, délégué·e·s), else three (al|-|Assad, Moscow|-|based).
 */
export interface Token extends Span {
  readonly word: Word;
  /** What the word is, at hand. */
  readonly text: string;
  readonly lower: string;
  readonly shape: WordShape;
  readonly script: WordScript;
  /** Index into `sentences`. */
  readonly sentence: number;
}

/** A sentence never leaves its segment; single line breaks do not end it, blank lines do. */
export interface Sentence extends Span {
  /** Index into `segments`. */
  readonly segment: number;
  readonly language: string;
  /** Half-open range of indices into `tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface AnalysedText {
  readonly text: string;
  /** ISO 639-1 code of most of the text: always one of the languages that have a pack. */
  readonly language: string;
  /** In text order, each with its language. */
  readonly segments: readonly (Segment & { readonly language: string })[];
  readonly sentences: readonly Sentence[];
  /** In text order, without gaps but white space. */
  readonly tokens: readonly Token[];
  /** What a person said that dates of the text mean, as EDTF. */
  readonly statedDates?: readonly (Span & { readonly edtf: string })[];
  /** Indices of the segments that a person said to be account. */
  readonly statedAccount?: ReadonlySet<number>;
}

/** A clitic as phrases have it, without its apostrophe; every other token itself. */
export function plainToken(token: Token): Token {
  const { plain } = token.word;
  return plain === token.word ? token : { ...token, word: plain, lower: plain.lower };
}

/** Whether a test holds for a word of the tokens `first..end`. */
export function someWord(
  tokens: readonly Token[],
  first: number,
  end: number,
  test: WordTest,
): boolean {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token !== undefined && test(token.word)) return true;
  }
  return false;
}

/** Whether nothing, not even white space, stands between two tokens. */
export const glued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** The index of the last item that starts at or before `offset`; -1 if there is none. */
export function indexAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && item.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
