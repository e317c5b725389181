/** Reads files in worker processes, a few at once, and gives what was found in their order. */

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Workers } from '#electron/workers/jobs.ts';
import { readRegularFile } from '#electron/workers/read-regular-file.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import { isLocked } from './passwords.ts';

export interface ReadFile {
  readonly document: string;
  readonly sha256: string;
  readonly source: SourceText;
  readonly extraction: Extraction;
}

interface UnreadFile {
  readonly document: string;
  readonly failure: ImportFailure;
}

export type FileOutcome = ReadFile | UnreadFile;

export interface ExtractOptions {
  readonly workers: Workers;
  /** How many files are in work at once. */
  readonly atOnce: number;
  readonly encoding: string | null;
  /** Tried first on every encrypted file. */
  readonly password: string | null;
  /** Asked for a file that the password does not open; null leaves the file out. */
  readonly askPassword: (document: string, wrong: boolean) => Promise<string | null>;
  readonly signal: AbortSignal;
  readonly onDone: (outcome: FileOutcome) => void;
}

const readOne = async (
  path: string,
  options: ExtractOptions,
  password = options.password,
): Promise<FileOutcome> => {
  // The root of a disk has no base name.
  const document = basename(path) || path;
  const { workers, encoding, signal } = options;
  try {
    const bytes = await readRegularFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const job = { fileName: document, bytes, password, encoding, words: [], boilerplate: null };
    return { document, sha256, ...(await workers.import(job, { signal })) };
  } catch (error) {
    if (error instanceof ImportFailure) return { document, failure: error };
    throw error;
  }
};

/** Asks for the passwords of the files that are still locked, one after the other, until they open. */
const unlock = async (
  paths: readonly string[],
  outcomes: FileOutcome[],
  options: ExtractOptions,
): Promise<void> => {
  for (const [index, path] of paths.entries()) {
    for (;;) {
      const outcome = outcomes[index];
      if (outcome === undefined || !('failure' in outcome) || !isLocked(outcome.failure)) break;
      if (options.signal.aborted) return;
      const wrong = outcome.failure.code === 'password_wrong';
      const password = await options.askPassword(outcome.document, wrong);
      if (password === null) break;
      outcomes[index] = await readOne(path, options, password);
    }
  }
};

/** The outcomes in the order of `paths`. Only the files in work are held in memory. */
export const extractFiles = async (
  paths: readonly string[],
  options: ExtractOptions,
): Promise<FileOutcome[]> => {
  const outcomes: FileOutcome[] = [];
  const queue = paths.entries();
  const work = async () => {
    for (const [index, path] of queue) {
      const outcome = await readOne(path, options);
      outcomes[index] = outcome;
      options.onDone(outcome);
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
  await unlock(paths, outcomes, options);
  return outcomes;
};
