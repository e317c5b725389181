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
    const letters = lettersOf(text.slice(start, end));
    if (letters.length < SHORTEST) continue;
    const hash = hashOf(letters);
    if (!blocks.has(hash)) blocks.set(hash, index);
  }
  return blocks;
}

/** Dashes, quotes, wrapping and ligatures differ between copies of one block; letters do not. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * 53 bits, so that a number holds them; two multiplicative hashes side by side (the `cyrb53` of the
 * public domain). Among a million blocks one pair in twenty thousand libraries is alike by chance.
 */
function hashOf(letters: string): number {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < letters.length; at += 1) {
    const unit = letters.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
