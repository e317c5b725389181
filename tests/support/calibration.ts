/** How often mentions are right that are shown with a score: bins of score against truth. */

import type { Judged } from './score-extraction.ts';

/** Lower bounds of the bins, highest first. */
const BINS = [0.95, 0.9, 0.8, 0.7, 0.6, 0];

export interface Bin {
  readonly from: number;
  readonly shown: number;
  readonly right: number;
}

export function binsOf(judged: readonly Judged[]): Bin[] {
  return BINS.flatMap((from, index) => {
    const below = BINS[index - 1] ?? Number.POSITIVE_INFINITY;
    const inside = judged.filter(({ mention: { score } }) => score >= from && score < below);
    const right = inside.filter((one) => one.right).length;
    return inside.length === 0 ? [] : [{ from, shown: inside.length, right }];
  });
}

/** A line for each mention type: `0.90 41/44` is 41 right of 44 shown with 0.90 or more. */
export function calibrationTable(judged: readonly Judged[]): string {
  const types = [...new Set(judged.map(({ mention }) => mention.type))];
  return types
    .map((type) => {
      const bins = binsOf(judged.filter(({ mention }) => mention.type === type));
      const cells = bins.map(({ from, shown, right }) => `${from.toFixed(2)} ${right}/${shown}`);
      return `${type.padEnd(14)} ${cells.join('  ')}`;
    })
    .join('\n');
}
