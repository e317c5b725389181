/** The words of a page as its glyphs spell them, where the places alone cannot tell them apart. */

export interface GlyphWords {
  /** All glyphs of the page in the order of the file, without white space. */
  readonly letters: string;
  /** Where in `letters` white space stood before. */
  readonly starts: ReadonlySet<number>;
}

/** Longer runs are looked at by their places only: no heading has as many letters. */
const LONGEST = 200;

/** From the text of the glyphs with its spaces. */
export function glyphWordsOf(text: string): GlyphWords {
  const starts = new Set<number>();
  let letters = '';
  for (const word of text.split(/\s+/u)) {
    starts.add(letters.length);
    letters += word;
  }
  return { letters, starts };
}

/** The places in `run` where words begin, or null when the glyphs do not spell it. */
export function wordStartsIn(words: GlyphWords, run: string): ReadonlySet<number> | null {
  if (run.length > LONGEST) return null;
  const at = words.letters.indexOf(run);
  if (at < 0) return null;
  const starts = new Set<number>();
  for (let unit = 0; unit < run.length; unit++) {
    if (words.starts.has(at + unit)) starts.add(unit);
  }
  return starts;
}
