/** What menu, second starts and files opened from outside set in motion. */

import { createRouterClient } from '@orpc/server';
import { type BrowserWindow, dialog, app as electron, nativeTheme } from 'electron';
import type { App } from '#electron/app.ts';
import type { CasebookClient } from '#shared/contract/contract.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import { type MenuActions, showMenu } from './menu.ts';
import { START_PAGE } from './origin.ts';
import type { Words } from './words.ts';

export interface Desk {
  readonly openCasebook: (path: string) => Promise<void>;
  /** Menu, words and colours as they are set; done once before the window is shown. */
  readonly dress: () => Promise<void>;
  /** Keeps them in step with what is open and set, until the app closes. */
  readonly follow: () => Promise<void>;
}

export interface DeskOptions {
  readonly app: App;
  readonly window: () => BrowserWindow | null;
  readonly openDocuments: () => Promise<readonly string[]>;
  readonly words: () => Words;
  /** Changes the language of the words; null is the system's. */
  readonly speak: (language: string | null) => void;
}

/** The sentence of a refusal; any other fault is named, not described. */
const sentenceOf = (error: unknown) =>
  error instanceof RefusalError || (error instanceof Error && 'data' in error)
    ? error.message
    : 'Something went wrong.';

export const createDesk = ({ app, window, openDocuments, words, speak }: DeskOptions): Desk => {
  const client: CasebookClient = createRouterClient(app.router);

  const tell = async (error: unknown) => {
    const owner = window();
    const box = { type: 'warning' as const, message: sentenceOf(error), buttons: [words().ok] };
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
    const box = {
      type: 'info' as const,
      message,
      detail: words().aboutDetail,
      buttons: [words().ok],
    };
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
    press: (keyCode) => {
      const press = { keyCode, modifiers: ['control' as const] };
      window()?.webContents.sendInputEvent({ type: 'keyDown', ...press });
      window()?.webContents.sendInputEvent({ type: 'keyUp', ...press });
    },
  };
  const dress = async () => {
    const { language, theme } = await client.settings.get();
    speak(language);
    // The page asks the system for its colours, so menu, dialogs and page change as one.
    nativeTheme.themeSource = theme === 'auto' ? 'system' : theme;
    const { recent, open } = await client.casebooks.state();
    showMenu({
      words: words(),
      actions,
      recent,
      isOpen: open !== null,
      developing: !electron.isPackaged,
    });
  };

  return {
    openCasebook: (path) => app.openCasebook(path).then(() => undefined, tell),
    dress,
    follow: async () => {
      for await (const { topic } of await client.changes.stream()) {
        if (topic === 'casebook' || topic === 'settings') await dress();
      }
    },
  };
};
