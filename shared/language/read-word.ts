/** Reads what a word looks like off its letters. */

import { UNSEEN } from '#shared/text/unseen.ts';
import { CharClass, classAt, Script, traitsAt } from './characters.ts';
import { Word, type WordScript, type WordShape } from './word.ts';

const SCRIPTS: Record<number, WordScript> = {
  [Script.latin]: 'latin',
  [Script.cyrillic]: 'cyrillic',
  [Script.other]: 'other',
};

interface Letters {
  lower: boolean;
  /** Capitals in all, and whether one stands after the first letter. */
  uppers: number;
  laterUpper: boolean;
  digits: boolean;
  marks: boolean;
  /** That of the last letter. */
  script: number;
}

function lettersOf(text: string): Letters {
  const letters: Letters = {
    lower: false,
    uppers: 0,
    laterUpper: false,
    digits: false,
    marks: false,
    script: Script.none,
  };
  for (let at = 0; at < text.length; at += 1) {
    const traits = traitsAt(text, at);
    const kind = traits & 7;
    if (kind >= CharClass.lower && kind <= CharClass.letter) letters.script = traits >> 3;
    if (kind === CharClass.lower) letters.lower = true;
    else if (kind === CharClass.mark) letters.marks = true;
    else if (kind === CharClass.digit) letters.digits = true;
    else if (kind === CharClass.upper) {
      letters.uppers += 1;
      letters.laterUpper ||= at > 0;
    }
  }
  return letters;
}

function shapeOf(text: string, letters: Letters): WordShape {
  const first = classAt(text, 0);
  if (letters.digits) return 'alphanumeric';
  if (first === CharClass.letter && letters.uppers === 0) return 'uncased';
  if (first !== CharClass.upper) return letters.laterUpper ? 'mixed' : 'lower';
  if (letters.lower) return 'capital';
  const last = classAt(text, text.length - 1);
  const alone = letters.uppers === 1 && (text.length === 1 || last === CharClass.mark);
  return alone ? 'single' : 'upper';
}

/**
 * Inclusive writing of French: libéré·e·s, citoyen·ne·s, délégué-e-s. Hyphens stand in so many words
 * that they need the plural's own.
 */
const INCLUSIVE =
  /^(\p{L}{3,}?)(?:[·•‧](?:e|ne|le|trice|rice|euse|ère|se|ve)([·•‧]?s)?|-(?:e|ne|trice|rice|euse|ère|se|ve)(-s))$/u;

/** Is compared as the word in lists is written: libérés, citoyens, délégués. */
const withoutInclusion = (lower: string): string => {
  const [, stem, dotted, hyphened] = INCLUSIVE.exec(lower) ?? [];
  if (stem === undefined) return lower;
  return dotted === undefined && hyphened === undefined ? stem : `${stem}s`;
};

const EACH_UNSEEN = new RegExp(`[${UNSEEN}]`, 'g');

function lowerOf(text: string, { marks }: Letters): string {
  const lower = text.toLowerCase();
  const plain = marks ? lower.normalize('NFC').replace(EACH_UNSEEN, '') : lower;
  return withoutInclusion(plain).replace('’', "'");
}

function read(text: string, letters: Letters, shape: WordShape): Word {
  return new Word(text, lowerOf(text, letters), shape, SCRIPTS[letters.script] ?? 'none');
}

/** A word of letters, with the signs that may stand inside it. */
export function wordOfLetters(text: string): Word {
  const letters = lettersOf(text);
  return read(text, letters, shapeOf(text, letters));
}

/** What is split off a word, with its apostrophe. */
export const wordSplitOff = (text: string): Word => read(text, lettersOf(text), 'clitic');

export const number = (text: string): Word => new Word(text, text, 'number', 'none');
export const superscript = (text: string): Word => new Word(text, text, 'superscript', 'none');
export const mark = (text: string): Word => new Word(text, text, 'punctuation', 'none');
