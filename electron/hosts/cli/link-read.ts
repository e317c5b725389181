/** The files of one call are one small library: names are one, and years come from siblings. */

import { loadResources } from '#electron/workers/load-resources.ts';
import { linkLibrary } from '#shared/extraction/link-library.ts';
import { NameComparers } from '#shared/names/comparers.ts';
import type { FileOutcome, ReadFile } from './extract-files.ts';

const isRead = (outcome: FileOutcome): outcome is ReadFile => 'source' in outcome;

/** The same outcomes in the same order, with ids that hold over all of them. */
export const linkRead = (outcomes: readonly FileOutcome[], resources: string): FileOutcome[] => {
  const extractions = outcomes.filter(isRead).map(({ extraction }) => extraction);
  const linked = linkLibrary(extractions, new NameComparers(loadResources(resources))).values();
  return outcomes.map((outcome) => {
    if (!isRead(outcome)) return outcome;
    const extraction = linked.next().value;
    return extraction ? { ...outcome, extraction } : outcome;
  });
};
