/** A decision in the journal, with what follows from it for the suggestions of other documents. */

import { setBehind } from './documents-table.ts';
import type { Writing } from './driver.ts';
import type { JournalRow, NewEntry } from './journal-table.ts';
import { documentsDatedBy } from './sibling-dates.ts';
import type { TaughtNames } from './taught-names.ts';
import { appendTeaching } from './teaching.ts';

/**
 * Appends an entry and marks the documents as behind in whose suggestions it makes a difference:
 * those that it teaches a name or a place, those whose years depend on it, and those of a part of
 * which it says what it is. Tells whether there are any.
 */
export async function appendDecision(
  database: Writing,
  taught: TaughtNames,
  entry: NewEntry,
): Promise<{ readonly row: JournalRow; readonly isBehind: boolean }> {
  const { forward } = entry.step;
  const before = await documentsDatedBy(database, forward);
  const { row, isTaught } = await appendTeaching(database, taught, entry);
  const dated = [...before, ...(await documentsDatedBy(database, forward))];
  const parted = forward.flatMap((effect) => (effect.what === 'part' ? [effect.documentId] : []));
  const behind = [...dated, ...parted];
  await setBehind(database, behind);
  return { row, isBehind: isTaught || behind.length > 0 };
}
