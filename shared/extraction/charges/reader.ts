/** The tokens of one sentence as the rules of offences read them: quotation marks, brackets, key words. */

import { glued, type Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import { type ChargeWords, codeOf, keyBegins } from './charge-words.ts';

/** Opening marks with those that may close them. */
export const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['«', ['»']],
  ['“', ['”']],
  ['„', ['“', '”']],
  ['"', ['"', '”']],
  ['»', ['«']],
  ['‘', ['’']],
]);
const CLOSING_MARKS: ReadonlySet<string> = new Set([...CLOSING.values()].flat());
export const LONGEST_QUOTE = 26;
const LONGEST_BRACKET = 16;

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: ChargeWords;
}

export const lower = (token: Token | undefined): string => token?.word.plain.lower ?? '';

/** »Betrug«: a mark that closes elsewhere opens where it stands right before a word and after a space. */
const opensAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text !== '»' ||
  (glued(tokens[at], tokens[at + 1]) && !glued(tokens[at - 1], tokens[at]));

/** The index of the mark that closes the quotation opened at `at`; -1 if it is too far. */
export function closingOf(tokens: readonly Token[], at: number): number {
  const marks = opensAt(tokens, at) ? CLOSING.get(tokens[at]?.text ?? '') : undefined;
  if (marks === undefined) return -1;
  for (let end = at + 1; end < tokens.length && end <= at + LONGEST_QUOTE; end += 1) {
    if (marks.includes(tokens[end]?.text ?? '')) return end;
  }
  return -1;
}

export const isClosing = (token: Token | undefined): boolean =>
  CLOSING_MARKS.has(token?.text ?? '');

export const codeBetween = (reader: Reader, from: number, end: number) => {
  const start = reader.tokens[from]?.start ?? 0;
  const stop = reader.tokens[end - 1]?.end ?? 0;
  return codeOf(reader.text.slice(start, stop), reader.words);
};

export const spanOf = (reader: Reader, from: number, end: number): Span => ({
  start: reader.tokens[from]?.start ?? 0,
  end: reader.tokens[end - 1]?.end ?? 0,
});

/** The index after a short bracket that opens at `at`: « (article 378 du Code pénal) ». */
export function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_BRACKET; end += 1)
    if (tokens[end]?.text === ')') return end + 1;
  return at;
}

export const isQuoted = ({ tokens }: Reader, from: number): boolean =>
  closingOf(tokens, from - 1) >= from;

/** How many characters of text are compared with key words. */
const LONGEST_KEY = 80;

/** Whether a key word begins at a token. */
export function beginsKey(reader: Reader, at: number): boolean {
  const start = reader.tokens[at]?.start ?? 0;
  return keyBegins(reader.text.slice(start, start + LONGEST_KEY), reader.words);
}
