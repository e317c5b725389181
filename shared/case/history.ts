/**
 * Undo and redo over the journal. Both are entries of their own, so nothing is ever taken out: the
 * last entry that is done can be undone; what was undone can be redone, oldest first, until
 * somebody decides something new.
 */

import { z } from 'zod';

export const Operation = z.enum([
  'confirm',
  'reject',
  'reopen',
  'correct',
  'mark',
  'note',
  'state_part',
  'create_case',
  'rename_case',
  'assign_documents',
  'join_names',
  'part_names',
  'doubt_names',
  'withdraw_links',
  'state_form',
  'describe_agent',
  'change_words',
  'undo',
  'redo',
]);
export type Operation = z.infer<typeof Operation>;

/** An entry of the journal as far as its order matters. */
export interface HistoryEntry {
  readonly seq: number;
  readonly operation: Operation;
  /** For undo and redo: the entry concerned. */
  readonly target: number | null;
}

/** `abandoned`: undone, and something else was decided since. */
export type EntryStatus = 'done' | 'undone' | 'abandoned';

/** Where each entry stands after all of them; undo and redo themselves have no status. */
export function foldStatuses(entries: Iterable<HistoryEntry>): Map<number, EntryStatus> {
  const statuses = new Map<number, EntryStatus>();
  for (const { seq, operation, target } of entries) {
    if (operation === 'undo' && target !== null) statuses.set(target, 'undone');
    else if (operation === 'redo' && target !== null) statuses.set(target, 'done');
    else {
      for (const [other, status] of statuses) {
        if (status === 'undone') statuses.set(other, 'abandoned');
      }
      statuses.set(seq, 'done');
    }
  }
  return statuses;
}

/** The entry that undo takes back next; null when there is none. */
export function undoTarget(statuses: ReadonlyMap<number, EntryStatus>): number | null {
  return seqs(statuses, 'done').at(-1) ?? null;
}

/** The entry that redo does again next; null when there is none. */
export function redoTarget(statuses: ReadonlyMap<number, EntryStatus>): number | null {
  return seqs(statuses, 'undone').at(0) ?? null;
}

function seqs(statuses: ReadonlyMap<number, EntryStatus>, wanted: EntryStatus): number[] {
  return [...statuses]
    .filter(([, status]) => status === wanted)
    .map(([seq]) => seq)
    .sort((a, b) => a - b);
}
