/** Checks the open casebook from its pages to the chain of its journal. */

import { checkCasebook } from '#electron/database/check-casebook.ts';
import type { Finding } from '#electron/database/finding.ts';
import type { Bench } from './bench.ts';

/** Everything that is wrong; empty for a sound casebook. */
export async function checkOpenCasebook({ session }: Bench): Promise<Finding[]> {
  return session.current().write((tx) => checkCasebook(tx));
}
