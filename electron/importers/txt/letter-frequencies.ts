/**
 * How often letters stand in texts, per thousand, for the scripts that single-byte encodings
 * mistake for one another. Round figures: they only have to tell writing from rubble.
 */

const tableOf = (rows: readonly (readonly [perMille: number, letters: string])[]) =>
  new Map(rows.flatMap(([perMille, letters]) => [...letters].map((letter) => [letter, perMille])));

/** Russian; the letters of its neighbours at the end. */
const CYRILLIC = tableOf([
  [110, 'о'],
  [82, 'еа'],
  [74, 'и'],
  [65, 'нт'],
  [55, 'с'],
  [46, 'рвл'],
  [35, 'к'],
  [30, 'мдп'],
  [26, 'у'],
  [19, 'яы'],
  [17, 'ьгзб'],
  [13, 'чй'],
  [10, 'хж'],
  [7, 'шю'],
  [4, 'цщ'],
  [3, 'эфі'],
  [0.5, 'ъёїєў'],
  [0.1, 'ґ'],
]);

const GREEK = tableOf([
  [100, 'αο'],
  [85, 'ιετ'],
  [50, 'νση'],
  [40, 'υρπκς'],
  [30, 'μλ'],
  [17, 'δγωάίόέ'],
  [11, 'χθήφ'],
  [6, 'βύώ'],
  [3, 'ξζψ'],
]);

const HEBREW = tableOf([
  [105, 'יוה'],
  [65, 'לאר'],
  [50, 'בתשמ'],
  [28, 'םנעדח'],
  [20, 'קפכ'],
  [13, 'גטצסןז'],
  [4, 'ךץף'],
]);

const ARABIC = tableOf([
  [118, 'ال'],
  [65, 'يمون'],
  [45, 'رتبةع'],
  [30, 'دهسف'],
  [22, 'كحقأ'],
  [12, 'شجصطخإى'],
  [6, 'ضثذزئغءآ'],
  [2, 'ظؤ'],
]);

export type Script = 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'other';

/** By code range; every Latin letter is `other`. */
export function scriptOf(char: string): Script {
  if (char >= '\u0370' && char < '\u0400') return 'greek';
  if (char >= '\u0400' && char < '\u0530') return 'cyrillic';
  if (char >= '\u0590' && char < '\u0600') return 'hebrew';
  return char >= '\u0600' && char < '\u0700' ? 'arabic' : 'other';
}

const TABLES: Readonly<Record<Exclude<Script, 'other'>, ReadonlyMap<string, number>>> = {
  cyrillic: CYRILLIC,
  greek: GREEK,
  hebrew: HEBREW,
  arabic: ARABIC,
};

const RARE = 0.02;

/** Of a small letter; a letter of the script that no table names is very rare. */
export const perMille = (letter: string, script: Exclude<Script, 'other'>): number =>
  TABLES[script].get(letter) ?? RARE;
