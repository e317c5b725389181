/** Scores that mean what they say: of the suggestions shown with 90 %, nine in ten are right. */

import { z } from 'zod';
import type { Candidate } from './candidate.ts';
import { type ExtractionResources, perResources } from './resources.ts';

const Count = z.object({ right: z.number().int(), shown: z.number().int() });
const CalibrationFile = z.object({
  source: z.string(),
  rules: z.array(Count.extend({ rule: z.string(), weight: z.number() })),
  /** By type: what its other rules make together. */
  others: z.record(z.string(), Count),
});

/** The share that is right of what comes next, after so many were counted (Laplace's succession). */
const shareOf = ({ right, shown }: z.infer<typeof Count>): number =>
  Math.round(((right + 1) / (shown + 2)) * 1000) / 1000;

const keyOf = (rule: string, weight: number): string => `${rule} ${weight}`;

interface Shares {
  readonly byRule: ReadonlyMap<string, number>;
  readonly byType: ReadonlyMap<string, number>;
}

const shares = perResources((resources): Shares => {
  const { rules, others } = resources.read('calibration/names.json', CalibrationFile);
  return {
    byRule: new Map(rules.map((line) => [keyOf(line.rule, line.weight), shareOf(line)])),
    byType: new Map(Object.entries(others).map(([type, count]) => [type, shareOf(count)])),
  };
});

/**
 * The candidates with the score that their rule was found to deserve. Types that the table has not
 * keep theirs: their weights are sums of evidence, and were found to be true to it. What a rule
 * weighs against another is not changed: this comes after overlaps are resolved.
 */
export function calibrated(
  candidates: readonly Candidate[],
  resources: ExtractionResources,
): Candidate[] {
  const { byRule, byType } = shares(resources);
  return candidates.map((candidate) => {
    const counted = byRule.get(keyOf(candidate.rule, candidate.score));
    const score = counted ?? byType.get(candidate.type);
    return score === undefined ? candidate : { ...candidate, score };
  });
}
