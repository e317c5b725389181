import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { Connection } from '#electron/database/driver.ts';
import { migrate, readMigrations, schemaOf, schemaVersion } from '#electron/database/migrations.ts';
import { freshFolder, resources } from '#tests/electron/support/test-app.ts';

async function blank() {
  const connection = await Connection.open(':memory:', 'write');
  onTestFinished(() => connection.close());
  return connection;
}

describe('migrations', () => {
  test('lead to the schema that is kept for reading', async () => {
    const connection = await blank();
    await migrate(connection, await readMigrations(resources));
    const schema = `${(await schemaOf(connection)).join(';\n\n')};\n`;
    await expect(schema).toMatchFileSnapshot('./schema.sql');
  });

  test('are numbered without a gap', async () => {
    const folder = await freshFolder();
    await cp(join(resources, 'migrations'), join(folder, 'migrations'), { recursive: true });
    const names = await readdir(join(folder, 'migrations'));
    const next = String(names.length + 2).padStart(3, '0');
    await writeFile(join(folder, 'migrations', `${next}-gap.sql`), '');
    await expect(readMigrations(folder)).rejects.toThrow('out of order');
  });

  test('run twice change nothing', async () => {
    const connection = await blank();
    const migrations = await readMigrations(resources);
    await migrate(connection, migrations);
    const before = await schemaOf(connection);
    await migrate(connection, migrations);
    expect(await schemaOf(connection)).toEqual(before);
    expect(await schemaVersion(connection)).toBe(migrations.length);
  });

  test('that fail half way leave the casebook as it was', async () => {
    const connection = await blank();
    const migrations = await readMigrations(resources);
    await migrate(connection, migrations);
    const before = await schemaOf(connection);
    const broken = [
      ...migrations,
      { version: migrations.length + 1, sql: 'CREATE TABLE half (a TEXT); SELECT * FROM nowhere;' },
    ];
    await expect(migrate(connection, broken)).rejects.toThrow();
    expect(await schemaOf(connection)).toEqual(before);
    expect(await schemaVersion(connection)).toBe(migrations.length);
  });

  test('bring an older casebook on with everything in it', async () => {
    const connection = await blank();
    const [first, ...others] = await readMigrations(resources);
    if (first === undefined || others.length === 0) throw new Error('There is nothing older.');
    await migrate(connection, [first]);
    await connection.script(`
      INSERT INTO casebook VALUES (1, 'c', 'now', 0);
      INSERT INTO journal VALUES (1, 'now', 'confirm', '[]', '[]', NULL, '', '');`);
    await migrate(connection, [first, ...others]);
    expect(await schemaVersion(connection)).toBe(1 + others.length);
    expect(await connection.all(z.object({ id: z.string() }), 'SELECT id FROM casebook')).toEqual([
      { id: 'c' },
    ]);
    expect(await connection.all(z.object({ seq: z.number() }), 'SELECT seq FROM journal')).toEqual([
      { seq: 1 },
    ]);
  });

  test('mentions, journal and links refuse to be changed or deleted', async () => {
    const connection = await blank();
    await migrate(connection, await readMigrations(resources));
    await connection.script(`
      INSERT INTO journal VALUES (1, 'now', 'confirm', '[]', '[]', NULL, '', '');
      PRAGMA foreign_keys = OFF;
      INSERT INTO mention VALUES
        (1, 'd.e1', 'd', 'e1', 'rule', 'date', 0, 1, 'x', '{}', 1, NULL, 0, '{}', 's');
      INSERT INTO identity_link VALUES
        (1, 'l', 'name:person:A', 'name:person:B', 'same', NULL, NULL, 'now', 1);`);
    for (const sql of [
      `UPDATE journal SET operation = 'reject'`,
      'DELETE FROM journal',
      'UPDATE mention SET start = 5',
      'DELETE FROM mention',
      `UPDATE identity_link SET judgement = 'unsure'`,
      'DELETE FROM identity_link',
    ]) {
      await expect(connection.run(sql)).rejects.toThrow(/never/);
    }
    expect(await connection.all(z.object({ seq: z.number() }), 'SELECT seq FROM journal')).toEqual([
      { seq: 1 },
    ]);
  });
});
