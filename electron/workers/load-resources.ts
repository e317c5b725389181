/** Reads the folder of rules and words into memory, for `readResources` to check. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What extraction reads; samples and migrations are not its business. */
const ROOMS = ['languages', 'law', 'vocabularies', 'romanisation'];
const READ = /\.(json|jsonl|txt|tsv|csv)$/;

const listed = (root: string, room: string): string[] => {
  try {
    return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(room, name),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/** Path below the folder, with forward slashes, to content. Throws when a file cannot be read. */
export const loadResources = (root: string): ReadonlyMap<string, string> => {
  const names = ROOMS.flatMap((room) => listed(root, room)).filter((name) => READ.test(name));
  return new Map(
    names.sort().map((name) => [name.split(sep).join('/'), readFileSync(join(root, name), 'utf8')]),
  );
};
