/** Classes and scripts of characters, looked up in one table so that a scan costs one read a unit. */

import { UNSEEN } from '#shared/text/unseen.ts';

export const CharClass = {
  other: 0,
  space: 1,
  digit: 2,
  lower: 3,
  upper: 4,
  /** Letters without case, and modifier letters. */
  letter: 5,
  /** Combining marks and what has no width of its own: part of the word they stand in. */
  mark: 6,
  superscript: 7,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

export const Script = { none: 0, latin: 1, cyrillic: 2, other: 3 } as const;

const UNKNOWN = 255;
const table = new Uint8Array(65536).fill(UNKNOWN);

const PATTERNS: readonly [RegExp, CharClass][] = [
  [/[^\S\uFEFF]/u, CharClass.space],
  [new RegExp(`[\\p{M}${UNSEEN}]`, 'u'), CharClass.mark],
  [/[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/u, CharClass.superscript],
  [/\p{Nd}/u, CharClass.digit],
  [/\p{Ll}/u, CharClass.lower],
  [/[\p{Lu}\p{Lt}]/u, CharClass.upper],
  [/\p{L}/u, CharClass.letter],
];

function classify(char: string): number {
  const found = PATTERNS.find(([pattern]) => pattern.test(char));
  const kind = found ? found[1] : CharClass.other;
  let script: number = Script.none;
  if (kind >= CharClass.lower && kind <= CharClass.letter) {
    if (/\p{Script=Latin}/u.test(char)) script = Script.latin;
    else if (/\p{Script=Cyrillic}/u.test(char)) script = Script.cyrillic;
    else script = Script.other;
  }
  return kind | (script << 3);
}

/** Class in the low three bits, script above them, of the code unit at `index`. */
export function traitsAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const point = text.codePointAt(index) ?? unit;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : CharClass.other;
  }
  // The second half of a pair belongs to whatever stands there: a mark never ends a word.
  if (unit >= 0xdc00 && unit <= 0xdfff) return CharClass.mark;
  let traits = table[unit] ?? UNKNOWN;
  if (traits === UNKNOWN) {
    traits = classify(String.fromCharCode(unit));
    table[unit] = traits;
  }
  return traits;
}

/** The class of the code unit at `index`; `other` outside the text. */
export function classAt(text: string, index: number): CharClass {
  if (index < 0 || index >= text.length) return CharClass.other;
  return (traitsAt(text, index) & 7) as CharClass;
}

export const isLetter = (kind: number): boolean =>
  kind === CharClass.lower || kind === CharClass.upper || kind === CharClass.letter;
