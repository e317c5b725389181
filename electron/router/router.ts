/** The contract with its handlers: the one thing that every door serves. */

import type { Bench } from '#electron/services/environment.ts';
import { casebookHandlers } from './casebooks.ts';
import { documentHandlers } from './documents.ts';
import { implementer } from './implementer.ts';

export function createRouter(bench: Bench) {
  const os = implementer(bench);
  return {
    casebooks: casebookHandlers(os, bench),
    documents: documentHandlers(os, bench),
    changes: { stream: os.changes.stream.handler(({ signal }) => bench.changes.listen(signal)) },
  };
}

export type Router = ReturnType<typeof createRouter>;
