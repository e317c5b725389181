/** Document versions as the library lists them. */

import { z } from 'zod';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { DocumentKind, Quality } from '#shared/text/source-text.ts';
import { jsonColumn } from './columns.ts';
import type { Reading, Writing } from './driver.ts';

const Row = z.object({
  id: z.string(),
  file_name: z.string(),
  kind: DocumentKind,
  language: z.string().nullable(),
  page_count: z.number().int().nullable(),
  characters: z.number().int(),
  document_date: z.string().nullable(),
  quality: jsonColumn(Quality),
  state: z.enum(['parsed', 'ready', 'extraction_failed']),
  imported_at: z.string(),
  original_sha256: z.string(),
  case_ids: jsonColumn(z.array(z.string())),
  suggested: z.number().int(),
  confirmed: z.number().int(),
  rejected: z.number().int(),
});

/** A person's mention that was undone, or a suggestion no longer made, counts for nothing. */
const summaries = (where: string) => `
  SELECT d.id, d.file_name, d.kind, d.language, d.page_count, d.characters, d.document_date,
    d.quality, d.state, d.imported_at, d.original_sha256,
    (SELECT json_group_array(c.case_id) FROM case_document c
      JOIN case_file f ON f.id = c.case_id
      WHERE c.document_id = d.id AND f.title IS NOT NULL) AS case_ids,
    coalesce(n.suggested, 0) AS suggested,
    coalesce(n.confirmed, 0) AS confirmed,
    coalesce(n.rejected, 0) AS rejected
  FROM document_version d
  LEFT JOIN (
    SELECT m.document_id,
      sum(coalesce(j.state = 'suggested', m.origin = 'rule' AND s.mention_id IS NULL)) AS suggested,
      sum(coalesce(j.state = 'confirmed', 0)) AS confirmed,
      sum(coalesce(j.state = 'rejected', 0)) AS rejected
    FROM mention m LEFT JOIN judgement j ON j.mention_id = m.id
      LEFT JOIN superseded s ON s.mention_id = m.id
    ${where === '' ? '' : 'WHERE m.document_id = ?1'}
    GROUP BY m.document_id
  ) n ON n.document_id = d.id
  ${where}
  ORDER BY d.number`;

/** All documents, in the order they came. */
export async function listDocuments(database: Reading): Promise<DocumentSummary[]> {
  return (await database.all(Row, summaries(''))).map(summaryOf);
}

/** One document, or null. */
export async function findDocument(database: Reading, id: string): Promise<DocumentSummary | null> {
  const row = await database.first(Row, summaries('WHERE d.id = ?1'), id);
  return row === null ? null : summaryOf(row);
}

function summaryOf(row: z.infer<typeof Row>): DocumentSummary {
  return {
    id: row.id,
    fileName: row.file_name,
    kind: row.kind,
    language: row.language,
    pages: row.page_count,
    characters: row.characters,
    documentDate: row.document_date,
    quality: row.quality,
    state: row.state,
    importedAt: row.imported_at,
    sha256: row.original_sha256,
    caseIds: row.case_ids,
    counts: { suggested: row.suggested, confirmed: row.confirmed, rejected: row.rejected },
  };
}

const Version = z.object({
  id: z.string(),
  work_id: z.string(),
  chosen_encoding: z.string().nullable(),
});

/** The newest document that these bytes became, read as asked (null: as detected), or null. */
export function findVersion(
  database: Reading,
  sha256: string,
  chosenEncoding: string | null,
): Promise<z.infer<typeof Version> | null> {
  return database.first(
    Version,
    `SELECT id, work_id, chosen_encoding FROM document_version
      WHERE original_sha256 = ?1 AND (?2 IS NULL OR chosen_encoding = ?2)
      ORDER BY number DESC LIMIT 1`,
    sha256,
    chosenEncoding,
  );
}

const Id = z.object({ id: z.string() });

/** All documents with suggestions, in the order they came. */
export async function documentIds(database: Reading): Promise<string[]> {
  const sql = `SELECT id FROM document_version WHERE state = 'ready' ORDER BY number`;
  return (await database.all(Id, sql)).map(({ id }) => id);
}

/** Documents whose suggestions were made with other words than those of this hash. */
export async function documentsOtherwise(database: Reading, wordsHash: string): Promise<string[]> {
  const rows = await database.all(
    Id,
    // Two ranges of the index: for `<>` SQLite would read every document.
    `SELECT id FROM (
        SELECT number, id FROM document_version WHERE state = 'ready' AND words_sha256 < ?1
        UNION ALL
        SELECT number, id FROM document_version WHERE state = 'ready' AND words_sha256 > ?1
      ) ORDER BY number`,
    wordsHash,
  );
  return rows.map(({ id }) => id);
}

/** Names no words: the suggestions are to be made again, whatever the words. */
const BEHIND = 'behind';

/** Has the suggestions of these documents made again. */
export async function setBehind(database: Writing, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await database.run(
    `UPDATE document_version SET words_sha256 = '${BEHIND}'
      WHERE state = 'ready' AND id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
}

/** Documents whose extraction never came to an end. */
export async function parsedDocuments(database: Reading): Promise<string[]> {
  const sql = `SELECT id FROM document_version WHERE state = 'parsed' ORDER BY number`;
  return (await database.all(Id, sql)).map(({ id }) => id);
}

const Count = z.object({ count: z.number().int() });

/** Whether all of these documents are in the casebook. */
export async function documentsThere(database: Reading, ids: readonly string[]): Promise<boolean> {
  const distinct = [...new Set(ids)];
  const found = await database.first(
    Count,
    `SELECT count(*) AS count FROM document_version
      WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(distinct),
  );
  return found?.count === distinct.length;
}
