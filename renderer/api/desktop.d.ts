/** What the preload script of the desktop app puts on the window; absent in a browser. */

import type { ChosenFile } from '#shared/contract/documents.ts';

declare global {
  interface Window {
    readonly casebook?: {
      readonly host: 'desktop';
      /** Makes the preload post a MessagePort to this window. */
      connect(): void;
      /** Hands the file's path to the workbench; the page never sees it. */
      offerFile(file: File): Promise<ChosenFile>;
    };
  }
}
