/** Small roman numerals, as endnotes are counted. */

const STEPS: readonly (readonly [value: number, letters: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** For whole numbers from 1 on. */
export function roman(value: number): string {
  let left = value;
  let written = '';
  for (const [step, letters] of STEPS) {
    while (left >= step) {
      written += letters;
      left -= step;
    }
  }
  return written;
}
