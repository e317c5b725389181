/** Asks for files with the host's dialog. */

import type { ChosenFile } from '#shared/contract/documents.ts';
import type { Bench } from './bench.ts';
import { dialogsOf } from './open-casebook.ts';

/** The files chosen, as tokens; none when the person cancels. */
export async function chooseDocuments(bench: Bench): Promise<ChosenFile[]> {
  const paths = await dialogsOf(bench).openDocuments();
  return Promise.all(paths.map((path) => bench.offers.offerPath(path)));
}
