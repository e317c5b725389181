/**
 * Shows the page in the person's browser. The ticket is not put on a command line, where everybody
 * on the machine could read it: the browser is given a file of the owner's that leads there.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OWNER_ONLY = 0o600;

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
  linux: ['xdg-open'],
};

const hasDisplay = () =>
  process.platform !== 'linux' || !!(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** The page that leads to `address`; no character of an address of ours needs escaping. */
const redirectPage = (address: string): string =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer">` +
  `<meta http-equiv="refresh" content="0;url=${address}"><title>…</title>`;

/** Writes the file that leads to `address`, readable by its owner alone; gives its path. */
export const writeRedirect = (address: string): string => {
  // A folder of mkdtemp is the owner's alone.
  const file = join(mkdtempSync(join(tmpdir(), 'page-')), 'open.html');
  writeFileSync(file, redirectPage(address), { mode: OWNER_ONLY, flag: 'wx' });
  return file;
};

/** Does nothing where there is no display. Returns how to take the file away again. */
export const openBrowser = (address: string): (() => void) => {
  const [opener] = OPENERS[process.platform] ?? [];
  if (!opener || !hasDisplay()) return () => undefined;
  const file = writeRedirect(address);
  const child = spawn(opener, [pathToFileURL(file).href], { stdio: 'ignore', detached: true });
  // Without a browser the printed address is still there.
  child.once('error', () => undefined);
  child.unref();
  return () => rmSync(join(file, '..'), { recursive: true, force: true });
};
