import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '#electron/services/file-name.ts';
import { freshFolder, refusalCode, startApp } from '#tests/electron/support/test-app.ts';

describe('casebooks', () => {
  test('are made in the app’s own folder, private, and remembered', async () => {
    const { client, folder } = await startApp(await freshFolder());
    const north = await client.casebooks.create({ name: 'North' });
    const south = await client.casebooks.create({ name: 'South' });
    const state = await client.casebooks.state();
    expect(state).toMatchObject({
      version: '1.2.3',
      host: 'loopback',
      dialogs: false,
      open: south,
    });
    expect(state.recent.map(({ name }) => name)).toEqual(['South', 'North']);
    expect((await stat(dirname(north.path))).mode & 0o777).toBe(0o700);
    expect((await stat(north.path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'data', 'recent-casebooks.json'))).mode & 0o777).toBe(0o600);
    expect(await refusalCode(client.casebooks.create({ name: 'North' }))).toBe('casebook_exists');
    expect((await client.casebooks.state()).open).toEqual(south);
  });

  test('recent ones open by their id, and by nothing else', async () => {
    const { client } = await startApp(await freshFolder());
    const north = await client.casebooks.create({ name: 'North' });
    await client.casebooks.create({ name: 'South' });
    const { recent } = await client.casebooks.state();
    const entry = recent.find(({ name }) => name === 'North');
    expect(await client.casebooks.openRecent({ id: entry?.id ?? '' })).toEqual(north);
    const byPath = client.casebooks.openRecent({ id: north.path.slice(-60) });
    expect(await refusalCode(byPath)).toBe('casebook_not_found');
  });

  test('a refusal keeps the open one open', async () => {
    const { app, client, folder } = await startApp(await freshFolder());
    const north = await client.casebooks.create({ name: 'North' });
    const other = join(folder, 'other.casebook');
    await writeFile(other, 'something else');
    expect(await refusalCode(app.openCasebook(other))).toBe('not_a_casebook');
    expect(await refusalCode(app.openCasebook(other, { create: true }))).toBe('not_a_casebook');
    expect(await readFile(other, 'utf8')).toBe('something else');
    expect((await client.casebooks.state()).open).toEqual(north);
    expect(await client.documents.list()).toEqual([]);
  });

  test('opening the open one again changes nothing', async () => {
    const { app, client } = await startApp(await freshFolder());
    const north = await client.casebooks.create({ name: 'North' });
    expect(await app.openCasebook(north.path)).toEqual(north);
    const twice = [app.openCasebook(north.path), app.openCasebook(north.path)];
    expect(await Promise.all(twice)).toEqual([north, north]);
  });

  test('leave nothing beside them when closed', async () => {
    const { client } = await startApp(await freshFolder());
    const { path } = await client.casebooks.create({ name: 'North' });
    await client.casebooks.close();
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
    expect((await client.casebooks.state()).open).toBeNull();
    await client.casebooks.close();
  });

  test('a list of recent ones that cannot be read counts as empty', async () => {
    const { client, folder } = await startApp(await freshFolder());
    await client.casebooks.create({ name: 'North' });
    await writeFile(join(folder, 'data', 'recent-casebooks.json'), '{"not": "a list"');
    expect((await client.casebooks.state()).recent).toEqual([]);
    await client.casebooks.create({ name: 'South' });
    expect((await client.casebooks.state()).recent).toHaveLength(1);
  });

  test('the host’s dialogs choose the place; cancelling does nothing', async () => {
    const folder = await freshFolder();
    const answers: (string | null)[] = [
      null,
      join(folder, 'mine'),
      null,
      join(folder, 'mine.casebook'),
    ];
    const next = () => Promise.resolve(answers.shift() ?? null);
    const dialogs = {
      openCasebook: next,
      saveCasebook: next,
      openDocuments: () => Promise.resolve([join(folder, 'a.txt')]),
    };
    const { client } = await startApp(folder, { dialogs });
    expect(await client.casebooks.createWithDialog()).toBeNull();
    const made = await client.casebooks.createWithDialog();
    expect(made?.path).toBe(join(folder, 'mine.casebook'));
    expect(await client.casebooks.openWithDialog()).toBeNull();
    expect(await client.casebooks.openWithDialog()).toEqual(made);
    expect(await client.documents.choose()).toMatchObject([{ fileName: 'a.txt', size: 0 }]);
  });

  test('without dialogs the page is told so', async () => {
    const { client } = await startApp(await freshFolder());
    for (const call of [
      client.casebooks.createWithDialog(),
      client.casebooks.openWithDialog(),
      client.documents.choose(),
    ]) {
      expect(await refusalCode(call)).toBe('not_available_here');
    }
  });

  test.each([
    ['../../etc/passwd', 'etc passwd'],
    ['..', 'Untitled'],
    ['CON', '_CON'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['tab\tand\u0000nul', 'tab and nul'],
    ['\u202etxt.exe', 'txt.exe'],
    ['Дело Ильяшева', 'Дело Ильяшева'],
    ['x'.repeat(300), 'x'.repeat(80)],
    ['e\u0301', '\u00e9'],
  ])('the name %j becomes the file %j', (name, file) => {
    expect(safeFileName(name)).toBe(file);
  });
});
