/** Letters that readers are asked to send: they repeat the report as a demand. */

import { lengthOf, type Part } from './part-lines.ts';
import type { PartWords } from './part-words.ts';

/** A letter without an end is no letter: a greeting was quoted. */
const LONGEST_LETTER = 30;
const LONGEST_GREETING = 120;

/** A line of its own that greets someone: "Dear President," « Monsieur le Président, ». */
const greets = (part: Part, { letterOpen }: PartWords): boolean =>
  part.line.length <= LONGEST_GREETING && /[,!:][\s*_]*$/.test(part.line) && letterOpen(part.begin);

const closes = ({ close }: Part, { letterClose }: PartWords): boolean =>
  letterClose.some((phrase) => close.includes(phrase));

/** Segments from a greeting to its farewell, or to the next heading. */
export function templateLetters(parts: readonly Part[], words: PartWords): number[] {
  const found: number[] = [];
  let left = 0;
  for (const [index, part] of parts.entries()) {
    if (part.isHeading) left = 0;
    if (greets(part, words)) left = LONGEST_LETTER;
    if (left > 0 && lengthOf(part) > 0) found.push(index);
    left = left > 0 && !closes(part, words) ? left - 1 : 0;
  }
  return found;
}
