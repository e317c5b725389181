/**
 * How much a decoded text looks like writing. The same bytes make words under one encoding and
 * rubble under another; rubble shows in rare letters, in capitals after small letters, in two
 * scripts within one word and in symbols between letters. Only characters beyond ASCII count,
 * since the others are the same in every candidate.
 */

/** Letters per thousand in Russian, with the letters of its neighbours at the end. */
const CYRILLIC_PER_MILLE: Readonly<Record<string, number>> = {
  ...{ о: 110, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35, м: 32 },
  ...{ д: 30, п: 28, у: 26, я: 20, ы: 19, ь: 17, г: 17, з: 16, б: 16, ч: 14, й: 12, х: 10 },
  ...{ ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ъ: 0.5, ё: 0.5 },
  ...{ і: 3, ї: 1, є: 1, ґ: 0.1, ў: 0.5 },
};
const RARE_CYRILLIC = 0.02;

/** Pairs that make up a good part of any Russian text; they decide short ones. */
const CYRILLIC_PAIRS = new Set(
  (
    'ст но то на ен ов ни ра во ко по не пр ро ал ли ос ан го ер ть ет ел ор от ка та ре ва ом ' +
    'ри ла ть ол ин ес ве ло те де ва за до ом ле ск ль ат ия ны об ог ми ме мо же че ся ый ий'
  ).split(' '),
);

/** Accented letters by how often European texts use them. */
const LATIN_WEIGHTS: readonly (readonly [letters: string, weight: number])[] = [
  ['éèàçêüäößáíóúñãœ', 1],
  ['ôîâûùëïåøæõòìığşčšžłąęćńóśżźěřůýőűăț', 0],
  ['ÉÈÀÇÊÜÄÖÁÓÍÚÑÅØÎÔŒİŞĞČŠŽŁŚĆ', -0.5],
];
const RARE_LATIN = -4;

/** Signs that stand between words, and those that join two words or parts of one. */
const BETWEEN_WORDS = new Set([...'“”‘‚„«»‹›€№°§•\u00a0¿¡£©®™†‰']);
const JOINING = new Set([...'’–—…·']);

const CONTROL = -10;
const SYMBOL = -3;
const SYMBOL_IN_WORD = -5;
const MIXED_SCRIPTS = -4;
const CAPITAL_AFTER_SMALL = -4;
const CAPITAL_IN_WORD = -0.5;
const ACCENTS_IN_ROW = -2.5;
const PAIR = 1;

const latinWeights = new Map(
  LATIN_WEIGHTS.flatMap(([letters, weight]) => [...letters].map((letter) => [letter, weight])),
);

const isLetter = (char: string): boolean => /\p{L}/u.test(char);
const isAscii = (char: string): boolean => char < '\u0080';
const isCyrillic = (char: string): boolean => char >= '\u0400' && char < '\u0530';
const isUpper = (char: string): boolean => char !== char.toLowerCase();
const isLower = (char: string): boolean => char !== char.toUpperCase();

function scoreCyrillic(char: string, before: string): number {
  const small = char.toLowerCase();
  const frequency = CYRILLIC_PER_MILLE[small] ?? RARE_CYRILLIC;
  const pair = CYRILLIC_PAIRS.has(before.toLowerCase() + small) ? PAIR : 0;
  // An even share of the alphabet scores nothing, the common letters more, the rare ones less.
  return Math.log10(frequency / 30) * 3 + 1 + pair;
}

function scoreLetter(char: string, before: string, after: string): number {
  const cyrillic = isCyrillic(char);
  const neighbours = [before, after].filter(isLetter);
  let score = cyrillic ? scoreCyrillic(char, before) : (latinWeights.get(char) ?? RARE_LATIN);
  if (neighbours.some((other) => isCyrillic(other) !== cyrillic)) score += MIXED_SCRIPTS;
  if (isUpper(char) && isLower(before)) score += CAPITAL_AFTER_SMALL;
  if (isUpper(char) && isUpper(before)) score += CAPITAL_IN_WORD;
  if (!cyrillic && isLetter(before) && !isAscii(before)) score += ACCENTS_IN_ROW;
  if (isLower(char) && isUpper(before) && isLetter(after) && isUpper(after)) {
    score += CAPITAL_AFTER_SMALL;
  }
  return score;
}

function scoreChar(char: string, before: string, after: string): number {
  if (char < '\u00a0' || char === '\ufffd') return CONTROL;
  if (isLetter(char)) return scoreLetter(char, before, after);
  if (JOINING.has(char)) return 0;
  const inside = isLetter(before) && isLetter(after);
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
