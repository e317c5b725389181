/**
 * The desktop app. Until Electron is ready only what must come before is done; nothing here waits
 * at the top level, for Electron is not ready before this module has run to its end.
 */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, protocol, session } from 'electron';
import { createApp } from '#electron/app.ts';
import { IMPORT_LIMITS } from '#electron/workers/limits.ts';
import { createWorkers } from '#electron/workers/pool.ts';
import { installationOf } from '../installation.ts';
import { servePageFrom } from '../page/page-files.ts';
import { casebookOf } from './command-line.ts';
import { guardContents } from './contents-guard.ts';
import { createDesk, type Desk } from './desk.ts';
import { createDialogs } from './dialogs.ts';
import { handleChannels } from './ipc.ts';
import { START_PAGE } from './origin.ts';
import { handleScheme, registerScheme } from './protocol.ts';
import { guardSession } from './session-guard.ts';
import { spawnUtilityProcess } from './spawn-utility-process.ts';
import { createWindow } from './window.ts';
import { wordsFor } from './words.ts';

const OWNER_ONLY = 0o700;
const WORKERS = 2;

const installation = installationOf(import.meta.url);
const log = (line: string) => process.stderr.write(`${line}\n`);

/** A profile of its own where one is asked for; Chromium's files apart from ours. */
const chooseFolders = () => {
  const chosen = app.commandLine.getSwitchValue('user-data-dir');
  if (chosen) app.setPath('userData', chosen);
  const folder = app.getPath('userData');
  const chromium = join(folder, 'session');
  mkdirSync(chromium, { recursive: true, mode: OWNER_ONLY });
  app.setPath('sessionData', chromium);
  return folder;
};

/** Nothing leaves the machine: not even a name is looked up. */
const closeNetwork = () => {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
};

let window: BrowserWindow | null = null;
let desk: Desk | null = null;
/** A casebook that was asked for before there was a desk to put it on. */
let asked = casebookOf(process.argv, process.cwd());

const open = (path: string) => {
  if (desk) void desk.openCasebook(path);
  else asked = path;
};

const toFront = () => {
  if (window?.isMinimized()) window.restore();
  window?.focus();
};

const closeInOrder = (close: () => Promise<void>) => {
  let closing = false;
  app.on('before-quit', (event) => {
    // Also the second time: closing the windows asks to quit again while the casebook is closing.
    event.preventDefault();
    if (closing) return;
    closing = true;
    for (const one of BrowserWindow.getAllWindows()) one.close();
    close()
      .catch(() => log('The casebook could not be closed in order.'))
      .finally(() => app.exit());
  });
  app.on('window-all-closed', () => app.quit());
};

const run = async (dataFolder: string) => {
  // Kept in memory only: what the page was shown leaves no trace in Chromium's folders.
  const own = session.fromPartition('casebook', { cache: false });
  guardSession(own, !app.isPackaged);
  guardSession(session.defaultSession, false);
  let words = wordsFor(app.getLocale());
  const speak = (language: string | null) => {
    words = wordsFor(language ?? app.getLocale());
  };
  const dialogs = createDialogs({
    window: () => window,
    words: () => words,
    documents: app.getPath('documents'),
  });
  const casebook = await createApp({
    host: 'desktop',
    version: installation.version,
    dataFolder,
    resources: installation.resources,
    clock: () => new Date(),
    log,
    workers: createWorkers({
      spawn: spawnUtilityProcess(installation),
      size: WORKERS,
      ...IMPORT_LIMITS,
    }),
    dialogs,
  });
  closeInOrder(() => casebook.close());
  handleScheme(own, { page: servePageFrom(installation.page), original: casebook.original });
  handleChannels(casebook, () => window?.webContents ?? null);
  const openDocuments = () => dialogs.openDocuments();
  desk = createDesk({
    app: casebook,
    window: () => window,
    openDocuments,
    words: () => words,
    speak,
  });
  if (asked) await casebook.openCasebook(asked).catch(() => log('The casebook was not opened.'));
  await desk.dress();
  desk.follow().catch(() => log('The menu no longer follows the casebook.'));
  // The page knocks while it loads: the window must be known before.
  window = createWindow({ session: own, installation, dataFolder });
  window.on('closed', () => {
    window = null;
  });
  await window.loadURL(START_PAGE);
};

const begin = () => {
  const dataFolder = chooseFolders();
  if (!app.requestSingleInstanceLock({ casebook: asked })) {
    app.exit();
    return;
  }
  // As root Chromium has no sandbox at all; whoever starts it so has said so.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  closeNetwork();
  registerScheme(protocol);
  guardContents(app);
  app.on('second-instance', (_event, words, folder) => {
    toFront();
    const path = casebookOf(words, folder);
    if (path) open(path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app
    .whenReady()
    .then(() => run(dataFolder))
    .catch((error: unknown) => {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      app.exit(1);
    });
};

begin();
