/** What work costs by the processor's own clock: other work on the machine does not count. */

const MICROSECONDS = 1000;

/** The least of a few runs, in milliseconds of this thread. */
export function cpuCost(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const before = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / MICROSECONDS);
  }
  return least;
}
