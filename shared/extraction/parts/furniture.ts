/**
 * What a site or a sender puts around a report: menus, banners for donations, press contacts, lists
 * of other articles. Only short segments are furniture by their words; a paragraph that tells
 * something stays a paragraph.
 */

import { lengthOf, type Part, plain } from './part-lines.ts';
import type { PartWords } from './part-words.ts';

const LONGEST_FRAME = 200;
const LONGEST_ENTRY = 48;
const LONGEST_TEASER = 240;
/** Fewer short lines in a row may be a title, a place and a date. */
const FEWEST_ENTRIES = 5;
const FEWEST_MENU_WORDS = 2;
const MOST_TEASERS = 12;
const MOST_CONTACT_LINES = 6;

const ADDRESS = /@|(?:\+|00)\d[\d\s()/-]{6,}|\b(?:tel|tél|fax|phone|mobile|тел)\b/iu;

const isFrame = (part: Part, { frame, rights }: PartWords): boolean =>
  lengthOf(part) <= LONGEST_FRAME &&
  (frame(part.begin) || rights.some((phrase) => part.begin.includes(phrase)));

const isEntryLine = (line: string): boolean =>
  line.length <= LONGEST_ENTRY && !/[.!?;]\s*$/.test(line);

const isEntry = (part: Part): boolean => lengthOf(part) <= LONGEST_ENTRY && isEntryLine(part.line);

/** Rows of short lines among which several are known from menus. */
function menus(parts: readonly Part[], { menu }: PartWords): number[] {
  const found: number[] = [];
  let row: number[] = [];
  const close = () => {
    const known = row.filter((index) => menu.has(parts[index]?.begin ?? '')).length;
    if (row.length >= FEWEST_ENTRIES && known >= FEWEST_MENU_WORDS) found.push(...row);
    row = [];
  };
  for (const [index, part] of parts.entries()) {
    if (isEntry(part)) row.push(index);
    else close();
  }
  close();
  return found;
}

/** A segment that holds a whole menu, one entry a line. */
const isMenu = ({ lines }: Part, { menu }: PartWords): boolean =>
  lines.length >= FEWEST_ENTRIES &&
  lines.every(isEntryLine) &&
  lines.filter((line) => menu.has(plain(line))).length >= FEWEST_MENU_WORDS;

/** The line that names a press office, and the lines with its numbers after it. */
function contacts(parts: readonly Part[], { contact }: PartWords): number[] {
  const found: number[] = [];
  let left = 0;
  for (const [index, part] of parts.entries()) {
    const isShort = lengthOf(part) <= LONGEST_FRAME;
    const opens = isShort && contact(part.begin);
    if (opens) left = MOST_CONTACT_LINES;
    if (!opens && !(left > 0 && isShort && (isEntry(part) || ADDRESS.test(part.line)))) left = 0;
    if (left > 0) found.push(index);
    left = Math.max(0, left - 1);
  }
  return found;
}

/** A line such as "Related articles", and the short entries after it. */
function teasers(parts: readonly Part[], { teaser }: PartWords): number[] {
  const found: number[] = [];
  let left = 0;
  for (const [index, part] of parts.entries()) {
    const opens = lengthOf(part) <= LONGEST_ENTRY && teaser.has(part.begin);
    if (opens) left = MOST_TEASERS;
    else if (lengthOf(part) > LONGEST_TEASER) left = 0;
    if (left > 0) found.push(index);
    left = Math.max(0, left - 1);
  }
  return found;
}

/** Indices of the segments that are furniture, each once. */
export function furniture(parts: readonly Part[], words: PartWords): number[] {
  const framed = parts.flatMap((part, index) =>
    isFrame(part, words) || isMenu(part, words) ? [index] : [],
  );
  return [
    ...new Set([
      ...framed,
      ...menus(parts, words),
      ...contacts(parts, words),
      ...teasers(parts, words),
    ]),
  ];
}
