/** Handlers for documents. */

import type { Bench } from '#electron/services/bench.ts';
import { chooseDocuments } from '#electron/services/choose-documents.ts';
import { importDocuments, redecode } from '#electron/services/import-documents.ts';
import {
  getComposition,
  getDocument,
  getLayout,
  listDocuments,
} from '#electron/services/read-documents.ts';
import type { ContractImplementer } from './implementer.ts';

export function documentHandlers(os: ContractImplementer, bench: Bench) {
  return {
    list: os.documents.list.handler(() => listDocuments(bench)),
    get: os.documents.get.handler(({ input }) => getDocument(bench, input.id)),
    layout: os.documents.layout.handler(({ input }) =>
      getLayout(bench, input.id, input.pages ?? null),
    ),
    composition: os.documents.composition.handler(({ input }) => getComposition(bench, input.id)),
    choose: os.documents.choose.handler(() => chooseDocuments(bench)),
    import: os.documents.import.handler(({ input }) => importDocuments(bench, input)),
    imports: os.documents.imports.handler(() => bench.imports.reports()),
    cancelImport: os.documents.cancelImport.handler(({ input }) => {
      bench.imports.cancel(input.importId);
      return {};
    }),
    redecode: os.documents.redecode.handler(({ input }) => redecode(bench, input)),
  };
}
