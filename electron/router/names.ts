/** Handlers for names. */

import type { Bench } from '#electron/services/bench.ts';
import { describeNames, stateNameForm } from '#electron/services/describe-names.ts';
import { judgeNames, nameLinks, withdrawLinks } from '#electron/services/judge-names.ts';
import { nameCluster } from '#electron/services/name-cluster.ts';
import { nameEvidence, nameSchemes } from '#electron/services/name-evidence.ts';
import { listNames } from '#electron/services/name-rows.ts';
import type { ContractImplementer } from './implementer.ts';

export function nameHandlers(os: ContractImplementer, bench: Bench) {
  return {
    list: os.names.list.handler(({ input }) => listNames(bench, input.tab)),
    cluster: os.names.cluster.handler(({ input }) => nameCluster(bench, input.bearer)),
    schemes: os.names.schemes.handler(() => nameSchemes(bench)),
    links: os.names.links.handler(() => nameLinks(bench)),
    evidence: os.names.evidence.handler(({ input }) => nameEvidence(bench, input)),
    judge: os.names.judge.handler(({ input }) => judgeNames(bench, input)),
    withdraw: os.names.withdraw.handler(({ input }) => withdrawLinks(bench, input.links)),
    stateForm: os.names.stateForm.handler(({ input }) => stateNameForm(bench, input)),
    describe: os.names.describe.handler(({ input: { bearer, ...given } }) =>
      describeNames(bench, bearer, given),
    ),
  };
}
