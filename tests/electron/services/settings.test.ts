/** What a person sets stays on this computer, in a real file that may be damaged. */

import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts';
import { freshFolder, startApp } from '#tests/electron/support/test-app.ts';

const fileIn = (folder: string) => join(folder, 'data', 'settings.json');

async function withFile(content: string) {
  const folder = await freshFolder();
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(fileIn(folder), content);
  return startApp(folder);
}

describe('settings', () => {
  test('begin with the defaults, without a casebook and without a file', async () => {
    const { client, folder } = await startApp(await freshFolder());
    expect(await client.settings.get()).toEqual(DEFAULT_SETTINGS);
    await expect(stat(fileIn(folder))).rejects.toThrow('ENOENT');
  });

  test('outlive the program, each change leaving the others', async () => {
    const folder = await freshFolder();
    const first = await startApp(folder);
    await first.client.settings.change({ language: 'fr' });
    await first.client.settings.change({ theme: 'dark' });
    await first.client.settings.change({
      panes: { screen: 'review', layout: { document: 74.5, card: 25.5 } },
    });
    const answer = await first.client.settings.change({
      panes: { screen: 'compare', layout: { left: 40, right: 60 } },
    });
    await first.app.close();
    const second = await startApp(folder);
    const all = {
      language: 'fr',
      theme: 'dark',
      panes: { review: { document: 74.5, card: 25.5 }, compare: { left: 40, right: 60 } },
    };
    expect(answer).toEqual(all);
    expect(await second.client.settings.get()).toEqual(all);
    expect(await second.client.settings.change({ language: null })).toMatchObject({
      language: null,
      theme: 'dark',
    });
  });

  test('changes at one time are all kept', async () => {
    const { client } = await startApp(await freshFolder());
    const screens = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(
      screens.map((screen) => client.settings.change({ panes: { screen, layout: { x: 100 } } })),
    );
    expect(Object.keys((await client.settings.get()).panes)).toEqual(screens);
  });

  test('only the owner reads the file, and no draft is left', async () => {
    const { client, folder } = await startApp(await freshFolder());
    await client.settings.change({ theme: 'light' });
    expect((await stat(fileIn(folder))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'data'))).toEqual(['settings.json']);
  });

  test('every listener hears of a change', async () => {
    const { client } = await startApp(await freshFolder());
    const stream = await client.changes.stream();
    const heard = stream.next();
    await client.settings.change({ theme: 'dark' });
    expect((await heard).value).toEqual({ topic: 'settings', documentIds: null });
    await stream.return();
  });

  test.each([
    ['nothing', ''],
    ['half a file', '{"theme":"da'],
    ['another kind of value', '[]'],
    ['null', 'null'],
    ['bytes', '\u0000\u0001'],
  ])('%s in the file counts as the defaults, and is replaced', async (_name, content) => {
    const { client, folder } = await withFile(content);
    expect(await client.settings.get()).toEqual(DEFAULT_SETTINGS);
    await client.settings.change({ theme: 'dark' });
    expect(JSON.parse(await readFile(fileIn(folder), 'utf8'))).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
  });

  test('what one setting lost does not cost the others', async () => {
    const { client } = await withFile(
      JSON.stringify({
        language: '../x',
        theme: 'dark',
        panes: { review: { card: 'wide' } },
        s: 1,
      }),
    );
    expect(await client.settings.get()).toEqual({ language: null, theme: 'dark', panes: {} });
  });
});
