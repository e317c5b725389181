/** What menu, second starts and files opened from outside set in motion. */

import { createRouterClient } from '@orpc/server';
import { type BrowserWindow, dialog, app as electron } from 'electron';
import type { App } from '#electron/app.ts';
import type { CasebookClient } from '#shared/contract/contract.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import { type MenuActions, showMenu } from './menu.ts';
import { START_PAGE } from './origin.ts';
import type { Words } from './words.ts';

export interface Desk {
  readonly openCasebook: (path: string) => Promise<void>;
  /** Keeps the menu in step with what is open, until the app closes. */
  readonly followMenu: () => Promise<void>;
}

export interface DeskOptions {
  readonly app: App;
  readonly window: () => BrowserWindow | null;
  readonly openDocuments: () => Promise<readonly string[]>;
  readonly words: Words;
}

/** The sentence of a refusal; any other fault is named, not described. */
const sentenceOf = (error: unknown) =>
  error instanceof RefusalError || (error instanceof Error && 'data' in error)
    ? error.message
    : 'Something went wrong.';

export const createDesk = ({ app, window, openDocuments, words }: DeskOptions): Desk => {
  const client: CasebookClient = createRouterClient(app.router);

  const tell = async (error: unknown) => {
    const owner = window();
    const box = { type: 'warning' as const, message: sentenceOf(error), buttons: [words.ok] };
    if (owner) await dialog.showMessageBox(owner, box);
  };
  const attempt = (work: () => Promise<unknown>) => {
    work().catch(tell);
  };
  const importDocuments = async () => {
    const files = [];
    for (const path of await openDocuments()) {
      files.push({ token: (await app.offerPath(path)).token });
    }
    if (files.length > 0) await client.documents.import({ files, caseId: null });
  };
  const about = async () => {
    const owner = window();
    const message = `Casebook ${electron.getVersion()}`;
    const box = { type: 'info' as const, message, detail: words.aboutDetail, buttons: [words.ok] };
    if (owner) await dialog.showMessageBox(owner, box);
  };
  const actions: MenuActions = {
    create: () => attempt(() => client.casebooks.createWithDialog()),
    open: () => attempt(() => client.casebooks.openWithDialog()),
    openRecent: (id) => attempt(() => client.casebooks.openRecent({ id })),
    importDocuments: () => attempt(importDocuments),
    // Another fragment of the page that is shown: the page stays and changes its screen.
    go: (screen) => attempt(async () => window()?.loadURL(`${START_PAGE}#/${screen}`)),
    about: () => attempt(about),
  };
  const refreshMenu = async () => {
    const { recent, open } = await client.casebooks.state();
    showMenu({ words, actions, recent, isOpen: open !== null, developing: !electron.isPackaged });
  };

  return {
    openCasebook: (path) => app.openCasebook(path).then(() => undefined, tell),
    followMenu: async () => {
      await refreshMenu();
      for await (const { topic } of await client.changes.stream()) {
        if (topic === 'casebook') await refreshMenu();
      }
    },
  };
};
