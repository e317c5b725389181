/** The system's dialogs for opening and saving. */

import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs } from '#electron/app.ts';
import type { Words } from './words.ts';

const EXTENSION = 'casebook';

export interface DialogOptions {
  readonly window: () => BrowserWindow | null;
  readonly words: () => Words;
  /** Where a new casebook is offered to be kept. */
  readonly documents: string;
}

export const createDialogs = ({ window, words, documents }: DialogOptions): Dialogs => {
  const casebooks = () => [{ name: words().casebooks, extensions: [EXTENSION] }];
  return {
    openCasebook: async () => {
      const owner = window();
      if (!owner) return null;
      const { filePaths } = await dialog.showOpenDialog(owner, {
        filters: casebooks(),
        properties: ['openFile'],
      });
      return filePaths[0] ?? null;
    },
    saveCasebook: async (suggestedName) => {
      const owner = window();
      if (!owner) return null;
      const { filePath } = await dialog.showSaveDialog(owner, {
        defaultPath: join(documents, `${suggestedName.replace(/\.casebook$/, '')}.${EXTENSION}`),
        filters: casebooks(),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return filePath || null;
    },
    openDocuments: async () => {
      const owner = window();
      if (!owner) return [];
      const { filePaths } = await dialog.showOpenDialog(owner, {
        filters: [{ name: words().documents, extensions: ['pdf', 'docx', 'txt', '*'] }],
        properties: ['openFile', 'multiSelections'],
      });
      return filePaths;
    },
  };
};
