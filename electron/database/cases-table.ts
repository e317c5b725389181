/** Cases and which documents belong to them. */

import { z } from 'zod';
import type { CaseSummary } from '#shared/contract/cases.ts';
import type { Reading, Writing } from './driver.ts';

const Row = z.object({
  id: z.string(),
  title: z.string(),
  documents: z.number().int(),
  confirmed: z.number().int(),
});

const summaries = (where: string) => `
  SELECT f.id, f.title,
    (SELECT count(*) FROM case_document c WHERE c.case_id = f.id) AS documents,
    (SELECT count(*) FROM judgement j JOIN mention m ON m.id = j.mention_id
      JOIN case_document c ON c.document_id = m.document_id
      WHERE c.case_id = f.id AND j.state = 'confirmed') AS confirmed
  FROM case_file f WHERE f.title IS NOT NULL ${where} ORDER BY f.number`;

/** All cases that are there, oldest first. */
export function listCases(database: Reading): Promise<CaseSummary[]> {
  return database.all(Row, summaries(''));
}

/** A case that is there, or null. */
export function findCase(database: Reading, id: string): Promise<CaseSummary | null> {
  return database.first(Row, summaries('AND f.id = ?'), id);
}

/** Makes room for a case; its title comes by the journal, and until then it is not there. */
export async function insertCase(database: Writing, id: string, createdAt: string): Promise<void> {
  await database.run('INSERT INTO case_file (id, created_at) VALUES (?, ?)', id, createdAt);
}

const Member = z.object({ document_id: z.string() });

/** Ids of the documents in a case, in the order they came. */
export async function documentsInCase(database: Reading, caseId: string): Promise<string[]> {
  const rows = await database.all(
    Member,
    `SELECT c.document_id FROM case_document c JOIN document_version d ON d.id = c.document_id
      WHERE c.case_id = ? ORDER BY d.number`,
    caseId,
  );
  return rows.map(({ document_id }) => document_id);
}
