/** `npm start`: the desktop app where it can run, otherwise the same page in a browser. */

import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.ts';
import { findRuntime, userCache } from './electron-download.ts';
import { say } from './say.ts';

const NO_RUNTIME = "Electron's runtime is not here (npx install-electron fetches it)";

/** An app that dies sooner than this never came up. */
const CAME_UP_MS = 8000;

/** Why the desktop app cannot run here; null when it may. */
export const desktopObstacle = (
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  userId: number | undefined,
): string | null => {
  if (platform !== 'linux') return null;
  if (!environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) return 'there is no display here';
  return userId === 0 ? "Chromium's sandbox does not run as root" : null;
};

type Outcome = { readonly ran: true; readonly code: number } | { readonly ran: false };

const runDesktop = (runtime: string, project: string, files: readonly string[]) =>
  new Promise<Outcome>((done) => {
    const began = Date.now();
    const child = spawn(runtime, [project, ...files], { stdio: 'inherit' });
    child.once('error', () => done({ ran: false }));
    child.once('exit', (code) => {
      const failed = code !== 0 && Date.now() - began < CAME_UP_MS;
      done(failed ? { ran: false } : { ran: true, code: code ?? 1 });
    });
  });

const runInBrowser = async (project: string, reason: string, files: readonly string[]) => {
  say(`Casebook opens in the browser: ${reason}.`);
  process.argv.splice(2, process.argv.length, ...files);
  await import(pathToFileURL(join(project, 'dist', 'electron', 'loopback.js')).href);
};

const findDesktop = (project: string) =>
  findRuntime({
    project,
    memory: join(userCache(), 'electron-not-available'),
    onAsk: () => say("Asking for Electron's runtime, once …"),
  });

/** `files`: a casebook to open. Sets the exit code; resolves when the desktop app was closed. */
export const start = async (project: string, files: readonly string[]): Promise<void> => {
  const paths = files.filter((file) => file !== '--').map((file) => resolve(file));
  const onStart = () => say('Building Casebook …');
  await ensureBuilt({ project, targets: ['workbench', 'preload', 'page'], onStart });
  const obstacle = desktopObstacle(process.platform, process.env, process.getuid?.());
  if (obstacle) return runInBrowser(project, obstacle, paths);
  const runtime = await findDesktop(project);
  if (!runtime) return runInBrowser(project, NO_RUNTIME, paths);
  const outcome = await runDesktop(runtime, project, paths);
  if (!outcome.ran) return runInBrowser(project, 'the desktop app could not start', paths);
  process.exitCode = outcome.code;
};
