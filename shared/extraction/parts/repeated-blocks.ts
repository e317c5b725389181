/** Blocks that a document holds more than once: the first tells, the others repeat. */

import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { SegmentKind } from '#shared/text/source-text.ts';
import { lengthOf, type Part } from './part-lines.ts';

/** Shorter blocks repeat by chance: "Yes", a name in a table, a date. */
const SHORTEST = 60;
/** What the library knows to be boilerplate already is repeated as well where it stands again. */
const COMPARED: ReadonlySet<SegmentKind> = new Set(['body', 'list_item', 'boilerplate']);

/** White space that is no lone space: most of it is one, and is left as it is. */
const UNEVEN = /\s{2,}|[^\S ]/gu;

/** Indices of the segments whose text, apart from white space, stood before in the same document. */
export function repeatedBlocks({ text }: AnalysedText, parts: readonly Part[]): number[] {
  const seen = new Set<string>();
  return parts.flatMap((part, index) => {
    if (lengthOf(part) < SHORTEST || !COMPARED.has(part.kind)) return [];
    const block = text.slice(part.start, part.end).replace(UNEVEN, ' ').trim();
    if (seen.has(block)) return [index];
    seen.add(block);
    return [];
  });
}
