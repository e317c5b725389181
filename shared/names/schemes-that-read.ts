/** Which schemes read letters as certain sounds: the alignment takes one way of several that cost the same. */

import type { Grapheme } from './grapheme.ts';

/**
 * The schemes under each of which all letters from `from` up to `to` (UTF-16 units of the compared
 * word) are read as `sounds`, in one group of letters or in several: German "ja" is я at once, and й
 * with а. Empty where readings that no scheme owns do it alone.
 */
export function schemesThatRead(
  graphemes: readonly Grapheme[],
  from: number,
  to: number,
  sounds: string,
): string[] {
  const inside = graphemes.filter((grapheme) => grapheme.from >= from && grapheme.to <= to);
  const schemes = new Set(inside.flatMap(({ reading }) => reading.schemes));
  const reads = (scheme: string, at: number, heard: number): boolean =>
    at === to
      ? heard === sounds.length
      : inside.some(
          ({ from: begins, to: ends, reading }) =>
            begins === at &&
            (reading.schemes.length === 0 || reading.schemes.includes(scheme)) &&
            sounds.startsWith(reading.sounds, heard) &&
            reads(scheme, ends, heard + reading.sounds.length),
        );
  return [...schemes].filter((scheme) => reads(scheme, from, 0));
}
