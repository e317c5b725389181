/**
 * The composition root: the whole app without a door. Desktop, loopback and command line create it
 * the same way and serve its router.
 */

import type { CasebookInfo } from '#shared/contract/casebooks.ts';
import type { ChosenFile } from '#shared/contract/documents.ts';
import type { Finding } from './database/finding.ts';
import { createRouter, type Router } from './router/router.ts';
import type { Bench } from './services/bench.ts';
import { ChangeHub } from './services/change-hub.ts';
import { checkOpenCasebook } from './services/check-open-casebook.ts';
import type { Dialogs, Environment } from './services/environment.ts';
import { ImportDesk } from './services/import-desk.ts';
import { NameDesk } from './services/name-desk.ts';
import { OfferDesk } from './services/offer-desk.ts';
import { closeCasebook, leaveCasebook, openAt } from './services/open-casebook.ts';
import { type OriginalFile, readOriginal } from './services/read-documents.ts';
import { RenewalDesk } from './services/renewal-desk.ts';
import { Session } from './services/session.ts';
import { SettingsDesk } from './services/settings-desk.ts';
import { TrialDesk } from './services/trial-desk.ts';
import { VoteDesk } from './services/vote-desk.ts';

export type { Dialogs };
export type AppOptions = Environment;

export interface App {
  /** The contract with its handlers; a host puts it behind its transport. */
  readonly router: Router;
  /** Offers the file at a path that the person chose; the token goes to the page. */
  offerPath(path: string): Promise<ChosenFile>;
  /** Offers bytes that the host received under a name. */
  offerBytes(fileName: string, bytes: Uint8Array): Promise<ChosenFile>;
  /** Opens a casebook that the person chose; with `create`, makes it where there is none. */
  openCasebook(path: string, options?: { readonly create?: boolean }): Promise<CasebookInfo>;
  /** The bytes of a document as they were imported, for the viewer. */
  original(documentId: string): Promise<OriginalFile>;
  /** What is wrong with the open casebook; empty for a sound one. */
  check(): Promise<Finding[]>;
  /** Resolves when an import is over. */
  imported(importId: string): Promise<void>;
  /** Stops imports, closes the casebook and ends the workers. */
  close(): Promise<void>;
}

export async function createApp(options: AppOptions): Promise<App> {
  const parts = {
    environment: options,
    changes: new ChangeHub(),
    offers: new OfferDesk(),
    session: new Session(),
  };
  const votes = new VoteDesk(parts);
  const imports = new ImportDesk({ ...parts, votes });
  const names = new NameDesk(parts);
  const bench: Bench = {
    ...parts,
    imports,
    names,
    renewal: new RenewalDesk({ ...parts, imports, names, votes }),
    trials: new TrialDesk(parts),
    settings: new SettingsDesk(parts),
  };
  return {
    router: createRouter(bench),
    offerPath: (path) => bench.offers.offerPath(path),
    offerBytes: async (fileName, bytes) => bench.offers.offerBytes(fileName, bytes),
    openCasebook: (path, { create = false } = {}) => openAt(bench, path, { create }),
    original: (documentId) => readOriginal(bench, documentId),
    check: () => checkOpenCasebook(bench),
    imported: (importId) => imports.finished(importId),
    async close() {
      // Nothing works in them once imports have stopped: they end while the log is folded into the file.
      const ended = leaveCasebook(bench).finally(() => options.workers.close());
      try {
        await closeCasebook(bench);
      } finally {
        bench.changes.close();
        await ended;
      }
    },
  };
}
