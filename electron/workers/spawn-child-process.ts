/** Workers as plain child processes: for the loopback host and the command line. */

import { type ChildProcess, fork } from 'node:child_process';
import { HEAP_LIMIT_MEBIBYTES } from './limits.ts';
import { processMemory } from './process-memory.ts';
import type { SpawnWorker, WorkerProcess } from './worker-process.ts';

export interface ChildOptions {
  /** The built entry, `dist/electron/worker.js`. */
  readonly entry: string;
  /** The folder of rules and words. */
  readonly resources: string;
}

/** The child gets no secret of the parent's environment and no flag that opens a debugger. */
const environment = (): NodeJS.ProcessEnv => {
  const { PATH, SystemRoot, TEMP, TMPDIR } = process.env;
  const kept = Object.entries({ PATH, SystemRoot, TEMP, TMPDIR });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
};

const watch = (child: ChildProcess): WorkerProcess => ({
  pid: () => child.pid,
  send: (task) => {
    // A child that is already gone is told by its exit, not by the failed write.
    child.send(task, () => undefined);
  },
  onMessage: (listener) => {
    child.on('message', listener);
  },
  onExit: (listener) => {
    child.once('exit', (code, signal) => listener({ code, signal }));
    child.once('error', () => {
      if (child.pid === undefined) listener({ code: null, signal: null });
    });
  },
  kill: () => {
    child.kill('SIGKILL');
  },
  memory: async () => (child.pid === undefined ? null : processMemory(child.pid)),
});

export const spawnChildProcess =
  ({ entry, resources }: ChildOptions): SpawnWorker =>
  () =>
    watch(
      fork(entry, [resources], {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [`--max-old-space-size=${HEAP_LIMIT_MEBIBYTES}`],
        env: environment(),
      }),
    );
