/** Workers as plain child processes: for the loopback host and the command line. */

import { type ChildProcess, fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { ENGINE_FLAGS } from './limits.ts';
import { processMemory } from './process-memory.ts';
import type { SpawnWorker, WorkerProcess } from './worker-process.ts';

export interface ChildOptions {
  /** The built entry, `dist/electron/worker.js`. */
  readonly entry: string;
  /** The folder of rules and words. */
  readonly resources: string;
  /** Files and folders of code that the entry loads; beside the rules it can read nothing else. */
  readonly code: readonly string[];
}

/**
 * A path and where it really lies: code that is reached through a link is loaded by its real path,
 * and the wall asks for that one.
 */
const withRealPath = (path: string): string[] => {
  try {
    return [...new Set([path, realpathSync(path)])];
  } catch {
    return [path];
  }
};

/**
 * Where Node can hold a process to permissions, the child reads its own code and the rules, and
 * neither writes a file nor starts a program; an older Node runs without this wall.
 */
const permissions = ({ entry, resources, code }: ChildOptions): string[] =>
  process.allowedNodeEnvironmentFlags.has('--permission')
    ? [
        '--permission',
        ...[entry, resources, ...code]
          .flatMap(withRealPath)
          .map((path) => `--allow-fs-read=${path}`),
      ]
    : [];

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
  (options: ChildOptions): SpawnWorker =>
  () =>
    watch(
      fork(options.entry, [options.resources], {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [...ENGINE_FLAGS, ...permissions(options)],
        env: environment(),
      }),
    );
