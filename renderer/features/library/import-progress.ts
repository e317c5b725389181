/** What an import run has come to, in numbers, and which of its files to show first. */

import type { ImportedFile, ImportRun } from '#shared/contract/documents.ts';

const ENDED: readonly ImportedFile['state'][] = ['done', 'already_there', 'failed', 'cancelled'];

export interface RunFigures {
  all: number;
  ended: number;
  imported: number;
  alreadyThere: number;
  failed: number;
}

export function figuresOf({ files }: ImportRun): RunFigures {
  const count = (...states: ImportedFile['state'][]) =>
    files.filter(({ state }) => states.includes(state)).length;
  return {
    all: files.length,
    ended: count(...ENDED),
    imported: count('done'),
    alreadyThere: count('already_there'),
    failed: count('failed'),
  };
}

const FIRST: readonly ImportedFile['state'][] = [
  'failed',
  'parsing',
  'extracting',
  'already_there',
  'waiting',
  'cancelled',
  'done',
];

const NEWS: readonly ImportedFile['state'][] = ['failed', 'already_there'];

/**
 * Files that ask for something first, then what is under way, then the rest; at most `limit`. Of a
 * run that ended only what did not simply arrive: the rest is in the table.
 */
export function filesToShow({ files, state }: ImportRun, limit: number): ImportedFile[] {
  return files
    .filter((file) => state === 'running' || NEWS.includes(file.state))
    .sort((a, b) => FIRST.indexOf(a.state) - FIRST.indexOf(b.state))
    .slice(0, limit);
}

/** A run stays on screen while it works, and after that while it has something to say. */
export const hasNews = (run: ImportRun): boolean =>
  run.state === 'running' || run.files.some(({ state }) => NEWS.includes(state));

/** A file that was tried again stands in the newer run only. `runs` are newest first. */
export function withoutRetried(runs: readonly ImportRun[]): ImportRun[] {
  const seen = new Set<string>();
  return runs.map((run) => {
    const files = run.files.filter(({ token }) => !seen.has(token));
    for (const { token } of run.files) seen.add(token);
    return { ...run, files };
  });
}
