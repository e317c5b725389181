/**
 * How much a decoded text looks like writing. The same bytes make words under one encoding and
 * rubble under another; rubble shows in rare letters, in capitals after small letters, in two
 * scripts within one word and in symbols between letters. Only characters beyond ASCII count,
 * since the others are the same in every candidate.
 */

import { perMille, type Script, scriptOf } from './letter-frequencies.ts';

/** Pairs that make up a good part of any Russian text; they decide short ones. */
const CYRILLIC_PAIRS = new Set(
  (
    'ст но то на ен ов ни ра во ко по не пр ро ал ли ос ан го ер ть ет ел ор от ка та ре ва ом ' +
    'ри ла ть ол ин ес ве ло те де ва за до ом ле ск ль ат ия ны об ог ми ме мо же че ся ый ' +
    'ий ци ач оч чн сл ик ам пе ег ую'
  ).split(' '),
);

/** Accented letters by how often European texts use them. */
const LATIN_WEIGHTS: readonly (readonly [letters: string, weight: number])[] = [
  ['éèàçêüäößáíóúñãœ', 1],
  ['ôîâûùëïåøæõòìığşčšžłąęćńóśżźěřůýőűăț', 0],
  ['ÉÈÀÇÊÜÄÖÁÓÍÚÑÅØÎÔŒİŞĞČŠŽŁŚĆ', 0.3],
];
const RARE_LATIN = -4;

/** Signs that stand between words, and those that join two words or parts of one. */
const BETWEEN_WORDS = new Set([...'…“”‘‚„«»‹›€№°§•\u00a0¿¡£©®™†‰،؛؟']);
const JOINING = new Set([...'–—·']);
const APOSTROPHE = '’';
const QUOTES = '„“”«»‘';

const CONTROL = -10;
const SYMBOL = -3;
const SYMBOL_IN_WORD = -5;
const MIXED_SCRIPTS = -4;
const CAPITAL_AFTER_SMALL = -4;
const CAPITAL_IN_WORD = -0.5;
const ACCENTS_IN_ROW = -2.5;
/** Letters that only end a word. */
const FINAL_LETTERS = 'ςםןךףץ';
const FINAL_IN_WORD = -4;
const PAIR = 1;
const APOSTROPHE_IN_WORD = 1.2;
const QUOTE_AT_WORD = 0.6;
/** Words of one accented letter. */
const LATIN_WORDS = 'àÀ';
const LONE_LATIN = -2;

const latinWeights = new Map(
  LATIN_WEIGHTS.flatMap(([letters, weight]) => [...letters].map((letter) => [letter, weight])),
);

const isLetter = (char: string): boolean => /\p{L}/u.test(char);
const isAscii = (char: string): boolean => char < '\u0080';
const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();

function scoreByFrequency(char: string, before: string, script: Exclude<Script, 'other'>): number {
  const small = char.toLowerCase();
  const pair = CYRILLIC_PAIRS.has(before.toLowerCase() + small) ? PAIR : 0;
  // An even share of the alphabet scores little, the common letters more, the rare ones less.
  return Math.log10(perMille(small, script) / 30) * 3 + 1 + pair;
}

function scoreLetter(char: string, before: string, after: string): number {
  const script = scriptOf(char);
  const isLatin = script === 'other';
  const neighbours = [before, after].filter(isLetter);
  let score = isLatin
    ? (latinWeights.get(char) ?? RARE_LATIN)
    : scoreByFrequency(char, before, script);
  // A lone letter says little: rubble among Latin words often looks like one.
  if (neighbours.length === 0 && !isLatin) return Math.min(0, score);
  if (neighbours.length === 0 && !LATIN_WORDS.includes(char)) score += LONE_LATIN;
  if (neighbours.some((other) => scriptOf(other) !== script)) score += MIXED_SCRIPTS;
  if (isUpper(char) && isLower(before)) score += CAPITAL_AFTER_SMALL;
  if (isUpper(char) && isUpper(before)) score += CAPITAL_IN_WORD;
  if (FINAL_LETTERS.includes(char) && isLetter(after)) score += FINAL_IN_WORD;
  if (isLatin && isLetter(before) && !isAscii(before)) score += ACCENTS_IN_ROW;
  if (isLower(char) && isUpper(before) && isLetter(after) && isUpper(after)) {
    score += CAPITAL_AFTER_SMALL;
  }
  return score;
}

function scoreChar(char: string, before: string, after: string): number {
  if (char < '\u00a0' || char === '\ufffd') return CONTROL;
  if (isLetter(char)) return scoreLetter(char, before, after);
  if (JOINING.has(char) || /\p{M}/u.test(char)) return 0;
  const inside = isLetter(before) && isLetter(after);
  if (char === APOSTROPHE) return inside ? APOSTROPHE_IN_WORD : 0;
  if (QUOTES.includes(char) && !inside && (isLetter(before) || isLetter(after))) {
    return QUOTE_AT_WORD;
  }
  if (BETWEEN_WORDS.has(char)) return inside ? SYMBOL_IN_WORD : 0;
  return isLetter(before) || isLetter(after) ? SYMBOL_IN_WORD : SYMBOL;
}

export interface DecodingScore {
  readonly total: number;
  /** Characters beyond ASCII that were looked at. */
  readonly looked: number;
}

/** Higher is more like writing; comparable between decodings of the same bytes. */
export function scoreDecoding(text: string): DecodingScore {
  let total = 0;
  let looked = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isAscii(char)) continue;
    looked += 1;
    total += scoreChar(char, text.charAt(at - 1), text.charAt(at + 1));
  }
  return { total, looked };
}
