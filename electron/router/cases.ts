/** Handlers for cases and what leaves them. */

import type { Bench } from '#electron/services/bench.ts';
import { caseDetail, underProvision } from '#electron/services/case-detail.ts';
import { assignToCase, listCases, makeCase, nameCase } from '#electron/services/cases.ts';
import { exportCase } from '#electron/services/export-case.ts';
import type { ContractImplementer } from './implementer.ts';

export function caseHandlers(os: ContractImplementer, bench: Bench) {
  return {
    list: os.cases.list.handler(() => listCases(bench)),
    get: os.cases.get.handler(({ input }) => caseDetail(bench, input.id)),
    underProvision: os.cases.underProvision.handler(({ input }) =>
      underProvision(bench, input.subject),
    ),
    create: os.cases.create.handler(({ input }) => makeCase(bench, input.title)),
    rename: os.cases.rename.handler(({ input }) => nameCase(bench, input.id, input.title)),
    assign: os.cases.assign.handler(({ input }) => assignToCase(bench, input)),
  };
}

export function exportHandlers(os: ContractImplementer, bench: Bench) {
  return { case: os.exports.case.handler(({ input }) => exportCase(bench, input)) };
}
