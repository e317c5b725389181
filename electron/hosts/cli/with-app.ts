/** The app in this very process, for the commands that work on a casebook. */

import { resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { type App, createApp } from '#electron/app.ts';
import type { CasebookInfo } from '#shared/contract/casebooks.ts';
import type { CasebookClient } from '#shared/contract/contract.ts';
import { childWorkers } from '../child-workers.ts';
import { dataFolder } from '../data-folder.ts';
import { type Call, UsageError } from './command.ts';

export interface OpenApp {
  readonly app: App;
  readonly client: CasebookClient;
  readonly casebook: CasebookInfo;
}

/** The casebook of `--casebook`, or the one file given where a command takes no other. */
export const casebookPath = (call: Call, positional: string | undefined = undefined): string => {
  const path = call.text('casebook') ?? positional;
  if (path === undefined) throw new UsageError('Which casebook? Give it with --casebook FILE.');
  return resolve(path);
};

/** Opens the casebook, does the work and closes everything, whatever happens. */
export const withApp = async <T>(
  call: Call,
  path: string,
  work: (open: OpenApp) => Promise<T>,
  options: { readonly create?: boolean } = {},
): Promise<T> => {
  const { installation, terminal } = call;
  const app = await createApp({
    host: 'cli',
    version: installation.version,
    dataFolder: dataFolder(call.text('data-folder') ?? undefined),
    resources: installation.resources,
    clock: () => new Date(),
    log: terminal.say,
    workers: childWorkers(installation),
    dialogs: null,
  });
  try {
    const casebook = await app.openCasebook(path, options);
    return await work({ app, client: createRouterClient(app.router), casebook });
  } finally {
    await app.close();
  }
};
