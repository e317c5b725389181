/** Full-text search: from what a person types to places in the canonical texts. */

import {
  countDocumentsWith,
  type SegmentHit,
  searchSegments,
} from '#electron/database/search-table.ts';
import { excerptAround } from '#shared/case/quote.ts';
import type { Passage } from '#shared/contract/search.ts';
import type { Bench } from './bench.ts';
import { searchExpression } from './search-expression.ts';

/** In one segment no more passages than this: a list of one word is no overview. */
const MOST_IN_SEGMENT = 10;
/** Matches nearer than this (UTF-16 code units) share a passage. */
const NEAR = 120;

export interface FoundPassages {
  readonly passages: Passage[];
  /** In how many documents the words stand, whether shown or not. */
  readonly documents: number;
}

/** The best passages first. A query without a word finds nothing; none is an error. */
export async function searchPassages(
  { session }: Bench,
  { query, limit }: { readonly query: string; readonly limit: number },
): Promise<FoundPassages> {
  const { read } = session.current();
  const expression = searchExpression(query);
  if (expression === null) return { passages: [], documents: 0 };
  const [hits, documents] = await Promise.all([
    searchSegments(read, expression, limit),
    countDocumentsWith(read, expression),
  ]);
  return { passages: hits.flatMap(passagesOf).slice(0, limit), documents };
}

function passagesOf(hit: SegmentHit): Passage[] {
  const { documentId, fileName, language, page, start, text } = hit;
  return apart(hit.matches)
    .slice(0, MOST_IN_SEGMENT)
    .map((match) => ({
      documentId,
      fileName,
      language,
      page,
      start: start + match.start,
      end: start + match.end,
      ...excerptAround(text, match),
    }));
}

/** The first of each run of matches that stand close together. */
function apart(matches: SegmentHit['matches']): SegmentHit['matches'] {
  let last = Number.NEGATIVE_INFINITY;
  return matches.filter(({ start, end }) => {
    const isFirst = start - last > NEAR;
    last = end;
    return isFirst;
  });
}
