/** Full-text search: segments that hold the words, and where in them. */

import { z } from 'zod';
import type { Reading } from './driver.ts';

/** Not characters, so no text has them; they tell where FTS5 saw a match begin and end. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';

const Row = z.object({
  document_id: z.string(),
  file_name: z.string(),
  language: z.string().nullable(),
  page: z.number().int().nullable(),
  start: z.number().int(),
  text: z.string(),
  marked: z.string(),
});

export interface SegmentHit {
  readonly documentId: string;
  readonly fileName: string;
  readonly language: string | null;
  readonly page: number | null;
  /** Where the segment stands in the canonical text. */
  readonly start: number;
  readonly text: string;
  /** Offsets into the segment's text. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** The best segments for an FTS5 expression, best first. */
export async function searchSegments(
  database: Reading,
  expression: string,
  limit: number,
): Promise<SegmentHit[]> {
  const rows = await database.all(
    Row,
    `SELECT s.document_id, d.file_name, coalesce(s.language, d.language) AS language, s.page,
        s.start, s.text, f.marked
      FROM (
        SELECT rowid, highlight(passage, 0, ?2, ?3) AS marked, rank FROM passage
        WHERE passage MATCH ?1 ORDER BY rank LIMIT ?4
      ) f
      JOIN segment s ON s.number = f.rowid
      JOIN document_version d ON d.id = s.document_id
      ORDER BY f.rank, s.number`,
    expression,
    OPEN,
    CLOSE,
    limit,
  );
  return rows.map((row) => ({
    documentId: row.document_id,
    fileName: row.file_name,
    language: row.language,
    page: row.page,
    start: row.start,
    text: row.text,
    matches: matchesIn(row.text, row.marked),
  }));
}

const Count = z.object({ documents: z.number().int() });

/** In how many documents the words stand. */
export async function countDocumentsWith(database: Reading, expression: string): Promise<number> {
  const found = await database.first(
    Count,
    `SELECT count(DISTINCT s.document_id) AS documents FROM passage p
      JOIN segment s ON s.number = p.rowid WHERE passage MATCH ?`,
    expression,
  );
  return found?.documents ?? 0;
}

/** Reads text and marked text side by side: what only the second has is a mark. */
function matchesIn(text: string, marked: string): { start: number; end: number }[] {
  const matches: { start: number; end: number }[] = [];
  let start = 0;
  let at = 0;
  for (const unit of marked.split('')) {
    if (unit === text.charAt(at)) at += 1;
    else if (unit === OPEN) start = at;
    else if (unit === CLOSE) matches.push({ start, end: at });
  }
  return matches;
}
