/** What becomes stale after an entry of the journal. */

import type { JournalRow } from '#electron/database/journal-table.ts';
import type { Effect } from '#shared/case/effect.ts';
import type { ChangeHub } from './change-hub.ts';
import { touchedDocuments } from './journal-entries.ts';

const NAMING: ReadonlySet<Effect['what']> = new Set(['links', 'agent', 'form']);

export function tellEntry(changes: ChangeHub, row: JournalRow): void {
  const documentIds = touchedDocuments(row);
  if (row.forward.some(({ what }) => what === 'mentions' || what === 'note'))
    changes.tell('mentions', documentIds);
  // A decision changes counts, which go with the mentions; text and layout stay as they are.
  if (row.forward.some(({ what }) => what === 'membership' || what === 'part'))
    changes.tell('documents', documentIds);
  if (row.forward.some(({ what }) => NAMING.has(what))) changes.tell('names');
  if (row.forward.some(({ what }) => what === 'word')) changes.tell('rules');
  changes.tell('cases');
  changes.tell('history');
}
