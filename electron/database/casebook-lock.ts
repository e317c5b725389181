/**
 * One casebook, one program. Beside the open casebook lies a small lock file that the operating
 * system guards: the lock ends with the process, however it ends, so nobody ever has to remove it
 * by hand. (SQLite's own lock on the casebook would also keep out our second connection.)
 */

import { open, stat, unlink } from 'node:fs/promises';
import { RefusalError } from '#shared/contract/errors.ts';
import { Connection } from './driver.ts';

export interface CasebookLock {
  release(): Promise<void>;
}

/** Takes the lock for the casebook at `path` (links resolved), or refuses with `casebook_in_use`. */
export async function lockCasebook(path: string): Promise<CasebookLock> {
  const lockPath = `${path}-lock`;
  for (;;) {
    const held = await tryLock(lockPath);
    if (held !== null) return held;
  }
}

/** Null when the file was removed by its last holder just as we took it: then try again. */
async function tryLock(lockPath: string): Promise<CasebookLock | null> {
  const before = await createdOrFound(lockPath);
  const connection = await Connection.open(lockPath, 'write');
  try {
    // No waiting: who holds the lock holds it until the casebook is closed.
    await connection.script(
      'PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE',
    );
  } catch (error) {
    await connection.close();
    throw error;
  }
  if ((await inodeOf(lockPath)) !== before) {
    await connection.close();
    return null;
  }
  return {
    async release() {
      // Removed while still held: whoever opened it before notices and tries again.
      await unlink(lockPath).catch(() => undefined);
      await connection.close();
    },
  };
}

async function createdOrFound(lockPath: string): Promise<bigint> {
  try {
    const file = await open(lockPath, 'a', 0o600);
    try {
      return (await file.stat({ bigint: true })).ino;
    } finally {
      await file.close();
    }
  } catch {
    throw new RefusalError(
      'casebook_read_only',
      'The folder of the casebook cannot be written to.',
    );
  }
}

async function inodeOf(path: string): Promise<bigint | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found?.ino ?? null;
}
