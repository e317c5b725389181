/** Handlers for the words of the rules. */

import type { Bench } from '#electron/services/bench.ts';
import { changeWords, tryWords } from '#electron/services/change-words.ts';
import { listRules } from '#electron/services/rule-lists.ts';
import { wordOffers } from '#electron/services/word-offers.ts';
import type { ContractImplementer } from './implementer.ts';

export function ruleHandlers(os: ContractImplementer, bench: Bench) {
  return {
    lists: os.rules.lists.handler(() => listRules(bench)),
    change: os.rules.change.handler(({ input }) => changeWords(bench, input.wishes)),
    offers: os.rules.offers.handler(() => wordOffers(bench)),
    try: os.rules.try.handler(({ input }) => tryWords(bench, input.wishes, input.documentId)),
    trial: os.rules.trial.handler(() => bench.trials.report()),
    cancelTrial: os.rules.cancelTrial.handler(() => {
      bench.trials.cancel();
      return {};
    }),
    waiting: os.rules.waiting.handler(() => bench.renewal.waiting()),
  };
}
