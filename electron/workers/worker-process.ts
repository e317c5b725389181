/** A child process as the pool sees it, whatever kind of process it is. */

import type { Task } from './messages.ts';

export interface WorkerExit {
  readonly code: number | null;
  readonly signal: string | null;
}

export interface WorkerProcess {
  /** Undefined until the system has started it. */
  readonly pid: () => number | undefined;
  readonly send: (task: Task) => void;
  /** What the child says is not trusted: the pool checks every answer. */
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Called once; also when the process could not be started at all. */
  readonly onExit: (listener: (exit: WorkerExit) => void) => void;
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void;
  /** Memory that the process holds, in bytes; null where the system does not tell. */
  readonly memory: () => Promise<number | null>;
}

export type SpawnWorker = () => WorkerProcess;
