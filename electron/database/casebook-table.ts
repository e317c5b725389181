/** What a casebook says of itself. */

import { z } from 'zod';
import type { Reading } from './driver.ts';

const Row = z.object({
  id: z.string(),
  is_sample: z.number().int(),
  documents: z.number().int(),
});

export interface CasebookRow {
  readonly id: string;
  readonly isSample: boolean;
  readonly documents: number;
}

export async function readCasebookRow(database: Reading): Promise<CasebookRow> {
  const row = await database.first(
    Row,
    `SELECT id, is_sample, (SELECT count(*) FROM document_version) AS documents FROM casebook`,
  );
  if (row === null) throw new Error('The casebook has lost its first row.');
  return { id: row.id, isSample: row.is_sample === 1, documents: row.documents };
}
