/**
 * Looking at a casebook without a single write. It may come from a stranger or from a failing
 * disk, so it is looked at from head to foot before it is used.
 */

import { open, stat } from 'node:fs/promises';
import { z } from 'zod';
import { RefusalError } from '#shared/contract/errors.ts';
import { Connection } from './driver.ts';
import { APPLICATION_ID, assertSchema, type Migration, schemaVersion } from './migrations.ts';

const MAGIC = 'SQLite format 3\0';

/** Reads the first hundred bytes only, so that a stranger's file is not even opened by SQLite. */
export async function assertCasebookHeader(path: string): Promise<void> {
  const file = await open(path, 'r').catch(() => {
    throw new RefusalError('casebook_not_found', 'The file cannot be read.');
  });
  try {
    const head = Buffer.alloc(100);
    const regular = (await file.stat()).isFile();
    const { bytesRead } = regular ? await file.read(head, 0, 100, 0) : { bytesRead: 0 };
    const ours =
      bytesRead === 100 &&
      head.toString('latin1', 0, MAGIC.length) === MAGIC &&
      head.readUInt32BE(68) === APPLICATION_ID;
    if (!ours) throw new RefusalError('not_a_casebook', 'The file is not a casebook.');
  } finally {
    await file.close();
  }
}

/** Everything that can be known without writing: version, schema, soundness of every page. */
export async function inspectCasebook(
  path: string,
  migrations: readonly Migration[],
): Promise<void> {
  const log = await stat(`${path}-wal`).catch(() => null);
  // With nothing in the write-ahead log, "immutable" keeps SQLite from making files beside it.
  const mode = log === null || log.size === 0 ? 'immutable=1' : 'mode=ro';
  const connection = await Connection.open(`${fileUri(path)}?${mode}`, 'read');
  try {
    await connection.script('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    if ((await schemaVersion(connection)) > migrations.length) {
      throw new RefusalError('casebook_newer', 'The casebook was made by a newer version.');
    }
    const [verdict] = await connection.all(QuickCheck, 'PRAGMA quick_check(1)');
    if (verdict?.quick_check !== 'ok') throw damaged();
    await assertSchema(connection, migrations);
  } catch (error) {
    throw error instanceof RefusalError ? error : damaged();
  } finally {
    await connection.close();
  }
}

const QuickCheck = z.object({ quick_check: z.string() });

/** The path as a `file:` URI; what has a meaning in URIs is escaped. */
function fileUri(path: string): string {
  const escaped = path
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part))
    .join('/');
  return `file:${escaped}`;
}

const damaged = () => new RefusalError('casebook_damaged', 'The casebook is damaged.');
