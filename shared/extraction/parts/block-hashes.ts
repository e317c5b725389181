/** Paragraphs by their letters: the same block in another document has the same number. */

import type { Segment, SegmentKind } from '#shared/text/source-text.ts';

/** Number of a block → index of the first segment that it is. */
export type BlockHashes = ReadonlyMap<number, number>;

/** Shorter ones repeat by chance, or are lines of a form; in letters and digits. */
const SHORTEST = 60;
export const TOLD: ReadonlySet<SegmentKind> = new Set(['body', 'list_item']);

/** Linear in the text. Labels, headings and cells are no blocks. */
export function blockHashes(text: string, segments: readonly Segment[]): BlockHashes {
  const blocks = new Map<number, number>();
  for (const [index, { kind, start, end }] of segments.entries()) {
    if (!TOLD.has(kind) || end - start < SHORTEST) continue;
    const hash = hashOf(text.slice(start, end));
    if (hash === null) continue;
    if (!blocks.has(hash)) blocks.set(hash, index);
  }
  return blocks;
}

const LETTER = /[\p{L}\p{N}]/u;

/** What is known of each code unit that stands by itself: nothing yet, a letter or digit, or neither. */
const Known = { nothing: 0, letter: 1, other: 2 } as const;
const known = new Uint8Array(0x10000);

function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const point = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0;
    return point > 0xffff && LETTER.test(String.fromCodePoint(point));
  }
  if (known[unit] === Known.nothing) {
    known[unit] = LETTER.test(String.fromCharCode(unit)) ? Known.letter : Known.other;
  }
  return known[unit] === Known.letter;
}

/**
 * The number of a block, or null for one too short. Dashes, quotes, wrapping and ligatures differ
 * between copies of one block; letters do not.
 *
 * 53 bits, so that a number holds them; two multiplicative hashes side by side (the `cyrb53` of the
 * public domain). Among a million blocks one pair in twenty thousand libraries is alike by chance.
 */
function hashOf(block: string): number | null {
  const text = block.normalize('NFKC').toLowerCase();
  let letters = 0;
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetterAt(text, at)) continue;
    letters += 1;
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  if (letters < SHORTEST) return null;
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
