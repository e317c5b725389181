/** Workers as Electron's utility processes: the packaged app can start no other child. */

import { type UtilityProcess, utilityProcess } from 'electron';
import { ENGINE_FLAGS } from '#electron/workers/limits.ts';
import { processMemory } from '#electron/workers/process-memory.ts';
import type { SpawnWorker, WorkerProcess } from '#electron/workers/worker-process.ts';
import type { Installation } from '../installation.ts';

/** A process that is caught in a loop does not heed a polite signal. */
const endNow = (child: UtilityProcess) => {
  if (child.pid === undefined) {
    child.once('spawn', () => endNow(child));
    return;
  }
  try {
    process.kill(child.pid, 'SIGKILL');
  } catch {
    child.kill();
  }
};

const watch = (child: UtilityProcess): WorkerProcess => ({
  pid: () => child.pid,
  send: (task) => child.postMessage(task),
  onMessage: (listener) => {
    child.on('message', listener);
  },
  onExit: (listener) => {
    child.once('exit', (code) => listener({ code, signal: null }));
  },
  kill: () => endNow(child),
  memory: async () => (child.pid === undefined ? null : processMemory(child.pid)),
});

export const spawnUtilityProcess =
  ({ worker, resources }: Installation): SpawnWorker =>
  () =>
    watch(
      utilityProcess.fork(worker, [resources], {
        serviceName: 'Casebook importer',
        stdio: 'ignore',
        execArgv: [...ENGINE_FLAGS],
        env: {},
      }),
    );
