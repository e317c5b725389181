/** The one typed contract between page and workbench: the sum of its areas. */

import type { ContractRouterClient } from '@orpc/contract';
import { casebooks } from './casebooks.ts';
import { cases } from './cases.ts';
import { changes } from './changes.ts';
import { documents } from './documents.ts';
import { caseExports } from './exports.ts';
import { history } from './history.ts';
import { names } from './names.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';

export const contract = {
  casebooks,
  documents,
  review,
  names,
  history,
  cases,
  search,
  exports: caseExports,
  settings,
  rules,
  changes,
};
/** What the page and the command line call, whatever lies between. */
export type CasebookClient = ContractRouterClient<typeof contract>;
