/** Handlers for documents. */

import type { Bench } from '#electron/services/environment.ts';
import { listDocuments } from '#electron/services/read-documents.ts';
import type { ContractImplementer } from './implementer.ts';

export function documentHandlers(os: ContractImplementer, bench: Bench) {
  return {
    list: os.documents.list.handler(() => listDocuments(bench)),
  };
}
