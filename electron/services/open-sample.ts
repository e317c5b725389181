/** The sample casebook: made at first use by importing the samples that ship with the app. */

import { join } from 'node:path';
import type { CasebookInfo } from '#shared/contract/casebooks.ts';
import type { Bench } from './bench.ts';
import { importSamples } from './import-documents.ts';
import { casebookFolder, EXTENSION, openAt } from './open-casebook.ts';

/** Opens it at once; the samples arrive while the page is already there. */
export async function openSample(bench: Bench): Promise<CasebookInfo> {
  const path = join(await casebookFolder(bench), `Sample casebook${EXTENSION}`);
  const info = await openAt(bench, path, { create: true, isSample: true });
  await importSamples(bench);
  return info;
}
