/** Splits a stretch of text into words, numbers, addresses and marks, in one pass. */

import { UNSEEN } from '#shared/text/unseen.ts';
import type { Token } from './analysed-text.ts';
import { CharClass, classAt, isLetter, traitsAt } from './characters.ts';
import { mark, number, superscript, wordOfLetters, wordSplitOff } from './read-word.ts';
import { Word, type Words } from './word.ts';

/** A token before it knows its sentence. */
export type RawToken = Omit<Token, 'sentence'> & { sentence: number };

export interface TokenRules {
  /** Elided words before an apostrophe. */
  readonly elisions: ReadonlySet<string>;
  readonly possessive: boolean;
  /** The words of the language, so that each is read once. */
  readonly words: Words;
}

const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘']);
/** Middle dots and hyphens that may stand inside a word. */
const JOINERS = new Set(['-', '‐', '‑', '·', '•', '‧']);
const UNSEEN_SIGNS: ReadonlySet<string> = new Set(UNSEEN);
/** No unit below it is one of them, as most letters are. */
const FIRST_UNSEEN = 0xad;
const ADDRESS_STARTS = ['https://', 'http://', 'www.'];
const ADDRESS_END = new Set(['<', '>', '"', '«', '»', '“', '”', ')', ']', '}', '|', '*']);
const ADDRESS_TAIL = new Set(['.', ',', ';', ':', '!', '?', "'", '’']);
/** How many tokens may stand glued before the @ of an address. */
const LOCAL_PART = 9;

/** Appends the tokens of `text[start..end)` to `out`. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  rules: TokenRules,
  out: RawToken[],
): void {
  let at = start;
  const first = out.length;
  while (at < end) {
    const kind = traitsAt(text, at) & 7;
    if (kind === CharClass.space) at += 1;
    else if (isLetter(kind)) at = addressOrWord(text, at, end, rules, out);
    else if (kind === CharClass.digit) at = run(text, at, end, kind, number, rules, out);
    else if (kind === CharClass.superscript) at = run(text, at, end, kind, superscript, rules, out);
    else if (text[at] === '@') at = mailOrMark(text, at, end, first, rules, out);
    else at = oneMark(text, at, rules, out);
  }
}

function push(word: Word, start: number, end: number, out: RawToken[]): number {
  const { text, lower, shape, script } = word;
  out.push({ start, end, word, text, lower, shape, script, sentence: 0 });
  return end;
}

function run(
  text: string,
  start: number,
  end: number,
  kind: number,
  make: (text: string) => Word,
  rules: TokenRules,
  out: RawToken[],
): number {
  let at = start + 1;
  while (at < end && (traitsAt(text, at) & 7) === kind) at += 1;
  return push(rules.words.of(text.slice(start, at), make), start, at, out);
}

function oneMark(text: string, start: number, rules: TokenRules, out: RawToken[]): number {
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  return push(rules.words.of(text.slice(start, end), mark), start, end, out);
}

function address(text: string, start: number, end: number, out: RawToken[]): number {
  const slice = text.slice(start, end);
  return push(new Word(slice, slice, 'address', 'none'), start, end, out);
}

function addressOrWord(
  text: string,
  start: number,
  end: number,
  rules: TokenRules,
  out: RawToken[],
): number {
  const unit = text.charCodeAt(start) | 32;
  if (unit === 104 || unit === 119) {
    const head = text.slice(start, start + 8).toLowerCase();
    if (ADDRESS_STARTS.some((prefix) => head.startsWith(prefix))) {
      return address(text, start, addressEnd(text, start, end), out);
    }
  }
  return word(text, start, end, rules, out);
}

function addressEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classAt(text, at) !== CharClass.space && !ADDRESS_END.has(text[at] ?? '')) {
    at += 1;
  }
  while (at > start + 1 && ADDRESS_TAIL.has(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** An @ with a glued local part before it and a host after it makes one address of them. */
function mailOrMark(
  text: string,
  start: number,
  end: number,
  first: number,
  rules: TokenRules,
  out: RawToken[],
): number {
  const before = out.at(-1);
  if (before?.end !== start || before.shape === 'punctuation' || !isHostStart(text, start + 1)) {
    return oneMark(text, start, rules, out);
  }
  let from = start;
  let count = 0;
  while (out.length - count > first && count < LOCAL_PART) {
    const token = out[out.length - 1 - count];
    if (token?.end !== from) break;
    if (token.shape === 'punctuation' && !/^[.+_%-]$/.test(token.text)) break;
    from = token.start;
    count += 1;
  }
  const stop = addressEnd(text, start, end);
  out.length -= count;
  return address(text, from, stop, out);
}

function isHostStart(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return isLetter(kind) || kind === CharClass.digit;
}

function word(
  text: string,
  start: number,
  end: number,
  rules: TokenRules,
  out: RawToken[],
): number {
  let at = start + 1;
  for (; at < end; at += 1) {
    const kind = traitsAt(text, at) & 7;
    if (isLetter(kind) || kind === CharClass.mark || kind === CharClass.digit) continue;
    if (kind === CharClass.space || !joins(text, start, at, end, rules)) break;
    if (APOSTROPHES.has(text[at] ?? '') && elides(text, start, at, rules)) {
      return push(rules.words.of(text.slice(start, at + 1), wordSplitOff), start, at + 1, out);
    }
  }
  return endWord(text, start, at, rules, out);
}

/** The longest elided word: « lorsqu ». */
const ELISION = 8;

const elides = (text: string, start: number, at: number, { elisions, words }: TokenRules) =>
  at - start <= ELISION && elisions.has(words.of(text.slice(start, at), wordOfLetters).lower);

/** Whether the mark at `at` stands inside a word that goes on. */
function joins(text: string, start: number, at: number, end: number, rules: TokenRules): boolean {
  if (at + 1 >= end) return false;
  const char = text[at] ?? '';
  if (APOSTROPHES.has(char)) return rules.elisions.size > 0 || isLetter(classAt(text, at + 1));
  if (!JOINERS.has(char)) return false;
  const next = classAt(text, at + 1);
  if (!isLetter(next)) return false;
  let before = at - 1;
  while (before > start && classAt(text, before) === CharClass.mark) before -= 1;
  if (char === '·' || char === '•' || char === '‧') return isLetter(classAt(text, before));
  const first = classAt(text, partStart(text, start, at));
  return first === next && isLetter(first);
}

/** Where the part of a hyphenated word that ends at `at` begins; looks back a bounded way. */
function partStart(text: string, start: number, at: number): number {
  let begin = at - 1;
  const limit = Math.max(start, at - 40);
  while (begin > limit && !JOINERS.has(text[begin - 1] ?? '')) begin -= 1;
  return begin;
}

const isUnseen = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= FIRST_UNSEEN && UNSEEN_SIGNS.has(text[at] ?? '');

function endWord(
  text: string,
  start: number,
  end: number,
  rules: TokenRules,
  out: RawToken[],
): number {
  const { words, possessive } = rules;
  let stop = end;
  // A soft hyphen or joiner at the end belongs to no word.
  while (stop > start + 1 && isUnseen(text, stop - 1)) stop -= 1;
  const split =
    possessive &&
    stop - 2 > start &&
    (text[stop - 1] === 's' || text[stop - 1] === 'S') &&
    APOSTROPHES.has(text[stop - 2] ?? '');
  const bodyEnd = split ? stop - 2 : stop;
  push(words.of(text.slice(start, bodyEnd), wordOfLetters), start, bodyEnd, out);
  if (split) push(words.of(text.slice(bodyEnd, stop), wordSplitOff), bodyEnd, stop, out);
  return end;
}
