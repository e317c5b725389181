import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createCasebook } from '#electron/database/create-casebook.ts';
import { Connection } from '#electron/database/driver.ts';
import { openCasebook } from '#electron/database/open-casebook.ts';
import { freshFolder, refusalCode, resources } from '#tests/electron/support/test-app.ts';

async function aCasebook(): Promise<string> {
  const path = join(await freshFolder(), 'north.casebook');
  await createCasebook(path, resources, {
    id: 'id',
    createdAt: '2026-01-01T00:00:00.000Z',
    isSample: false,
    firstCase: { id: 'case', title: 'North' },
  });
  return path;
}

async function spoil(path: string, sql: string): Promise<void> {
  const connection = await Connection.open(path, 'write');
  await connection.script(sql);
  await connection.close();
}

const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

/** Refused with this code, bytes as before, nothing left lying beside the file. */
async function expectRefused(path: string, code: string): Promise<void> {
  const before = [await hashOf(path), await readdir(dirname(path))];
  expect(await refusalCode(openCasebook(path, resources))).toBe(code);
  expect([await hashOf(path), await readdir(dirname(path))]).toEqual(before);
}

describe('opening a casebook', () => {
  test('is in write-ahead mode, synced in full, with references held', async () => {
    const path = await aCasebook();
    const casebook = await openCasebook(path, resources);
    const pragma = async (name: string) =>
      Object.values(
        (await casebook.write((tx) =>
          tx.first(z.record(z.string(), z.unknown()), `PRAGMA ${name}`),
        )) ?? {},
      )[0];
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('trusted_schema')).toBe(0);
    expect(await pragma('cell_size_check')).toBe(1);
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('mmap_size')).toBeOneOf([0, undefined]);
    await casebook.close();
    expect(await readdir(dirname(path))).toEqual(['north.casebook']);
  });

  test('asks for a SQLite without the fault in its write-ahead log', async () => {
    const casebook = await openCasebook(await aCasebook(), resources);
    const row = await casebook.read.first(
      z.object({ version: z.string() }),
      'SELECT sqlite_version() AS version',
    );
    const [major = 0, minor = 0, patch = 0] = (row?.version ?? '').split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
    await casebook.close();
  });

  test('keeps every file to its owner while open', async () => {
    const path = await aCasebook();
    const before = process.umask(0);
    try {
      const casebook = await openCasebook(path, resources);
      await casebook.write((tx) => tx.run(`UPDATE case_file SET title = 'x'`));
      for (const name of await readdir(dirname(path))) {
        const { mode } = await stat(join(dirname(path), name));
        expect([name, mode & 0o777]).toEqual([name, 0o600]);
      }
      await casebook.close();
    } finally {
      process.umask(before);
    }
  });

  test('refuses a file of another program', async () => {
    const folder = await freshFolder();
    const files: Record<string, string | Uint8Array> = {
      'empty.casebook': '',
      'text.casebook': 'SQLite format',
      'long.casebook': 'no casebook at all, '.repeat(100),
      'encrypted.casebook': new Uint8Array(4096).map((_, index) => (index * 7919) % 251),
    };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
      await expectRefused(join(folder, name), 'not_a_casebook');
    }
    const other = join(folder, 'other.db');
    await writeFile(other, '');
    await spoil(other, 'CREATE TABLE t (a)');
    await expectRefused(other, 'not_a_casebook');
    await mkdir(join(folder, 'folder.casebook'));
    expect(await refusalCode(openCasebook(join(folder, 'folder.casebook'), resources))).toBe(
      'not_a_casebook',
    );
  });

  test('refuses a file that is not there', async () => {
    const path = join(await freshFolder(), 'none.casebook');
    expect(await refusalCode(openCasebook(path, resources))).toBe('casebook_not_found');
    expect(await readdir(dirname(path))).toEqual([]);
  });

  test('refuses a casebook of a newer version', async () => {
    const path = await aCasebook();
    await spoil(path, 'PRAGMA user_version = 99');
    await expectRefused(path, 'casebook_newer');
  });

  test.each([
    ['a foreign trigger', `CREATE TRIGGER t AFTER INSERT ON work BEGIN DELETE FROM page; END`],
    ['a foreign view', 'CREATE VIEW v AS SELECT * FROM original'],
    ['a foreign table', 'CREATE TABLE extra (a)'],
    ['a trigger taken away', 'DROP TRIGGER journal_never_changes'],
    ['a generated column', 'ALTER TABLE work ADD COLUMN g TEXT AS (hex(id))'],
  ])('refuses a casebook with %s', async (_name, sql) => {
    const path = await aCasebook();
    await spoil(path, sql);
    await expectRefused(path, 'casebook_damaged');
  });

  test('refuses a casebook that was cut short', async () => {
    const path = await aCasebook();
    await truncate(path, ((await stat(path)).size / 2) | 0);
    await expectRefused(path, 'casebook_damaged');
  });

  test('opens or refuses, and never touches, a casebook with flipped bytes', async () => {
    const path = await aCasebook();
    const original = await readFile(path);
    const outcomes = new Set<string | null>();
    for (let round = 0; round < 60; round++) {
      const spot = (round * 7_919 + 101) % original.length;
      const spoiled = Buffer.from(original);
      for (let bit = 0; bit < 32; bit++) {
        const at = (spot + bit * 4_093) % spoiled.length;
        spoiled[at] = (spoiled[at] ?? 0) ^ (1 << (bit % 8));
      }
      await writeFile(path, spoiled);
      const before = await hashOf(path);
      const code = await refusalCode(openCasebook(path, resources).then((book) => book.close()));
      outcomes.add(code);
      if (code !== null) expect(await hashOf(path)).toBe(before);
    }
    expect([...outcomes].filter((code) => code !== null).sort()).toEqual(
      expect.arrayContaining(['casebook_damaged']),
    );
    for (const code of outcomes) {
      expect([null, 'casebook_damaged', 'not_a_casebook', 'casebook_newer']).toContain(code);
    }
  });

  test('refuses a casebook that is open elsewhere, by whatever name', async () => {
    const path = await aCasebook();
    const alias = join(dirname(path), 'alias.casebook');
    await symlink(path, alias);
    const first = await openCasebook(path, resources);
    expect(await refusalCode(openCasebook(path, resources))).toBe('casebook_in_use');
    expect(await refusalCode(openCasebook(alias, resources))).toBe('casebook_in_use');
    await first.close();
    const again = await openCasebook(alias, resources);
    await again.close();
  });

  test('many who open at once: one gets it, the others hear so', async () => {
    const path = await aCasebook();
    const tries = Array.from({ length: 8 }, () => openCasebook(path, resources));
    const outcomes = await Promise.allSettled(tries);
    const open = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(open).toHaveLength(1);
    await Promise.all(open.map((book) => book.close()));
  });

  test('a lock file that a dead program left is no obstacle', async () => {
    const path = await aCasebook();
    await writeFile(`${path}-lock`, '');
    const casebook = await openCasebook(path, resources);
    await casebook.close();
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
  });

  test('never replaces a file when making a casebook', async () => {
    const path = await aCasebook();
    const before = await hashOf(path);
    const content = {
      id: 'other',
      createdAt: '2026-01-01T00:00:00.000Z',
      isSample: false,
      firstCase: { id: 'c', title: 'Other' },
    };
    expect(await refusalCode(createCasebook(path, resources, content))).toBe('casebook_exists');
    expect(await hashOf(path)).toBe(before);
    expect(await readdir(dirname(path))).toEqual(['north.casebook']);
  });
});
