/** Segments of which a person said what they are. Projection of the journal. */

import { z } from 'zod';
import type { Effect } from '#shared/case/effect.ts';
import { SegmentKind } from '#shared/text/source-text.ts';
import { StatedPart, statedKind } from '#shared/text/stated-parts.ts';
import type { Reading, Writing } from './driver.ts';
import { IMPORTED_KIND } from './text-tables.ts';

/** What people said of a document, in text order. */
export function statedParts(database: Reading, documentId: string): Promise<StatedPart[]> {
  return database.all(
    StatedPart,
    'SELECT segment, part FROM stated_part WHERE document_id = ? ORDER BY segment',
    documentId,
  );
}

/** Null: nobody said anything of it. */
export async function statedPart(
  database: Reading,
  documentId: string,
  segment: number,
): Promise<StatedPart['part'] | null> {
  const sql = 'SELECT segment, part FROM stated_part WHERE document_id = ? AND segment = ?';
  return (await database.first(StatedPart, sql, documentId, segment))?.part ?? null;
}

const Row = StatedPart.extend({ document_id: z.string() });

/** Everything that was said, for checking it. */
export const allStatedParts = (database: Reading) =>
  database.all(Row, 'SELECT document_id, segment, part FROM stated_part');

/** The journal's word on a segment; it is what was said at once, before the rules read it again. */
export async function applyPart(
  database: Writing,
  { documentId, segment, part }: Extract<Effect, { what: 'part' }>,
): Promise<void> {
  if (part === null) {
    const where = 'WHERE document_id = ? AND segment = ?';
    await database.run(`DELETE FROM stated_part ${where}`, documentId, segment);
    await database.run(
      `UPDATE segment SET kind = ${IMPORTED_KIND}, imported_kind = NULL
        WHERE document_id = ? AND ordinal = ?`,
      documentId,
      segment,
    );
    return;
  }
  await database.run(
    `INSERT INTO stated_part (document_id, segment, part) VALUES (?, ?, ?)
      ON CONFLICT (document_id, segment) DO UPDATE SET part = excluded.part`,
    documentId,
    segment,
    part,
  );
  await labelStated(database, documentId);
}

const StatedRow = StatedPart.extend({ kind: SegmentKind });

/** Names the segments of a document as people said, whatever they were named before. */
export async function labelStated(database: Writing, documentId: string): Promise<void> {
  const stated = await database.all(
    StatedRow,
    `SELECT p.segment, p.part, ${IMPORTED_KIND} AS kind
      FROM stated_part p JOIN segment s ON s.document_id = p.document_id AND s.ordinal = p.segment
      WHERE p.document_id = ?`,
    documentId,
  );
  if (stated.length === 0) return;
  await database.run(
    `UPDATE segment SET kind = v.value ->> 1, imported_kind = ${IMPORTED_KIND}
      FROM json_each(?2) v WHERE document_id = ?1 AND ordinal = v.value ->> 0`,
    documentId,
    JSON.stringify(stated.map(({ segment, kind, part }) => [segment, statedKind(kind, part)])),
  );
}
