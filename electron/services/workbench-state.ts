/** What is open and what could be. */

import type { Workbench } from '#shared/contract/casebooks.ts';
import type { Bench } from './bench.ts';
import { recentCasebooks } from './recent-casebooks.ts';

export async function workbenchState({ environment, session }: Bench): Promise<Workbench> {
  return {
    version: environment.version,
    host: environment.host,
    dialogs: environment.dialogs !== null,
    open: await session.info(),
    recent: await recentCasebooks(environment.dataFolder),
  };
}
