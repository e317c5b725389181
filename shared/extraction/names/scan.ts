/**
 * The state that the name rules share while they read one document: which tokens are taken by what,
 * which words the document also writes small, how each sentence is cased.
 */

import type { AnalysedText, Token } from '#shared/language/analysed-text.ts';
import type { WordShape, WordTest } from '#shared/language/word.ts';
import type { Span } from '#shared/text/span.ts';
import type { Candidate, CandidateOf } from '../candidate.ts';
import type { LanguageNames, NameVocabulary } from './vocabulary.ts';

export const Taken = { free: 0, court: 1, org: 2, place: 3, person: 4 } as const;
export type Taken = (typeof Taken)[keyof typeof Taken];

/** How a sentence uses capitals. */
export const Casing = { normal: 0, title: 1, upper: 2 } as const;
export type Casing = (typeof Casing)[keyof typeof Casing];

export interface Scan {
  readonly text: AnalysedText;
  readonly tokens: readonly Token[];
  readonly vocabulary: NameVocabulary;
  /** By token index. */
  readonly taken: Uint8Array;
  /** By sentence index. */
  readonly casing: Uint8Array;
  /** The words of each sentence's language, by sentence index. */
  readonly languages: readonly (LanguageNames | undefined)[];
  /** Words that the document writes small somewhere. */
  readonly smallWords: ReadonlySet<string>;
  /** Indices of the words that are not written small, few of a text: names begin at them. */
  readonly large: readonly number[];
  readonly candidates: Candidate[];
}

const WORDS_OF_A_HEADING = 4;
const SHARE_OF_CAPITALS = 0.7;
const SHARE_WITHOUT_TITLE_CASE = 0.95;

function casingOf(tokens: readonly Token[], first: number, end: number, language: string): Casing {
  let words = 0;
  let capitals = 0;
  let uppers = 0;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.shape === 'lower' && token.text.length > 3) words += 1;
    else if (token.shape === 'capital' || token.shape === 'upper') {
      words += 1;
      capitals += 1;
      if (token.shape === 'upper' && token.text.length > 1) uppers += 1;
    }
  }
  if (words < WORDS_OF_A_HEADING) {
    return uppers > 0 && uppers === words && words > 1 ? Casing.upper : Casing.normal;
  }
  if (uppers / words > SHARE_OF_CAPITALS) return Casing.upper;
  // A heading in capitals at each word has no full stop.
  if (tokens[end - 1]?.text === '.') return Casing.normal;
  const share =
    language === 'de' || language === 'ru' ? SHARE_WITHOUT_TITLE_CASE : SHARE_OF_CAPITALS;
  return capitals / words > share ? Casing.title : Casing.normal;
}

const UNLETTERED: ReadonlySet<WordShape> = new Set(['punctuation', 'number', 'superscript']);

export function startScan(text: AnalysedText, vocabulary: NameVocabulary): Scan {
  const { tokens, sentences } = text;
  const casing = new Uint8Array(sentences.length);
  sentences.forEach((sentence, index) => {
    casing[index] = casingOf(tokens, sentence.firstToken, sentence.endToken, sentence.language);
  });
  const smallWords = new Set<string>();
  const large: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.shape === 'lower') smallWords.add(token.lower);
    else if (!UNLETTERED.has(token.shape)) large.push(at);
  }
  return {
    text,
    tokens,
    vocabulary,
    taken: new Uint8Array(tokens.length),
    casing,
    languages: sentences.map(({ language }) => vocabulary.languages.get(language)),
    smallWords,
    large,
    candidates: [],
  };
}

export type CapitalToken = Token & { readonly shape: 'capital' | 'upper' | 'mixed' };
export type WordToken = Token & { readonly shape: 'lower' | 'capital' | 'upper' | 'mixed' };

/** A word that begins with a capital. */
export const isCapital = (token: Token | undefined): token is CapitalToken =>
  token !== undefined &&
  (token.shape === 'capital' || token.shape === 'upper' || token.shape === 'mixed');

export const isWord = (token: Token | undefined): token is WordToken =>
  token !== undefined && (token.shape === 'lower' || isCapital(token));

/** Elided words without their apostrophe: `d'` → `d`. */
export const bare = (token: Token | undefined): string => token?.word.plain.lower ?? '';

