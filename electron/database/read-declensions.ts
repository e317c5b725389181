/** The case endings of names, from the folder of resources. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Declension } from '#shared/names/declension.ts';
import { type Decline, declineBy } from '#shared/names/decline-name.ts';

/** Throws for a file that is none. */
export async function readDecline(resources: string): Promise<Decline> {
  const folder = join(resources, 'declension');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return declineBy(files.map((file) => Declension.parse(JSON.parse(file))));
}
