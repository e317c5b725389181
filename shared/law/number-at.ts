/** The number of a provision as it is cited: 378, 488.11, 205-2, 129a, 207³, 274(4)(2), 282-й. */

import { glued, type Token } from '#shared/language/analysed-text.ts';
import type { LawLexicon } from './law-book.ts';

export interface ProvisionNumber {
  readonly number: string;
  /** What is bracketed after it: `4(2)` of 274(4)(2). */
  readonly part: string | null;
  /** Whether it is told in words or Roman figures: "six", "IV". */
  readonly spelled: boolean;
  readonly end: number;
  /** Index of the token after it. */
  readonly next: number;
}

const SUPERSCRIPTS = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [sign, String(digit)]));
/** Numbers longer than this are no provisions. */
const DIGITS = 4;
/** How many pieces a number may have: a longer run of figures is read no further. */
const PIECES = 6;
const HYPHENS = new Set(['-', '–', '‑', '−']);
/** How many groups in brackets may follow a number. */
const GROUPS = 4;

const ROMAN = /^(?=.)X{0,3}(IX|IV|V?I{0,3})$/;

export const isRoman = ({ text }: Token): boolean => ROMAN.test(text);

/** Where a number begins: figures, with the letter of its book before them, or words. */
function headAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: LawLexicon,
): { number: string; next: number; spelled: boolean } | null {
  const first = tokens[at];
  if (at >= end || first === undefined) return null;
  if (first.shape === 'number') {
    return first.text.length > DIGITS ? null : { number: first.text, next: at + 1, spelled: false };
  }
  if (lexicon.numberPrefixes.has(first.lower.charAt(0))) {
    const prefixed = prefixedAt(tokens, at, end);
    if (prefixed !== null) return { ...prefixed, spelled: false };
  }
  const told = lexicon.numberWords.get(first.lower) ?? lexicon.ordinals.get(first.lower);
  const number = told ?? (isRoman(first) ? first.text : undefined);
  if (number === undefined || !leadsOn(at + 1 < end ? tokens[at + 1] : undefined, lexicon))
    return null;
  return { number, next: at + 1, spelled: true };
}

/** Whether a provision goes on after a number in words: «статья вторая | Конституции». */
const leadsOn = (token: Token | undefined, lexicon: LawLexicon): boolean =>
  token === undefined ||
  followsOn(token, lexicon) ||
  lexicon.instruments.mayBegin(token.word) ||
  lexicon.articleWords.has(token.lower) ||
  lexicon.partWords.has(token.lower);

/** « L. 521 », « R 610 », « L621 »: the letter of a part of a French code before its number. */
function prefixedAt(tokens: readonly Token[], at: number, end: number) {
  const [letter, mark] = [tokens[at], tokens[at + 1]];
  if (letter === undefined || !/^\p{Lu}\d{0,4}$/u.test(letter.text)) return null;
  if (letter.text.length > 1) return { number: letter.text, next: at + 1 };
  const stop = mark?.text === '.' ? 1 : 0;
  const figures = at + 1 + stop < end ? tokens[at + 1 + stop] : undefined;
  if (figures?.shape !== 'number' || figures.text.length > DIGITS) return null;
  return { number: `${letter.text}${stop ? '.' : ''} ${figures.text}`, next: at + 2 + stop };
}

/** Whether the number of a provision may begin with figures at `at`. */
export const figuresAt = (
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: LawLexicon,
): boolean => headAt(tokens, at, end, lexicon)?.spelled === false;

/** `listed`: a stroke parts two articles here and no article from its part. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: LawLexicon,
  listed = false,
): ProvisionNumber | null {
  const head = headAt(tokens, at, end, lexicon);
  if (head === null) return null;
  let { number, next } = head;
  if (head.spelled) return { ...head, part: null, end: tokens[at]?.end ?? 0 };
  for (let pieces = 0; pieces < PIECES; pieces += 1) {
    const piece = next < end ? pieceAt(tokens, next, lexicon) : null;
    if (piece === null) break;
    number += piece.text;
    next = piece.next;
  }
  const below = listed ? null : strokePart(tokens, next, end);
  if (below !== null) {
    const stop = tokens[next + 1]?.end ?? 0;
    return { number, part: below, spelled: false, end: stop, next: next + 2 };
  }
  const mark = tokens[next];
  if (next < end && mark !== undefined && lexicon.ordinalMarks.has(mark.lower)) {
    number += mark.lower.length > 2 ? ` ${mark.lower}` : '';
    next += 1;
    // « 95 bis 1 »: the first of those put in after 95 bis.
    if (next < end && tokens[next]?.shape === 'number' && followsOn(tokens[next + 1], lexicon)) {
      number += ` ${tokens[next]?.text}`;
      next += 1;
    }
  } else if (mark?.text === '(' && tokens[next + 2]?.text === ')' && next + 2 < end) {
    // "86 (bis)" is article 86 bis and no part of article 86.
    const inner = tokens[next + 1]?.lower ?? '';
    if (inner.length > 2 && lexicon.ordinalMarks.has(inner)) {
      number += ` ${inner}`;
      next += 3;
    }
  } else if (
    mark !== undefined &&
    next < end &&
    ((listed && isLetterApart(mark) && followsOn(tokens[next + 1], lexicon)) ||
      isGermanLetter(mark, tokens[next + 1], lexicon))
  ) {
    number += mark.text;
    next += 1;
  }
  return withGroups(tokens, next, end, number);
}

/** "sections 153 A": a letter of the number, apart from it. */
const isLetterApart = (token: Token): boolean =>
  token.shape === 'single' && /^[A-Z]$/.test(token.text);

