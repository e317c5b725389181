/** The contract with its handlers: the one thing that every door serves. */

import type { Bench } from '#electron/services/bench.ts';
import { searchPassages } from '#electron/services/search-passages.ts';
import { listHistory, redo, undo } from '#electron/services/undo.ts';
import { casebookHandlers } from './casebooks.ts';
import { caseHandlers, exportHandlers } from './cases.ts';
import { documentHandlers } from './documents.ts';
import { implementer } from './implementer.ts';
import { nameHandlers } from './names.ts';
import { reviewHandlers } from './review.ts';
import { ruleHandlers } from './rules.ts';

export function createRouter(bench: Bench) {
  const os = implementer(bench);
  return os.router({
    casebooks: casebookHandlers(os, bench),
    documents: documentHandlers(os, bench),
    review: reviewHandlers(os, bench),
    names: nameHandlers(os, bench),
    history: {
      list: os.history.list.handler(({ input }) => listHistory(bench, input.limit)),
      undo: os.history.undo.handler(() => undo(bench)),
      redo: os.history.redo.handler(() => redo(bench)),
    },
    cases: caseHandlers(os, bench),
    search: {
      passages: os.search.passages.handler(({ input }) => searchPassages(bench, input)),
    },
    exports: exportHandlers(os, bench),
    settings: {
      get: os.settings.get.handler(() => bench.settings.get()),
      change: os.settings.change.handler(({ input }) => bench.settings.change(input)),
    },
    rules: ruleHandlers(os, bench),
    changes: { stream: os.changes.stream.handler(({ signal }) => bench.changes.listen(signal)) },
  });
}

export type Router = ReturnType<typeof createRouter>;
