/**
 * Asks once for Electron's own runtime, which npm installs without. A download that moves may take
 * its time; one that does not, or is refused, is given up and not asked for again until another
 * version is wanted.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listSources } from './source-signature.ts';

const STANDSTILL_MS = 20_000;
const LOOK_MS = 1000;

export interface DownloadOptions {
  readonly project: string;
  /** Remembers that a version could not be had. */
  readonly memory: string;
  readonly onAsk: () => void;
  /** Milliseconds without a new byte after which it is given up. */
  readonly standstill?: number;
}

export const userCache = (): string => {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'casebook');
  const base =
    process.platform === 'win32' ? process.env['LOCALAPPDATA'] : process.env['XDG_CACHE_HOME'];
  return join(base || join(homedir(), '.cache'), 'casebook');
};

/** The executable of the installed runtime; null where there is none. */
export const installedRuntime = (project: string): string | null => {
  const folder = join(project, 'node_modules', 'electron');
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return null;
  const executable = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(executable) ? executable : null;
};

const versionOf = (project: string): string | null => {
  const file = join(project, 'node_modules', 'electron', 'package.json');
  if (!existsSync(file)) return null;
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown };
  return typeof version === 'string' ? version : null;
};

const refusedBefore = (memory: string, version: string) =>
  existsSync(memory) && readFileSync(memory, 'utf8').trim() === version;

/** A refusal that cannot be remembered is asked for again: no reason not to start. */
const remember = (memory: string, version: string) => {
  try {
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, `${version}\n`);
  } catch {
    // No folder to remember it in.
  }
};

const sizeOf = (folder: string) =>
  listSources(folder, ['.']).reduce((sum, { size }) => sum + size, 0);

/** Runs Electron's installer with a temporary folder of its own, whose growth shows that it moves. */
const runInstaller = (project: string, standstill: number): Promise<void> =>
  new Promise((resolve) => {
    const folder = mkdtempSync(join(tmpdir(), 'casebook-electron-'));
    const installer = join(project, 'node_modules', 'electron', 'install.js');
    const child = spawn(process.execPath, [installer], {
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    });
    let size = 0;
    let moved = Date.now();
    const look = setInterval(() => {
      const now = sizeOf(folder) + sizeOf(join(project, 'node_modules', 'electron', 'dist'));
      if (now !== size) moved = Date.now();
      size = now;
      if (Date.now() - moved > standstill) child.kill('SIGKILL');
    }, LOOK_MS);
    const end = () => {
      clearInterval(look);
      rmSync(folder, { recursive: true, force: true });
      resolve();
    };
    child.once('error', end);
    child.once('exit', end);
  });

/** The runtime, downloaded if need be and possible; null otherwise. Never hangs. */
export const findRuntime = async (options: DownloadOptions): Promise<string | null> => {
  const { project, memory, onAsk, standstill = STANDSTILL_MS } = options;
  const installed = installedRuntime(project);
  const version = versionOf(project);
  if (installed || !version || refusedBefore(memory, version)) return installed;
  onAsk();
  await runInstaller(project, standstill);
  const runtime = installedRuntime(project);
  if (!runtime) remember(memory, version);
  return runtime;
};
