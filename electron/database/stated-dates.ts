/**
 * Dates that a person corrected: the other dates of their document lean on what was said, and no
 * longer when it is taken back. Nothing of it is stored beside the decisions.
 */

import { z } from 'zod';
import type { Said } from '#shared/extraction/extract.ts';
import type { Reading } from './driver.ts';

const Stated = z.object({ start: z.number().int(), end: z.number().int(), edtf: z.string() });

/** A date `m` that a person corrected, as the judgement `j` says. */
const CORRECTED = `m.type = 'date' AND j.state = 'confirmed' AND j.corrected_type = 'date'
  AND j.corrected_value ->> 'edtf' <> m.value ->> 'edtf'`;

/** What people said that dates of a document mean, in text order. */
export function statedDates(database: Reading, documentId: string): Promise<Said['dates']> {
  return database.all(
    Stated,
    `SELECT m.start, m."end", j.corrected_value ->> 'edtf' AS edtf
      FROM mention m JOIN judgement j ON j.mention_id = m.id
      WHERE m.document_id = ? AND ${CORRECTED} ORDER BY m.start, m."end"`,
    documentId,
  );
}

const DocumentId = z.object({ document_id: z.string() });

/** The documents of those of these mentions that are such dates. */
export async function documentsRestated(
  database: Reading,
  mentionIds: readonly string[],
): Promise<string[]> {
  if (mentionIds.length === 0) return [];
  const rows = await database.all(
    DocumentId,
    `SELECT DISTINCT m.document_id FROM json_each(?) d JOIN mention m ON m.id = d.value
        JOIN judgement j ON j.mention_id = m.id
      WHERE ${CORRECTED}`,
    JSON.stringify(mentionIds),
  );
  return rows.map(({ document_id: id }) => id);
}
