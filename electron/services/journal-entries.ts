/** Entries of the journal as the page shows them. */

import type { JournalRow } from '#electron/database/journal-table.ts';
import type { Effect } from '#shared/case/effect.ts';
import { documentOf } from '#shared/case/mention-id.ts';
import type { JournalEntry } from '#shared/contract/history.ts';

export function journalEntry(row: JournalRow): JournalEntry {
  const mentionIds = row.forward.flatMap(touchedMentions);
  return {
    seq: row.seq,
    at: row.at,
    operation: row.operation,
    count: row.forward.reduce((sum, effect) => sum + touchedBy(effect), 0),
    documentId: touchedDocuments(row)[0] ?? null,
    mentionIds,
    words: row.forward.flatMap((effect) => {
      if (effect.what !== 'word') return [];
      const { what: _, ...change } = effect;
      return [change];
    }),
    target: row.target,
    undone: row.status !== null && row.status !== 'done',
  };
}

/** The documents that an entry touches, each once. */
export function touchedDocuments({ forward }: Pick<JournalRow, 'forward'>): string[] {
  const ids = forward.flatMap((effect) => {
    if (effect.what === 'membership') return effect.documentIds;
    if (effect.what === 'part') return [effect.documentId];
    return touchedMentions(effect).map(documentOf);
  });
  return [...new Set(ids)];
}

function touchedMentions(effect: Effect): readonly string[] {
  if (effect.what === 'note') return [effect.mentionId];
  return effect.what === 'mentions' ? effect.ids : [];
}

function touchedBy(effect: Effect): number {
  if (effect.what === 'mentions' || effect.what === 'links') return effect.ids.length;
  return effect.what === 'membership' ? effect.documentIds.length : 1;
}
