/** Opening casebook files: one program at a time, one writer, reads beside it. */

import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { RefusalError } from '#shared/contract/errors.ts';
import { type CasebookLock, lockCasebook } from './casebook-lock.ts';
import { Connection, type Reading } from './driver.ts';
import { assertCasebookHeader, inspectCasebook } from './inspect-casebook.ts';
import { type Migration, migrate, readMigrations } from './migrations.ts';
import { readDecline } from './read-declensions.ts';
import { TaughtNames } from './taught-names.ts';
import { indexPassages } from './text-tables.ts';
import { WriteQueue } from './write-queue.ts';

/** An open casebook file: reads go beside the writer, so nothing waits for an import. */
export interface CasebookFile {
  readonly path: string;
  readonly read: Reading;
  readonly write: WriteQueue['write'];
  /** For the changes of an import. */
  readonly writeInPace: WriteQueue['writeInPace'];
  /** Holds a flow that ends with one of those. */
  readonly underWay: WriteQueue['underWay'];
  /** For the suggestions that are stored with `write`. */
  readonly taught: TaughtNames;
  /** Waits for pending changes, folds the write-ahead log into the file and lets go of it. */
  close(): Promise<void>;
}

/** Opens the casebook at `path`; refuses, file untouched, what is not sound, ours and free. */
export async function openCasebook(path: string, resources: string): Promise<CasebookFile> {
  const real = await realpath(path).catch(() => {
    throw new RefusalError('casebook_not_found', 'There is no such file.');
  });
  await assertCasebookHeader(real);
  const migrations = await readMigrations(resources);
  const lock = await lockCasebook(real);
  try {
    await inspectCasebook(real, migrations);
    return await use(real, lock, migrations, new TaughtNames(await readDecline(resources)));
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function use(
  path: string,
  lock: CasebookLock,
  migrations: readonly Migration[],
  taught: TaughtNames,
): Promise<CasebookFile> {
  const writer = await Connection.open(path, 'write');
  const reader = await prepared(writer, path, migrations).catch(async (error: unknown) => {
    await writer.close();
    throw error;
  });
  const queue = new WriteQueue(writer, indexPassages);
  return {
    path,
    read: reader,
    write: (work) => queue.write(work),
    writeInPace: (work) => queue.writeInPace(work),
    underWay: (flow) => queue.underWay(flow),
    taught,
    async close() {
      try {
        await queue.close();
        await reader.close();
        await writer.close();
      } finally {
        await lock.release();
      }
    },
  };
}

/**
 * An import changes the same pages of the indexes again and again; folding the log into the file
 * less often writes them once instead. About 32 MB of log.
 */
const PAGES_BETWEEN_CHECKPOINTS = 8_000;

/** Sets the writer up, brings the casebook to this version, and opens a reader beside it. */
async function prepared(
  writer: Connection,
  path: string,
  migrations: readonly Migration[],
): Promise<Connection> {
  await writer.script(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA cache_size = -32000;
    PRAGMA wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS};
    ${guards}`);
  await migrate(writer, migrations);
  const reader = await Connection.open(path, 'read');
  await reader.script(`PRAGMA query_only = ON; PRAGMA cache_size = -32000; ${guards}`);
  return reader;
}

/** No function or table of a foreign schema runs; damage is noticed; no page is mapped. */
const guards = `
    PRAGMA busy_timeout = 5000;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;`;

/** The name of a casebook as people see it. */
export function casebookName(path: string): string {
  return basename(path).replace(/\.casebook$/i, '');
}
