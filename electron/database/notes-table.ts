/** Notes that people wrote about mentions. */

import { z } from 'zod';
import type { Reading, Writing } from './driver.ts';

const Row = z.object({ mention_id: z.string(), text: z.string() });

export interface Note {
  readonly mentionId: string;
  readonly text: string;
}

const noteOf = ({ mention_id: mentionId, text }: z.infer<typeof Row>): Note => ({
  mentionId,
  text,
});

/** The notes of a document, in no order. */
export async function notesOf(database: Reading, documentId: string): Promise<Note[]> {
  const rows = await database.all(
    Row,
    `SELECT n.mention_id, n.text FROM note n JOIN mention m ON m.id = n.mention_id
      WHERE m.document_id = ?`,
    documentId,
  );
  return rows.map(noteOf);
}

export async function noteOn(database: Reading, mentionId: string): Promise<string | null> {
  const sql = 'SELECT mention_id, text FROM note WHERE mention_id = ?';
  return (await database.first(Row, sql, mentionId))?.text ?? null;
}

/** Every note of the casebook, for checking it. */
export async function allNotes(database: Reading): Promise<Note[]> {
  return (await database.all(Row, 'SELECT mention_id, text FROM note')).map(noteOf);
}

/** Null: there is none (any more). */
export async function applyNote(
  database: Writing,
  { mentionId, text }: { readonly mentionId: string; readonly text: string | null },
): Promise<void> {
  if (text === null) {
    await database.run('DELETE FROM note WHERE mention_id = ?', mentionId);
    return;
  }
  await database.run(
    `INSERT INTO note (mention_id, text) VALUES (?, ?)
      ON CONFLICT (mention_id) DO UPDATE SET text = excluded.text`,
    mentionId,
    text,
  );
}