/** „§ 129 a Abs. 1“, „§ 129 a StGB“: the letter of a German number, apart from it. */
const isGermanLetter = (token: Token, after: Token | undefined, lexicon: LawLexicon): boolean =>
  lexicon.abbreviatedLaws &&
  /^[a-m]$/.test(token.text) &&
  after !== undefined &&
  (lexicon.partWords.has(after.lower) || lexicon.instruments.mayBegin(after.word));

/** Whether a provision goes on after a number: with a mark, a link to its law, another number. */
const followsOn = (token: Token | undefined, { links, listWords }: LawLexicon): boolean =>
  token === undefined ||
  token.shape === 'punctuation' ||
  links.has(token.lower) ||
  listWords.has(token.lower);

/** The paragraph after a stroke, as in Turkey: 7/2. */
function strokePart(tokens: readonly Token[], at: number, end: number): string | null {
  const [number, stroke, part, after] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (at + 1 >= end || stroke?.text !== '/' || part?.shape !== 'number') return null;
  if (!glued(number, stroke) || !glued(stroke, part) || part.text.length > 2) return null;
  return glued(part, after) && after?.text === '/' ? null : part.text;
}

/** What is glued to a number and belongs to it. */
function pieceAt(
  tokens: readonly Token[],
  at: number,
  lexicon: LawLexicon,
): { text: string; next: number } | null {
  const before = tokens[at - 1];
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || !glued(before, token)) return null;
  if (token.shape === 'superscript') {
    const digits = [...token.text].map((sign) => SUPERSCRIPTS.get(sign) ?? '').join('');
    return { text: `.${digits}`, next: at + 1 };
  }
  if (lexicon.numberSuffixes.has(token.lower)) return { text: '', next: at + 1 };
  if (isLetters(token, 3)) return { text: token.text, next: at + 1 };
  if (after === undefined || !glued(token, after)) return null;
  if (token.text === '.' && after.shape === 'number')
    return { text: `.${after.text}`, next: at + 2 };
  if (token.text === '.' && isLetters(after, 1) && before?.shape === 'number')
    return { text: `.${after.text}`, next: at + 2 };
  if (!HYPHENS.has(token.text)) return null;
  if (lexicon.numberSuffixes.has(after.lower)) return { text: '', next: at + 2 };
  const joined =
    after.shape === 'number' || isLetters(after, 2) || lexicon.ordinalMarks.has(after.lower);
  return joined ? { text: `-${after.text}`, next: at + 2 } : null;
}

/** A letter of a number: 129a, 295-C; longer words are words. */
const isLetters = (token: Token, most: number): boolean =>
  (token.shape === 'lower' || token.shape === 'single' || token.shape === 'upper') &&
  token.text.length <= (token.script === 'cyrillic' ? 1 : most);

function withGroups(
  tokens: readonly Token[],
  from: number,
  end: number,
  number: string,
): ProvisionNumber {
  const groups = groupsAt(tokens, from, end);
  const part = groups?.part ?? null;
  const next = groups?.next ?? from;
  return { number, part, spelled: false, end: tokens[next - 1]?.end ?? 0, next };
}

/** What is bracketed at `from`: `1(c)` of "(1)(c)"; null where nothing is. */
export function groupsAt(
  tokens: readonly Token[],
  from: number,
  end: number,
): { part: string; next: number } | null {
  const groups: string[] = [];
  let next = from;
  while (groups.length < GROUPS && next + 2 < end) {
    const [open, inner, close] = [tokens[next], tokens[next + 1], tokens[next + 2]];
    if (open?.text !== '(' || close?.text !== ')' || inner === undefined) break;
    if (groups.length > 0 && !glued(tokens[next - 1], open)) break;
    if (inner.shape !== 'number' && !isLetters(inner, 3)) break;
    if (inner.text.length > 3) break;
    groups.push(inner.text);
    next += 3;
  }
  const [head, ...rest] = groups;
  if (head === undefined) return null;
  return { part: head + rest.map((group) => `(${group})`).join(''), next };
}
