/** The text of a document and everything that has a place in it. */

import { z } from 'zod';
import {
  Edit,
  type Page,
  Revision,
  RichNode,
  type Segment,
  SegmentKind,
  type SourceText,
} from '#shared/text/source-text.ts';
import { jsonColumn, truthColumn } from './columns.ts';
import type { Reading, Writing } from './driver.ts';
import { unpackBoxes } from './page-boxes.ts';

const TextRow = z.object({
  text: z.string(),
  edits: jsonColumn(z.array(Edit)),
  revisions: jsonColumn(z.array(Revision)),
});

/** Text, repairs and tracked changes; null for a document that is not there. */
export function readText(database: Reading, documentId: string) {
  const sql = 'SELECT text, edits, revisions FROM document_text WHERE document_id = ?';
  return database.first(TextRow, sql, documentId);
}

const RichRow = z.object({ rich: jsonColumn(z.array(RichNode)).nullable() });

/** The clean page of a DOCX; null for other kinds. */
export async function readRich(database: Reading, documentId: string): Promise<SourceText['rich']> {
  const sql = 'SELECT rich FROM document_text WHERE document_id = ?';
  return (await database.first(RichRow, sql, documentId))?.rich ?? null;
}

const SegmentRow = z.object({
  kind: SegmentKind,
  start: z.number().int(),
  end: z.number().int(),
  page: z.number().int().nullable(),
  language: z.string().nullable(),
  label: z.string().nullable(),
  call_start: z.number().int().nullable(),
  call_end: z.number().int().nullable(),
});

/** The segments of a document, in order. */
export const readSegments = (database: Reading, documentId: string): Promise<Segment[]> =>
  segmentsOf(database, documentId, 'kind');

const SumRow = z.object({
  kind: SegmentKind,
  language: z.string().nullable(),
  characters: z.number().int(),
});

/** How many characters a document has in segments of each kind and language. */
export const readSegmentSums = (database: Reading, documentId: string) =>
  database.all(
    SumRow,
    `SELECT kind, language, sum("end" - start) AS characters FROM segment
      WHERE document_id = ? GROUP BY kind, language`,
    documentId,
  );

/** Older versions did not keep what a block looked like that extraction named a part. */
export const IMPORTED_KIND = `
  coalesce(imported_kind, iif(kind IN ('boilerplate', 'template_letter'), 'body', kind))`;

/** The same as the importer gave them, before extraction named parts. */
export const readImportedSegments = (database: Reading, documentId: string): Promise<Segment[]> =>
  segmentsOf(database, documentId, IMPORTED_KIND);

async function segmentsOf(database: Reading, documentId: string, kind: string): Promise<Segment[]> {
  const rows = await database.all(
    SegmentRow,
    `SELECT ${kind} AS kind, start, "end", page, language, label, call_start, call_end FROM segment
      WHERE document_id = ? ORDER BY ordinal`,
    documentId,
  );
  return rows.map(({ call_start: start, call_end: end, ...segment }) => ({
    ...segment,
    call: start === null || end === null ? null : { start, end },
  }));
}

const PageRow = z.object({
  number: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  width: z.number(),
  height: z.number(),
  has_text: truthColumn,
});

/** The pages of a document without their boxes. */
export async function readPages(
  database: Reading,
  documentId: string,
): Promise<Omit<Page, 'boxes'>[]> {
  const rows = await database.all(
    PageRow,
    `SELECT number, start, "end", width, height, has_text FROM page
      WHERE document_id = ? ORDER BY number`,
    documentId,
  );
  return rows.map(({ has_text: hasText, ...page }) => ({ ...page, hasText }));
}

const LaidOutRow = PageRow.extend({ boxes: z.instanceof(Uint8Array) });

/** Pages with their boxes: those asked for (one-based), or all. */
export async function readLayout(
  database: Reading,
  documentId: string,
  numbers: readonly number[] | null,
): Promise<Page[]> {
  const rows = await database.all(
    LaidOutRow,
    `SELECT number, start, "end", width, height, has_text, boxes FROM page
      WHERE document_id = ?1 AND (?2 IS NULL OR number IN (SELECT value FROM json_each(?2)))
      ORDER BY number`,
    documentId,
    numbers === null ? null : JSON.stringify(numbers),
  );
  return rows.map(({ has_text: hasText, boxes, ...page }) => ({
    ...page,
    hasText,
    boxes: unpackBoxes(boxes, page.start),
  }));
}

/**
 * Puts the segments that came last into the full-text index. It sorts and writes what it has gathered
 * whenever a statement begins that could fail half way: so all documents of a transaction are put in
 * together, at its end.
 */
export async function indexPassages(database: Writing): Promise<void> {
  await database.run(
    `INSERT INTO passage (rowid, text) SELECT number, text FROM segment
      WHERE number > (SELECT coalesce(max(id), 0) FROM passage_docsize)`,
  );
}
