/** Handlers for casebooks. */

import type { Bench } from '#electron/services/bench.ts';
import {
  closeCasebook,
  createNamed,
  createWithDialog,
  openRecent,
  openWithDialog,
} from '#electron/services/open-casebook.ts';
import { openSample } from '#electron/services/open-sample.ts';
import { workbenchState } from '#electron/services/workbench-state.ts';
import type { ContractImplementer } from './implementer.ts';

export function casebookHandlers(os: ContractImplementer, bench: Bench) {
  return {
    state: os.casebooks.state.handler(() => workbenchState(bench)),
    create: os.casebooks.create.handler(({ input }) => createNamed(bench, input.name)),
    createWithDialog: os.casebooks.createWithDialog.handler(() => createWithDialog(bench)),
    openWithDialog: os.casebooks.openWithDialog.handler(() => openWithDialog(bench)),
    openRecent: os.casebooks.openRecent.handler(({ input }) => openRecent(bench, input.id)),
    openSample: os.casebooks.openSample.handler(() => openSample(bench)),
    close: os.casebooks.close.handler(async () => {
      await closeCasebook(bench);
      return {};
    }),
  };
}
