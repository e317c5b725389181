/** The script of a name. */

/** ISO 15924 codes with the property that tells their letters. */
const SCRIPTS = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
] as const;

/** The script of most of the letters; `Zyyy` where none of them is known. */
export function scriptOf(text: string): string {
  let [best, most]: [string, number] = ['Zyyy', 0];
  for (const [code, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count > most) [best, most] = [code, count];
  }
  return best;
}
