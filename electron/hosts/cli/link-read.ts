/** The files of one call are one small library: names and years are shared among them. */

import type { FileOutcome } from './extract-files.ts';

export const linkRead = async (
  outcomes: readonly FileOutcome[],
  _resources: string,
): Promise<readonly FileOutcome[]> => outcomes;
