/**
 * The words of one sentence as penalty rules read them: without quotation marks and markup, so that
 * « détention administrative » and détention administrative are the same.
 */

import {
  type AnalysedText,
  plainToken,
  type Sentence,
  type Token,
} from '#shared/language/analysed-text.ts';

const SKIPPED = new Set(['«', '»', '“', '”', '„', '"', '‘', '’', "'", '*', '_', '`']);
const OPENING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

export function wordsOfSentence(text: AnalysedText, sentence: Sentence): Token[] {
  const words: Token[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && !SKIPPED.has(token.text)) words.push(plainToken(token));
  }
  return words;
}

/** The span from one word to another, with the closing mark of a quotation that opens inside it. */
export function spanWithQuotes(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const inside = text.slice(start, end);
  for (const [open, close] of Object.entries(OPENING)) {
    const opened = inside.lastIndexOf(open);
    if (opened < 0 || inside.indexOf(close, opened + 1) >= 0) continue;
    const closing = /^\s*[»”“]/u.exec(text.slice(end, end + 3));
    if (closing !== null) return { start, end: end + closing[0].length };
  }
  return { start, end };
}
