/** Writing a document version: all its tables in the transaction it is given. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { BOX_STRIDE, type Page, type Segment, type SourceText } from '#shared/text/source-text.ts';
import type { Writing } from './driver.ts';
import { keepOriginal } from './originals-table.ts';
import { packBoxes } from './page-boxes.ts';
import { labelled, storeSuggestions } from './store-extraction.ts';
import { indexable, wellFormed } from './stored-text.ts';
import { indexPassages } from './text-tables.ts';

export interface NewDocument {
  readonly id: string;
  readonly workId: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly chosenEncoding: string | null;
  readonly supersedes: string | null;
  readonly caseId: string;
  /** ISO 8601. */
  readonly importedAt: string;
  readonly source: SourceText;
  /** Names the words that the suggestions are made with. */
  readonly wordsHash: string;
}

/**
 * Stores text and original with what extraction said of them; without it the document is in state
 * `parsed`: readable and searchable, no suggestions yet.
 */
export async function storeDocument(
  database: Writing,
  document: NewDocument,
  extraction: Extraction | null,
): Promise<void> {
  const { id, source } = document;
  const text = wellFormed(source.text);
  await keepOriginal(database, document.sha256, document.bytes);
  await database.run(
    'INSERT OR IGNORE INTO work (id, created_at) VALUES (?, ?)',
    document.workId,
    document.importedAt,
  );
  await insertVersion(database, document, text, extraction);
  await database.run(
    'INSERT INTO document_text (document_id, text, edits, revisions, rich) VALUES (?, ?, ?, ?, ?)',
    id,
    text,
    JSON.stringify(source.edits),
    JSON.stringify(source.revisions),
    source.rich === null ? null : JSON.stringify(source.rich),
  );
  await insertSegments(database, document, text, extraction);
  await insertPages(database, id, source.pages);
  await database.run(
    'INSERT INTO case_document (case_id, document_id) VALUES (?, ?)',
    document.caseId,
    id,
  );
  if (extraction !== null) await storeSuggestions(database, id, extraction);
}

function insertVersion(
  database: Writing,
  document: NewDocument,
  text: string,
  extraction: Extraction | null,
) {
  const { source } = document;
  return database.run(
    `INSERT INTO document_version (id, work_id, original_sha256, supersedes, imported_into,
      imported_at, file_name, kind, chosen_encoding, characters, page_count, text_sha256, quality,
      state, language, document_date, warnings, words_sha256)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    document.id,
    document.workId,
    document.sha256,
    document.supersedes,
    document.caseId,
    document.importedAt,
    wellFormed(document.fileName),
    source.kind,
    document.chosenEncoding,
    text.length,
    source.pages.length === 0 ? null : source.pages.length,
    createHash('sha256').update(text).digest('hex'),
    JSON.stringify(source.quality),
    extraction === null ? 'parsed' : 'ready',
    extraction?.language ?? null,
    extraction?.documentDate ?? null,
    extraction === null ? null : JSON.stringify(extraction.warnings),
    document.wordsHash,
  );
}

async function insertSegments(
  database: Writing,
  { id: documentId, source }: NewDocument,
  text: string,
  extraction: Extraction | null,
): Promise<void> {
  const segments = source.segments.map((segment, ordinal) =>
    labelled(segment, extraction?.segments[ordinal]),
  );
  const rows = segments.map((segment, ordinal) => [
    ordinal,
    segment.kind,
    segment.start,
    segment.end,
    segment.page,
    segment.language,
    segment.label,
    segment.call?.start ?? null,
    segment.call?.end ?? null,
    indexable(text.slice(segment.start, segment.end)),
    importedKind(source.segments[ordinal], segment),
  ]);
  await database.run(
    `INSERT INTO segment (document_id, ordinal, kind, start, "end", page, language, label,
      call_start, call_end, text, imported_kind)
    SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
      value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10
    FROM jsonb_each(?2)`,
    documentId,
    JSON.stringify(rows),
  );
}

/** Null where extraction left the kind as it was. */
const importedKind = (before: Segment | undefined, now: Segment): Segment['kind'] | null =>
  before === undefined || before.kind === now.kind ? null : before.kind;

/** The boxes of all pages travel as one blob, out of which each row takes its own. */
async function insertPages(
  database: Writing,
  documentId: string,
  pages: readonly Page[],
): Promise<void> {
  if (pages.length === 0) return;
  const packed = pages.map(({ boxes, start }) =>
    packBoxes(boxes.slice(0, boxes.length - (boxes.length % BOX_STRIDE)), start),
  );
  let at = 1;
  const rows = pages.map(({ number, start, end, width, height, hasText }, index) => {
    const size = packed[index]?.length ?? 0;
    const row = [number, start, end, width, height, hasText ? 1 : 0, at, size];
    at += size;
    return row;
  });
  await database.run(
    `INSERT INTO page (document_id, number, start, "end", width, height, has_text, boxes)
    SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
      substr(?3, value ->> 6, value ->> 7)
    FROM jsonb_each(?2)`,
    documentId,
    JSON.stringify(rows),
    Buffer.concat(packed),
  );
}

const Removed = z.object({ work_id: z.string(), original_sha256: z.string() });

/** Takes a document out again whose import was cancelled: nothing of it remains. */
export async function removeParsedDocument(database: Writing, documentId: string): Promise<void> {
  // The index takes out only what it has.
  await indexPassages(database);
  await database.run(
    `INSERT INTO passage (passage, rowid, text)
      SELECT 'delete', s.number, s.text FROM segment s
      JOIN document_version d ON d.id = s.document_id AND d.state <> 'ready'
      WHERE s.document_id = ?`,
    documentId,
  );
  const removed = await database.first(
    Removed,
    `DELETE FROM document_version WHERE id = ? AND state <> 'ready'
      RETURNING work_id, original_sha256`,
    documentId,
  );
  if (removed === null) return;
  await database.run(
    `DELETE FROM work WHERE id = ?1
      AND NOT EXISTS (SELECT 1 FROM document_version WHERE work_id = ?1)`,
    removed.work_id,
  );
  await database.run(
    `DELETE FROM original WHERE sha256 = ?1
      AND NOT EXISTS (SELECT 1 FROM document_version WHERE original_sha256 = ?1)`,
    removed.original_sha256,
  );
}
