/** Checks the open casebook from its pages to the chain of its journal. */

import { checkCasebook, type Finding } from '#electron/database/check-casebook.ts';
import type { Bench } from './bench.ts';

/** Everything that is wrong; empty for a sound casebook. */
export async function checkOpenCasebook({ session }: Bench): Promise<Finding[]> {
  return session.current().write((tx) => checkCasebook(tx));
}
