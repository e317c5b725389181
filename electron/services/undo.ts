/** Taking back and doing again. Both are entries of the journal, so they survive a restart. */

import { appendDecision } from '#electron/database/append-decision.ts';
import { listEntries, nextToRedo, nextToUndo } from '#electron/database/journal-table.ts';
import type { Effect } from '#shared/case/effect.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import type { Bench } from './bench.ts';
import { journalEntry } from './journal-entries.ts';
import { tellEntry } from './tell-entry.ts';

/** The newest entries, newest first. */
export async function listHistory({ session }: Bench, limit: number): Promise<JournalEntry[]> {
  return (await listEntries(session.current().read, limit)).map(journalEntry);
}

export async function undo(bench: Bench): Promise<JournalEntry> {
  const casebook = bench.session.current();
  const appended = await casebook.write(async (tx) => {
    const entry = await nextToUndo(tx);
    if (entry === null) throw new RefusalError('nothing_to_undo', 'There is nothing to take back.');
    const step = { forward: entry.inverse, inverse: entry.forward };
    return appendDecision(tx, casebook.taught, {
      at: nowOf(bench),
      operation: 'undo',
      step,
      target: entry.seq,
    });
  });
  return told(bench, appended);
}

export async function redo(bench: Bench): Promise<JournalEntry> {
  const casebook = bench.session.current();
  const appended = await casebook.write(async (tx) => {
    const entry = await nextToRedo(tx);
    if (entry === null) throw new RefusalError('nothing_to_redo', 'There is nothing to do again.');
    return appendDecision(tx, casebook.taught, {
      at: nowOf(bench),
      operation: 'redo',
      step: entry,
      target: entry.seq,
    });
  });
  return told(bench, appended);
}

/** What changes suggestions that somebody is looking at, and did not decide on. */
const AWAITED: ReadonlySet<Effect['what']> = new Set(['word', 'part']);

type Appended = Awaited<ReturnType<typeof appendDecision>>;

function told(bench: Bench, { row, isBehind }: Appended): JournalEntry {
  tellEntry(bench.changes, row);
  if (row.forward.some(({ what }) => AWAITED.has(what))) bench.renewal.start();
  else if (isBehind) bench.renewal.startInPause();
  return journalEntry(row);
}

const nowOf = ({ environment }: Bench) => environment.clock().toISOString();