export const sameSentence = (scan: Scan, a: number, b: number): boolean =>
  scan.tokens[a]?.sentence === scan.tokens[b]?.sentence;

export const casingAt = (scan: Scan, at: number): number =>
  scan.casing[scan.tokens[at]?.sentence ?? 0] ?? 0;

export const languageAt = (scan: Scan, at: number): LanguageNames | undefined =>
  scan.languages[scan.tokens[at]?.sentence ?? 0];

/**
 * The index of the first word at or after `at` that its language's test agrees to; the number of
 * tokens where none does. `testOf` gives the test of a sentence, or undefined to pass it over.
 */
export function nextLead(
  { tokens, text: { sentences } }: Scan,
  at: number,
  testOf: (sentence: number) => WordTest | undefined,
): number {
  let next = at;
  for (let index = tokens[at]?.sentence ?? sentences.length; index < sentences.length; index += 1) {
    const { firstToken, endToken } = sentences[index] ?? NO_TOKENS;
    const test = testOf(index);
    if (test === undefined) continue;
    for (next = Math.max(at, firstToken); next < endToken; next += 1) {
      const token = tokens[next];
      if (token !== undefined && test(token.word)) return next;
    }
  }
  return tokens.length;
}

const NO_TOKENS = { firstToken: 0, endToken: 0 };

/** Whether the token opens its sentence, an opening quotation mark or bullet aside. */
export function opensSentence(scan: Scan, at: number): boolean {
  const first = scan.text.sentences[scan.tokens[at]?.sentence ?? 0]?.firstToken ?? 0;
  for (let before = at - 1; before >= first; before -= 1) {
    const token = scan.tokens[before];
    if (token?.shape !== 'punctuation') return false;
    if (token.text === ':') return true;
  }
  return true;
}

const BEGINS_LARGE = /^\p{Lu}/u;

/** Calls `visit` at each token whose text is a key, with its value, in text order. */
export function forEachOf<T>(
  { tokens, large }: Scan,
  byText: ReadonlyMap<string, T>,
  visit: (value: T, at: number) => void,
): void {
  if (byText.size === 0) return;
  const places = [...byText.keys()].every((text) => BEGINS_LARGE.test(text))
    ? large
    : tokens.keys();
  for (const at of places) {
    const value = byText.get(tokens[at]?.text ?? '');
    if (value !== undefined) visit(value, at);
  }
}

export const spanOf = (scan: Scan, from: number, end: number): Span => ({
  start: scan.tokens[from]?.start ?? 0,
  end: scan.tokens[end - 1]?.end ?? 0,
});

export function take(scan: Scan, from: number, end: number, kind: Taken): void {
  for (let at = from; at < end; at += 1) scan.taken[at] = kind;
}

export function isFree(scan: Scan, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (scan.taken[at] !== Taken.free) return false;
  return true;
}

/** The words of a stretch of tokens as a name: line breaks and runs of spaces become one space. */
export function writtenName(scan: Scan, from: number, end: number): string {
  const { start, end: stop } = spanOf(scan, from, end);
  return scan.text.text
    .slice(start, stop)
    .replace(/[^\S\ufeff]+/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}

type Named = 'person' | 'org' | 'place' | 'court';

interface Proposal {
  readonly from: number;
  readonly end: number;
  readonly name: string;
  readonly country?: string | null;
  readonly score: number;
  readonly rule: string;
  readonly cues?: readonly Span[];
  readonly parts?: readonly { name: string; value: number }[];
}

/** Notes a candidate. Its tokens are marked by `take`, not here: names may nest. */
export function propose(scan: Scan, type: Named, proposal: Proposal): void {
  const { from, end, name, country = null, score, rule, cues = [], parts } = proposal;
  const common = {
    ...spanOf(scan, from, end),
    score: Math.round(Math.min(0.99, Math.max(0, score)) * 1000) / 1000,
    rule,
    cues,
    parts: [...(parts ?? [{ name: rule, value: score }])],
    alternatives: [],
  };
  const candidate: CandidateOf<Named> =
    type === 'place' || type === 'court'
      ? { ...common, type, value: { name, country } }
      : { ...common, type, value: { name } };
  scan.candidates.push(candidate as Candidate);
}
