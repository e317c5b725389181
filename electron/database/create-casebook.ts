/** Making a casebook file: whole or not at all, never in place of another. */

import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ulid } from 'ulid';
import { RefusalError } from '#shared/contract/errors.ts';
import { Connection } from './driver.ts';
import { type Migration, migrate, readMigrations } from './migrations.ts';

export interface NewCasebook {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly isSample: boolean;
  /** The case it is born with. */
  readonly firstCase: { readonly id: string; readonly title: string };
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

const existsAlready = () =>
  new RefusalError('casebook_exists', 'There is a file of this name already.');

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
