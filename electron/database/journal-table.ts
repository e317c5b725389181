/**
 * The journal: entries appended with the hash of the one before, and the projections that follow
 * from them, changed in the same transaction.
 */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Effect, type Step } from '#shared/case/effect.ts';
import { Operation } from '#shared/case/history.ts';
import { applyEffect } from './apply-effect.ts';
import { jsonColumn } from './columns.ts';
import type { Reading, Writing } from './driver.ts';

const Effects = jsonColumn(z.array(Effect));

const Row = z.object({
  seq: z.number().int(),
  at: z.string(),
  operation: Operation,
  forward: Effects,
  inverse: Effects,
  target: z.number().int().nullable(),
  status: z.enum(['done', 'undone', 'abandoned']).nullable(),
});
export type JournalRow = z.infer<typeof Row>;

const COLUMNS = `SELECT e.seq, e.at, e.operation, e.forward, e.inverse, e.target, s.status
  FROM journal e LEFT JOIN journal_status s ON s.seq = e.seq`;

export interface NewEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly operation: Operation;
  readonly step: Step;
  /** For undo and redo: the entry concerned. */
  readonly target?: number;
}

/** What the hash of an entry is made of, beside the hash before. */
export interface HashedEntry {
  readonly seq: number;
  readonly at: string;
  readonly operation: string;
  /** JSON as stored. */
  readonly forward: string;
  readonly inverse: string;
  readonly target: number | null;
}

/** The hash before the first entry. */
export const FIRST_HASH = '0'.repeat(64);

/** SHA-256 over the hash before and the entry; JSON keeps the parts apart. */
export function entryHash(previous: string, entry: HashedEntry): string {
  const { seq, at, operation, forward, inverse, target } = entry;
  const body = JSON.stringify([previous, seq, at, operation, forward, inverse, target]);
  return createHash('sha256').update(body).digest('hex');
}

const Head = z.object({ seq: z.number().int(), hash: z.string() });

const Hash = z.object({ hash: z.string() });

/** The hash of the last entry, which names all entries up to it. */
export async function lastHash(database: Reading): Promise<string> {
  const sql = 'SELECT hash FROM journal ORDER BY seq DESC LIMIT 1';
  return (await database.first(Hash, sql))?.hash ?? FIRST_HASH;
}

/** Appends an entry and does what it says. */
export async function appendEntry(database: Writing, entry: NewEntry): Promise<JournalRow> {
  const head = await database.first(
    Head,
    'SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1',
  );
  const previous = head?.hash ?? FIRST_HASH;
  const row = {
    seq: (head?.seq ?? 0) + 1,
    at: entry.at,
    operation: entry.operation,
    forward: JSON.stringify(entry.step.forward),
    inverse: JSON.stringify(entry.step.inverse),
    target: entry.target ?? null,
  };
  await database.run(
    `INSERT INTO journal (seq, at, operation, forward, inverse, target, previous_hash, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    row.seq,
    row.at,
    row.operation,
    row.forward,
    row.inverse,
    row.target,
    previous,
    entryHash(previous, row),
  );
  for (const effect of entry.step.forward) await applyEffect(database, effect);
  const status = await moveStatus(database, row);
  const { forward, inverse } = entry.step;
  return { ...row, forward: [...forward], inverse: [...inverse], status };
}

async function moveStatus(database: Writing, entry: HashedEntry): Promise<'done' | null> {
  if (entry.target !== null) {
    const status = entry.operation === 'undo' ? 'undone' : 'done';
    await database.run('UPDATE journal_status SET status = ? WHERE seq = ?', status, entry.target);
    return null;
  }
  await database.run(`UPDATE journal_status SET status = 'abandoned' WHERE status = 'undone'`);
  await database.run(`INSERT INTO journal_status (seq, status) VALUES (?, 'done')`, entry.seq);
  return 'done';
}

/** The newest entries, newest first. */
export function listEntries(database: Reading, limit: number): Promise<JournalRow[]> {
  return database.all(Row, `${COLUMNS} ORDER BY e.seq DESC LIMIT ?`, limit);
}

/** The newest entries of an operation that hold, newest first. */
export function entriesOf(
  database: Reading,
  operation: Operation,
  limit: number,
): Promise<JournalRow[]> {
  return database.all(
    Row,
    `${COLUMNS} WHERE e.operation = ? AND s.status = 'done' ORDER BY e.seq DESC LIMIT ?`,
    operation,
    limit,
  );
}

/** The entry that undo takes back next, or null. */
export function nextToUndo(database: Reading): Promise<JournalRow | null> {
  return database.first(
    Row,
    `${COLUMNS} WHERE e.seq = (SELECT max(seq) FROM journal_status WHERE status = 'done')`,
  );
}

/** The entry that redo does again next, or null. */
export function nextToRedo(database: Reading): Promise<JournalRow | null> {
  return database.first(
    Row,
    `${COLUMNS} WHERE e.seq = (SELECT min(seq) FROM journal_status WHERE status = 'undone')`,
  );
}
