/** The casebooks that were open lately, kept as a small file beside the app's own data. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { RecentCasebook } from '#shared/contract/casebooks.ts';
import { replaceFile } from './replace-file.ts';

const MOST_RECENT = 12;

/** Newest first. A list that cannot be read counts as empty: it is a convenience, no data. */
export async function recentCasebooks(dataFolder: string): Promise<RecentCasebook[]> {
  try {
    const content: unknown = JSON.parse(await readFile(fileIn(dataFolder), 'utf8'));
    return z.array(RecentCasebook).parse(content);
  } catch {
    return [];
  }
}

/** Puts a casebook at the head of the list. */
export async function rememberCasebook(
  dataFolder: string,
  entry: Omit<RecentCasebook, 'id'>,
): Promise<void> {
  const id = createHash('sha256').update(entry.path).digest('hex').slice(0, 24);
  const others = (await recentCasebooks(dataFolder)).filter(({ path }) => path !== entry.path);
  const list = [{ id, ...entry }, ...others].slice(0, MOST_RECENT);
  await replaceFile(fileIn(dataFolder), JSON.stringify(list, null, 2));
}

const fileIn = (dataFolder: string) => join(dataFolder, 'recent-casebooks.json');
