/** The machine that the services run on, as a host describes it. */

import type { Workers } from '#electron/workers/jobs.ts';

/** Open and save dialogs of the host. Each resolves to null or nothing when the person cancels. */
export interface Dialogs {
  openCasebook(): Promise<string | null>;
  saveCasebook(suggestedName: string): Promise<string | null>;
  openDocuments(): Promise<string[]>;
}

export interface Environment {
  readonly host: 'desktop' | 'loopback' | 'cli';
  readonly version: string;
  /** Where casebooks without a place of their own and the list of recent ones are kept. */
  readonly dataFolder: string;
  /** The folder of migrations, samples and words. */
  readonly resources: string;
  readonly clock: () => Date;
  /** Takes lines without content: codes and ids, never names, text or paths. */
  readonly log: (line: string) => void;
  readonly workers: Workers;
  readonly dialogs: Dialogs | null;
}
