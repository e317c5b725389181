/** The files of one call are one small library: what they name is named alike in all of them. */

import { linkClusters } from '#shared/extraction/link-library.ts';
import type { FileOutcome, ReadFile } from './extract-files.ts';

const isRead = (outcome: FileOutcome): outcome is ReadFile => 'source' in outcome;

/** The same outcomes in the same order, with ids that hold over all of them. */
export const linkRead = (outcomes: readonly FileOutcome[]): FileOutcome[] => {
  const linked = linkClusters(outcomes.filter(isRead).map(({ extraction }) => extraction));
  const next = linked.values();
  return outcomes.map((outcome) => {
    if (!isRead(outcome)) return outcome;
    const extraction = next.next().value;
    return extraction ? { ...outcome, extraction } : outcome;
  });
};
