/** The packaged app: what is in it, how its runtime is locked, and that it does its job. */

import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DesktopDoor, openPackagedDoor } from './support/desktop-door.ts';
import { describeWithElectron } from './support/electron-obstacle.ts';
import { copyForDebugger, packageApp } from './support/package-app.ts';
import { counted, heading, openInReview, seen, toReview } from './support/screens.ts';
import { appFolder } from './support/unprivileged.ts';

const NATIVE = 'node_modules/sqlite3/build/Release/node_sqlite3.node';
const DOCUMENT = 'prigovor-zhumataevu-ru.txt';

/** Every file of the archive is of one of these kinds. */
const ALLOWED: readonly RegExp[] = [
  /^(package\.json|LICENSE|THIRD-PARTY-LICENSES\.md)$/,
  /^dist\/electron\/(cli|desktop|loopback|worker)\.js$/,
  /^dist\/electron\/chunks\/[\w.-]+\.js$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/page\/index\.html$/,
  /^dist\/page\/assets\/[\w.-]+\.(js|mjs|css|bcmap|icc|wasm|pfb|ttf|woff2|svg|png)$/,
  /^resources\/languages\/[a-z]{2}\/[a-z-]+\.json$/,
  /^resources\/(calibration|dates|declension|law|names|romanisation|vocabularies)\/[\w-]+\.json$/,
  /^resources\/migrations\/\d{3}-[a-z-]+\.sql$/,
  /^resources\/samples\/[a-z-]+\.(pdf|docx|txt)$/,
  /^resources\/icons\/icon\.png$/,
  /^node_modules\/sqlite3\/(package\.json|LICENSE|lib\/[\w-]+\.js)$/,
  /^node_modules\/bindings\/(package\.json|LICENSE\.md|bindings\.js)$/,
  /^node_modules\/file-uri-to-path\/(package\.json|LICENSE|index\.js)$/,
  /^node_modules\/pdfjs-dist\/(package\.json|LICENSE)$/,
  /^node_modules\/pdfjs-dist\/cmaps\/([\w-]+\.bcmap|LICENSE)$/,
];

/** Without any of these something does not work. */
const NEEDED: readonly string[] = [
  'package.json',
  'LICENSE',
  'THIRD-PARTY-LICENSES.md',
  'dist/electron/desktop.js',
  'dist/electron/worker.js',
  'dist/preload/preload.cjs',
  'dist/page/index.html',
  'resources/migrations/001-casebook.sql',
  'resources/icons/icon.png',
  'resources/romanisation/iso-9-1995.json',
  'node_modules/pdfjs-dist/cmaps/UniJIS-UTF16-H.bcmap',
  NATIVE,
];

/** R29. Cookies are encrypted, only the archive is code, and nothing turns the app into a Node. */
const EXPECTED_FUSES: Readonly<Record<string, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

interface Node {
  readonly files?: Readonly<Record<string, Node>>;
  readonly unpacked?: boolean;
}

/** The files of the archive's own table, each with whether it lies outside. */
function filesOf(node: Node, path = ''): { path: string; unpacked: boolean }[] {
  if (node.files === undefined) return [{ path, unpacked: node.unpacked === true }];
  return Object.entries(node.files).flatMap(([name, child]) =>
    filesOf(child, path === '' ? name : `${path}/${name}`),
  );
}

describeWithElectron('the packaged app', () => {
  let folder = '';
  let app = '';
  let files: { path: string; unpacked: boolean }[] = [];
  let door: DesktopDoor | null = null;

  beforeAll(async () => {
    folder = await appFolder('packaged');
    app = await packageApp(folder);
    files = filesOf(getRawHeader(join(app, 'resources/app.asar')).header as Node);
  });
  afterAll(async () => {
    await door?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('holds what runs, and nothing else', () => {
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => !ALLOWED.some((kind) => kind.test(path)))).toEqual([NATIVE]);
    expect(NEEDED.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('resources/samples/'))).toHaveLength(8);
  });

  test('keeps all code but the native driver inside the archive', async () => {
    expect(files.filter(({ unpacked }) => unpacked).map(({ path }) => path)).toEqual([NATIVE]);
    expect(await filesBelow(join(app, 'resources/app.asar.unpacked'))).toEqual([NATIVE]);
    expect(await readdir(join(app, 'resources'))).toEqual(['app.asar', 'app.asar.unpacked']);
    expect(await readdir(join(app, 'locales'))).toEqual(
      ['de', 'en-GB', 'en-US', 'fr', 'ru'].map((name) => `${name}.pak`),
    );
    expect(await readdir(app)).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(app, 'casebook'));
    const found = Object.keys(EXPECTED_FUSES).map((name) => [
      name,
      wire[FuseV1Options[name as keyof typeof FuseV1Options]] === FuseState.ENABLE,
    ]);
    expect(Object.fromEntries(found)).toEqual(EXPECTED_FUSES);
  });

  test('reads the samples, takes decisions and keeps them over a restart', async () => {
    const executable = await copyForDebugger(app, join(folder, 'debugged'));
    door = await openPackagedDoor(executable, folder);
    let { page } = door;
    await page.getByRole('button', { name: 'Open the sample casebook' }).first().click();
    await expect.poll(() => toReview(page).count(), { timeout: 90_000 }).toBe(8);
    await openInReview(page, DOCUMENT);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await seen(counted(page, 'Confirmed', 2));
    await page.keyboard.press('Control+z');
    await seen(counted(page, 'Confirmed', 1));
    expect(door.complaints).toEqual([]);
    await door.close();

    door = await openPackagedDoor(executable, folder);
    page = door.page;
    await page.getByText('Sample casebook').first().click();
    await seen(heading(page, 'Library'));
    await openInReview(page, DOCUMENT);
    await seen(counted(page, 'Confirmed', 1));
    expect(door.complaints).toEqual([]);
  });
});
