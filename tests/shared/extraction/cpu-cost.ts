/** What work costs by the processor's own clock: other work on the machine does not count. */

const MICROSECONDS = 1000;

/** What the work gives, and the milliseconds that it took of this thread. */
export function cpuCost<T>(run: () => T): { readonly result: T; readonly cost: number } {
  const before = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(before);
  return { result, cost: (user + system) / MICROSECONDS };
}
