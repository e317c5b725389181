/** A person's note on a mention: one entry of the journal, like a decision. */

import { findDocument } from '#electron/database/documents-table.ts';
import { appendEntry } from '#electron/database/journal-table.ts';
import { decidables } from '#electron/database/mentions-table.ts';
import { type Note, noteOn, notesOf } from '#electron/database/notes-table.ts';
import { annotate as stepOf } from '#shared/case/decide.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import type { Bench } from './bench.ts';
import { mentionNotFound } from './decide.ts';
import { journalEntry } from './journal-entries.ts';
import { documentNotFound } from './read-documents.ts';
import { tellEntry } from './tell-entry.ts';

/** The notes of a document, in no order. */
export async function documentNotes({ session }: Bench, documentId: string): Promise<Note[]> {
  const { read } = session.current();
  if ((await findDocument(read, documentId)) === null) throw documentNotFound();
  return notesOf(read, documentId);
}

/** Writes the note, changes it, or takes it away where nothing is left of it. */
export async function annotate(
  bench: Bench,
  input: { readonly mentionId: string; readonly text: string },
): Promise<JournalEntry> {
  const { mentionId } = input;
  const row = await bench.session.current().write(async (tx) => {
    if ((await decidables(tx, [mentionId])).length === 0) throw mentionNotFound();
    return appendEntry(tx, {
      at: bench.environment.clock().toISOString(),
      operation: 'note',
      step: stepOf(mentionId, await noteOn(tx, mentionId), input.text || null),
    });
  });
  tellEntry(bench.changes, row);
  return journalEntry(row);
}
