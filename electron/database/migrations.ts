/**
 * Brings a casebook to the schema of this version: numbered SQL files, all pending ones in one
 * guarded transaction, so that a casebook is old or new and never between.
 */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { RefusalError } from '#shared/contract/errors.ts';
import { Connection, type Reading } from './driver.ts';

/** "Csbk": tells SQLite files of this app from all others. */
export const APPLICATION_ID = 0x4373626b;

export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** The migrations that ship with the app, in order, numbered from 1 without a gap. */
export async function readMigrations(resources: string): Promise<Migration[]> {
  const folder = join(resources, 'migrations');
  const names = (await readdir(folder)).filter((name) => /^\d{3}-.*\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const version = Number(name.slice(0, 3));
      if (version !== index + 1) throw new Error(`Migration ${name} is out of order.`);
      return { version, sql: await readFile(join(folder, name), 'utf8') };
    }),
  );
}

const UserVersion = z.object({ user_version: z.number().int() });

/** The number of the last migration that the file went through. */
export async function schemaVersion(database: Reading): Promise<number> {
  return (await database.first(UserVersion, 'PRAGMA user_version'))?.user_version ?? 0;
}

/** Applies what is pending. All or nothing; the file's own checks hold at the end. */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[],
): Promise<void> {
  const current = await schemaVersion(connection);
  const pending = migrations.filter(({ version }) => version > current);
  if (pending.length === 0) return;
  await connection.run('BEGIN IMMEDIATE');
  try {
    for (const { sql } of pending) await connection.script(sql);
    await connection.script(
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`,
    );
    const broken = await connection.all(z.unknown(), 'PRAGMA foreign_key_check');
    if (broken.length > 0) throw new Error('The migration broke references.');
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {
      // Already rolled back by SQLite; the error below tells what happened.
    });
    throw error;
  }
}

const SchemaRow = z.object({ type: z.string(), name: z.string(), sql: z.string().nullable() });

/** Every table, index, view and trigger as SQL, in a stable order. */
export async function schemaOf(database: Reading): Promise<string[]> {
  const rows = await database.all(
    SchemaRow,
    `SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`,
  );
  return rows.map(({ type, name, sql }) => sql ?? `${type} ${name}`);
}

/** The schema that the migrations up to `version` make. */
async function expectedSchema(
  migrations: readonly Migration[],
  version: number,
): Promise<string[]> {
  const blank = await Connection.open(':memory:', 'write');
  try {
    await migrate(blank, migrations.slice(0, version));
    return await schemaOf(blank);
  } finally {
    await blank.close();
  }
}

/** Refuses a schema with anything more, less or other than ours: a trigger of a stranger runs. */
export async function assertSchema(
  database: Reading,
  migrations: readonly Migration[],
): Promise<void> {
  const version = await schemaVersion(database);
  const [found, expected] = await Promise.all([
    schemaOf(database),
    expectedSchema(migrations, version),
  ]);
  if (found.length !== expected.length || found.some((sql, index) => sql !== expected[index])) {
    throw new RefusalError('casebook_damaged', 'The casebook holds tables that are not its own.');
  }
}
