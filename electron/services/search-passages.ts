/** Full-text search: from what a person types to places in the canonical texts. */

import {
  countDocumentsWith,
  type SegmentHit,
  searchSegments,
} from '#electron/database/search-table.ts';
import { excerptAround } from '#shared/case/quote.ts';
import { scriptOf } from '#shared/case/script.ts';
import type { OtherSpelling, Passage, SearchReach } from '#shared/contract/search.ts';
import { foldName } from '#shared/names/fold-name.ts';
import type { Bench } from './bench.ts';
import { otherSpellings } from './other-spellings.ts';
import { anyOf, searchExpression } from './search-expression.ts';

/** In one segment no more passages than this: a list of one word is no overview. */
const MOST_IN_SEGMENT = 10;
/** Matches nearer than this (UTF-16 code units) share a passage. */
const NEAR = 120;

export interface FoundPassages {
  readonly passages: Passage[];
  /** In how many documents the words stand, whether shown or not. */
  readonly documents: number;
  readonly also: OtherSpelling[];
}

export interface SearchRequest {
  readonly query: string;
  readonly limit: number;
  readonly reach?: SearchReach | undefined;
  readonly without?: readonly string[] | undefined;
}

/** The best passages first. A query without a word finds nothing; none is an error. */
export async function searchPassages(bench: Bench, request: SearchRequest): Promise<FoundPassages> {
  const { query, limit, reach = 'exact', without = [] } = request;
  const { read } = bench.session.current();
  const typed = searchExpression(query);
  if (typed === null) return { passages: [], documents: 0, also: [] };
  const also = await spellingsWithin(bench, query, reach);
  const searched = also.filter(({ spelling }) => !without.includes(spelling));
  // The words typed are searched as a phrase too, so that a name lights up as one.
  const phrases = also.length > 0 ? [query, ...searched.map(({ spelling }) => spelling)] : [];
  const expression = anyOf(typed, phrases);
  const [hits, documents] = await Promise.all([
    searchSegments(read, expression, limit),
    countDocumentsWith(read, expression),
  ]);
  const byFold = new Map(searched.map(({ spelling }) => [foldName(spelling), spelling]));
  return {
    passages: hits.flatMap((hit) => passagesOf(hit, byFold)).slice(0, limit),
    documents,
    also,
  };
}

async function spellingsWithin(
  bench: Bench,
  query: string,
  reach: SearchReach,
): Promise<OtherSpelling[]> {
  if (reach === 'exact') return [];
  const others = await otherSpellings(bench, query);
  return others.filter(({ script }) => reach === 'all' || script === scriptOf(query));
}

function passagesOf(hit: SegmentHit, spellings: ReadonlyMap<string, string>): Passage[] {
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
      spelling: spellings.get(foldName(text.slice(match.start, match.end))) ?? null,
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
