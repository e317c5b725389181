/** Reads the folder of rules and words into memory, for `readResources` to check. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What is no rule or word: nothing of it is read. */
const OTHER_ROOMS = new Set(['icons', 'migrations', 'samples', 'screenshots']);
const READ = /\.(json|jsonl|txt|tsv|csv)$/;

const listed = (root: string, room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) =>
    join(room, name),
  );

const roomsOf = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHER_ROOMS.has(entry.name))
    .map(({ name }) => name);

/** Path below the folder, with forward slashes, to content. Throws when a file cannot be read. */
export const loadResources = (root: string): ReadonlyMap<string, string> => {
  const names = roomsOf(root)
    .flatMap((room) => listed(root, room))
    .filter((name) => READ.test(name));
  return new Map(
    names.sort().map((name) => [name.split(sep).join('/'), readFileSync(join(root, name), 'utf8')]),
  );
};
