/**
 * The files of one call are one small library: names are one, years come from siblings, and blocks
 * that stand in several files give no facts.
 */

import type { Workers } from '#electron/workers/jobs.ts';
import { loadResources } from '#electron/workers/load-resources.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { linkLibrary } from '#shared/extraction/link-library.ts';
import { standingBlocks } from '#shared/extraction/parts/standing-blocks.ts';
import { NameComparers } from '#shared/names/comparers.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import { withKind } from '#shared/text/with-kind.ts';
import type { FileOutcome, ReadFile } from './extract-files.ts';

const isRead = (outcome: FileOutcome): outcome is ReadFile => 'source' in outcome;

/** The rules' reading of a file some of whose blocks are known to stand in others. */
const readAgain = async (
  { source, extraction }: ReadFile,
  blocks: readonly number[],
  workers: Workers,
  signal: AbortSignal,
): Promise<Extraction> => {
  if (blocks.length === 0) return extraction;
  try {
    const labelled = withKind(source, blocks, 'boilerplate');
    const job = { source: labelled, words: [], boilerplate: null };
    return await workers.extract(job, { signal });
  } catch (error) {
    // What was found before the call was interrupted, or its time was over, still holds.
    if (error instanceof ImportFailure) return extraction;
    throw error;
  }
};

/** The same outcomes in the same order, with ids that hold over all of them. */
export const linkRead = async (
  outcomes: readonly FileOutcome[],
  resources: string,
  workers: Workers,
  signal: AbortSignal,
): Promise<FileOutcome[]> => {
  const comparers = new NameComparers(loadResources(resources));
  const read = outcomes.filter(isRead);
  const found = read.map(({ extraction }) => extraction);
  const linked = linkLibrary(found, comparers);
  const blocks = standingBlocks(
    linked.map((extraction, index) => ({ text: read[index]?.source.text ?? '', extraction })),
  );
  const again = await Promise.all(
    read.map((file, index) => readAgain(file, blocks[index] ?? [], workers, signal)),
  );
  const changed = again.some((extraction, index) => extraction !== found[index]);
  const last = (changed ? linkLibrary(again, comparers) : linked).values();
  return outcomes.map((outcome) => {
    if (!isRead(outcome)) return outcome;
    const extraction = last.next().value;
    return extraction ? { ...outcome, extraction } : outcome;
  });
};
