/** The app behind the loopback server, from its start to the signal that ends it. */

import { RPCHandler } from '@orpc/server/ws';
import { createApp } from '#electron/app.ts';
import { childWorkers } from '../child-workers.ts';
import { dataFolder } from '../data-folder.ts';
import type { Installation } from '../installation.ts';
import { servePageFrom } from '../page/page-files.ts';
import { createEntrance } from './entrance.ts';
import { openBrowser } from './open-browser.ts';
import { type LoopbackServer, startLoopback } from './server.ts';

export interface ServeOptions {
  readonly installation: Installation;
  /** A casebook to open at once. */
  readonly casebook: string | null;
  readonly dataFolder: string | undefined;
  readonly browser: boolean;
  readonly say: (line: string) => void;
}

const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve());
    }
  });

const startApp = ({ installation, dataFolder: chosen, say }: ServeOptions) =>
  createApp({
    host: 'loopback',
    version: installation.version,
    dataFolder: dataFolder(chosen),
    resources: installation.resources,
    clock: () => new Date(),
    log: say,
    workers: childWorkers(installation),
    dialogs: null,
  });

const announce = ({ address }: LoopbackServer, { say, browser }: ServeOptions) => {
  say(`Casebook is at ${address}`);
  say('The address works once, on this machine only. Ctrl+C ends it.');
  return browser ? openBrowser(address) : () => undefined;
};

/** Serves until the process is told to end; then everything is closed in order. */
export const serve = async (options: ServeOptions): Promise<void> => {
  const ended = untilSignal();
  const app = await startApp(options);
  try {
    if (options.casebook) await app.openCasebook(options.casebook);
    const handler = new RPCHandler(app.router);
    const server = await startLoopback({
      entrance: createEntrance(),
      page: servePageFrom(options.installation.page),
      offerBytes: app.offerBytes,
      original: app.original,
      speak: (socket) => void handler.upgrade(socket, { context: {} }),
      log: options.say,
    });
    const clean = announce(server, options);
    await ended;
    clean();
    await server.close();
  } finally {
    await app.close();
  }
};
