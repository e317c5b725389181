/** Timing that can be trusted on a shared machine: medians, and ratios to a peer in the same run. */

import { performance } from 'node:perf_hooks';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Milliseconds that one run took. */
export async function timed(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Runs the contestants in turn, A B A B …, and gives each its median in milliseconds. */
export async function inTurn<Name extends string>(
  contestants: Record<Name, () => unknown>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times.get(name)?.push(await timed(contestants[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

export interface Figure {
  what: string;
  value: string;
  /** What it is held against, in words. */
  bound: string;
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const valueWidth = Math.max(...figures.map(({ value }) => value.length));
  process.stdout.write(`\n${title}\n`);
  for (const { what, value, bound } of figures) {
    process.stdout.write(`  ${what.padEnd(width)}  ${value.padEnd(valueWidth)}  ${bound}\n`);
  }
}
