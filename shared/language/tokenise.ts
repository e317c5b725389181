/** Splits a stretch of text into words, numbers, addresses and marks, in one pass. */

import type { Token, TokenScript, TokenShape } from './analysed-text.ts';
import { CharClass, classAt, isLetter, Script, traitsAt } from './characters.ts';

/** A token before it knows its sentence. */
export type RawToken = Omit<Token, 'sentence'> & { sentence: number };

export interface TokenRules {
  /** Elided words before an apostrophe. */
  readonly elisions: ReadonlySet<string>;
  readonly possessive: boolean;
}

const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘']);
/** Middle dots and hyphens that may stand inside a word. */
const JOINERS = new Set(['-', '‐', '‑', '·', '•', '‧']);
const ADDRESS_STARTS = ['https://', 'http://', 'www.'];
const ADDRESS_END = new Set(['<', '>', '"', '«', '»', '“', '”', ')', ']', '}', '|', '*']);
const ADDRESS_TAIL = new Set(['.', ',', ';', ':', '!', '?', "'", '’']);
/** How many tokens may stand glued before the @ of an address. */
const LOCAL_PART = 9;

const SCRIPTS: Record<number, TokenScript> = {
  [Script.latin]: 'latin',
  [Script.cyrillic]: 'cyrillic',
  [Script.other]: 'other',
};

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
    const kind = classAt(text, at);
    if (kind === CharClass.space) at += 1;
    else if (kind === CharClass.digit) at = runOf(text, at, end, CharClass.digit, 'number', out);
    else if (kind === CharClass.superscript)
      at = runOf(text, at, end, CharClass.superscript, 'superscript', out);
    else if (isLetter(kind)) at = addressOrWord(text, at, end, rules, out);
    else if (text[at] === '@') at = mailOrMark(text, at, end, first, out);
    else at = mark(text, at, out);
  }
}

function push(text: string, start: number, end: number, shape: TokenShape, out: RawToken[]): void {
  const slice = text.slice(start, end);
  out.push({ start, end, text: slice, lower: slice, shape, script: 'none', sentence: 0 });
}

function runOf(
  text: string,
  start: number,
  end: number,
  kind: CharClass,
  shape: TokenShape,
  out: RawToken[],
): number {
  let at = start + 1;
  while (at < end && classAt(text, at) === kind) at += 1;
  push(text, start, at, shape, out);
  return at;
}

function mark(text: string, start: number, out: RawToken[]): number {
  const width = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  push(text, start, start + width, 'punctuation', out);
  return start + width;
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
      const stop = addressEnd(text, start, end);
      push(text, start, stop, 'address', out);
      return stop;
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
  out: RawToken[],
): number {
  const before = out.at(-1);
  if (before?.end !== start || before.shape === 'punctuation' || !isHostStart(text, start + 1)) {
    return mark(text, start, out);
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
  push(text, from, stop, 'address', out);
  return stop;
}

function isHostStart(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return isLetter(kind) || kind === CharClass.digit;
}

interface Letters {
  first: CharClass;
  lower: boolean;
  /** Capitals in all, and whether one stands after the first letter. */
  uppers: number;
  laterUpper: boolean;
  digits: boolean;
  marks: boolean;
  script: number;
}

function word(
  text: string,
  start: number,
  end: number,
  rules: TokenRules,
  out: RawToken[],
): number {
  const letters: Letters = {
    first: classAt(text, start),
    lower: false,
    uppers: 0,
    laterUpper: false,
    digits: false,
    marks: false,
    script: 0,
  };
  let at = start;
  while (at < end) {
    const traits = traitsAt(text, at);
    const kind = traits & 7;
    if (kind >= CharClass.lower && kind <= CharClass.letter)
      note(letters, kind, traits, at > start);
    else if (kind === CharClass.mark) letters.marks = true;
    else if (kind === CharClass.digit) letters.digits = true;
    else if (!joins(text, start, at, end, rules)) break;
    else if (APOSTROPHES.has(text[at] ?? '') && elides(text, start, at, rules, letters)) {
      clitic(text, start, at + 1, letters, out);
      return at + 1;
    }
    at += 1;
  }
  return endWord(text, start, at, rules, letters, out);
}

/** The longest elided word: « lorsqu ». */
const ELISION = 8;

function elides(
  text: string,
  start: number,
  at: number,
  rules: TokenRules,
  letters: Letters,
): boolean {
  return at - start <= ELISION && rules.elisions.has(lowerOf(text, start, at, letters));
}

function note(letters: Letters, kind: number, traits: number, later: boolean): void {
  letters.script = traits >> 3;
  if (kind === CharClass.lower) letters.lower = true;
  if (kind === CharClass.upper) {
    letters.uppers += 1;
    letters.laterUpper ||= later;
  }
}

/** Whether the mark at `at` stands inside a word that goes on. */
function joins(text: string, start: number, at: number, end: number, rules: TokenRules): boolean {
  if (at + 1 >= end || at === start) return false;
  const char = text[at] ?? '';
  const next = classAt(text, at + 1);
  if (APOSTROPHES.has(char)) return isLetter(next) || rules.elisions.size > 0;
  if (!JOINERS.has(char) || !isLetter(next)) return false;
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

function endWord(
  text: string,
  start: number,
  end: number,
  rules: TokenRules,
  letters: Letters,
  out: RawToken[],
): number {
  let stop = end;
  // A soft hyphen or joiner at the end belongs to no word.
  while (stop > start + 1 && /[\u00AD\u200C-\u200D\u2060]/.test(text[stop - 1] ?? '')) stop -= 1;
  const tail = text[stop - 1]?.toLowerCase();
  const split = rules.possessive && tail === 's' && APOSTROPHES.has(text[stop - 2] ?? '');
  const bodyEnd = split && stop - 2 > start ? stop - 2 : stop;
  emit(text, start, bodyEnd, shapeOf(text, start, bodyEnd, letters), letters, out);
  if (bodyEnd < stop) clitic(text, bodyEnd, stop, letters, out);
  return end;
}

function shapeOf(text: string, start: number, end: number, letters: Letters): TokenShape {
  if (letters.digits) return 'alphanumeric';
  if (letters.first === CharClass.letter && letters.uppers === 0) return 'uncased';
  if (letters.first !== CharClass.upper) return letters.laterUpper ? 'mixed' : 'lower';
  const last = classAt(text, end - 1);
  if (letters.uppers === 1 && (end - start === 1 || last === CharClass.mark)) {
    if (!letters.lower) return 'single';
  }
  // 's in capitals after a capitalised word (Kazakhstan's) must not hide a word all in capitals.
  if (!letters.lower || (letters.uppers > 1 && allUpper(text, start, end))) return 'upper';
  return end - start === 1 ? 'single' : 'capital';
}

function allUpper(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (classAt(text, at) === CharClass.lower) return false;
  }
  return true;
}

function lowerOf(text: string, start: number, end: number, letters: Letters): string {
  const lower = text.slice(start, end).toLowerCase();
  return letters.marks ? lower.normalize('NFC').replace(/[\u00AD\u200C-\u200D\u2060]/g, '') : lower;
}

function emit(
  text: string,
  start: number,
  end: number,
  shape: TokenShape,
  letters: Letters,
  out: RawToken[],
): void {
  out.push({
    start,
    end,
    text: text.slice(start, end),
    lower: lowerOf(text, start, end, letters).replace('’', "'"),
    shape,
    script: SCRIPTS[letters.script] ?? 'none',
    sentence: 0,
  });
}

function clitic(text: string, start: number, end: number, letters: Letters, out: RawToken[]): void {
  emit(text, start, end, 'clitic', letters, out);
}
