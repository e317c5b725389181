/**
 * Opening and creating casebook files. A casebook may come from a stranger or from a failing disk,
 * so it is looked at from head to foot, without a single write, before it is used.
 */

import { link, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ulid } from 'ulid';
import { z } from 'zod';
import { RefusalError } from '#shared/contract/errors.ts';
import { type CasebookLock, lockCasebook } from './casebook-lock.ts';
import { Connection, type Reading } from './driver.ts';
import {
  APPLICATION_ID,
  assertSchema,
  type Migration,
  migrate,
  readMigrations,
  schemaVersion,
} from './migrations.ts';
import { WriteQueue } from './write-queue.ts';

/** An open casebook file: reads go beside the writer, so nothing waits for an import. */
export interface CasebookFile {
  readonly path: string;
  readonly read: Reading;
  readonly write: WriteQueue['write'];
  /** Waits for pending changes, folds the write-ahead log into the file and lets go of it. */
  close(): Promise<void>;
}

export interface NewCasebook {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly isSample: boolean;
  /** The case it is born with. */
  readonly firstCase: { readonly id: string; readonly title: string };
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
    await inspect(real, migrations);
    return await use(real, lock, migrations);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Makes a casebook at `path`, whole or not at all, readable by its owner alone; not opened yet. */
export async function createCasebook(
  path: string,
  resources: string,
  content: NewCasebook,
): Promise<void> {
  if ((await stat(path).catch(() => null)) !== null) throw existsAlready();
  const migrations = await readMigrations(resources);
  const draft = join(dirname(path), `.${ulid()}.casebook-draft`);
  await (await open(draft, 'wx', 0o600)).close();
  try {
    await fill(draft, migrations, content);
    await publish(draft, path);
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

async function fill(draft: string, migrations: readonly Migration[], content: NewCasebook) {
  const connection = await Connection.open(draft, 'write');
  try {
    await migrate(connection, migrations);
    await connection.run(
      'INSERT INTO casebook (only, id, created_at, is_sample) VALUES (1, ?, ?, ?)',
      content.id,
      content.createdAt,
      content.isSample ? 1 : 0,
    );
    await connection.run(
      'INSERT INTO case_file (id, created_at, first_title, title) VALUES (?, ?, ?3, ?3)',
      content.firstCase.id,
      content.createdAt,
      content.firstCase.title,
    );
  } finally {
    await connection.close();
  }
}

/** Gives the finished file its name without ever replacing another. */
async function publish(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw existsAlready();
    // A file system without hard links; the check before was the best there is.
    await rename(draft, path);
  }
  const folder = await open(dirname(path), 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}

const MAGIC = 'SQLite format 3\0';

/** Reads the first hundred bytes only, so that a stranger's file is not even opened by SQLite. */
async function assertCasebookHeader(path: string): Promise<void> {
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
async function inspect(path: string, migrations: readonly Migration[]): Promise<void> {
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

async function use(
  path: string,
  lock: CasebookLock,
  migrations: readonly Migration[],
): Promise<CasebookFile> {
  const writer = await Connection.open(path, 'write');
  await writer.script(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA cache_size = -32000;
    ${guards}`);
  await migrate(writer, migrations);
  const reader = await Connection.open(path, 'read');
  await reader.script(`PRAGMA query_only = ON; PRAGMA cache_size = -32000; ${guards}`);
  const queue = new WriteQueue(writer);
  return {
    path,
    read: reader,
    write: (work) => queue.write(work),
    async close() {
      await queue.close();
      await reader.close();
      await writer.close();
      await lock.release();
    },
  };
}

/** No function or table of a foreign schema runs; damage is noticed; no page is mapped. */
const guards = `
    PRAGMA busy_timeout = 5000;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;`;

/** The path as a `file:` URI; what has a meaning in URIs is escaped. */
function fileUri(path: string): string {
  const escaped = path
    .split(/[\\/]/)
    .map((part) => encodeURIComponent(part))
    .join('/');
  return `file:${escaped}`;
}

const damaged = () => new RefusalError('casebook_damaged', 'The casebook is damaged.');

const existsAlready = () =>
  new RefusalError('casebook_exists', 'There is a file of this name already.');

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** The name of a casebook as people see it. */
export function casebookName(path: string): string {
  return basename(path).replace(/\.casebook$/i, '');
}
