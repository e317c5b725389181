/**
 * One worker process under watch. A task ends with the child's answer, or with the child: when it
 * takes too long, holds too much memory, answers nonsense, dies, or is cancelled.
 */

import { ImportFailure } from '#shared/text/import-failure.ts';
import { checkAnswer } from './check-answer.ts';
import type { WorkerLimits } from './limits.ts';
import type { Answer, Task } from './messages.ts';
import { MEMORY_LOOK_MS } from './process-memory.ts';
import type { SpawnWorker, WorkerExit } from './worker-process.ts';

/** Called for each answer to the running task; true when it was the last one. */
export type AnswerListener = (answer: Answer) => boolean;

export interface WatchedWorker {
  readonly alive: () => boolean;
  /** Resolves when `listen` has taken the last answer; rejects with an `ImportFailure`. */
  readonly run: (task: Task, listen: AnswerListener, signal?: AbortSignal) => Promise<void>;
  /** Ends the process; resolves when it is gone. */
  readonly end: () => Promise<void>;
}

interface Running {
  readonly listen: AnswerListener;
  readonly resolve: () => void;
  readonly reject: (failure: ImportFailure) => void;
}

const tooSlow = ({ timeLimitMs }: WorkerLimits) =>
  new ImportFailure('too_slow', 'Reading the file took too long and was stopped.', {
    seconds: Math.round(timeLimitMs / 1000),
  });

const tooBig = ({ memoryLimitBytes }: WorkerLimits) =>
  new ImportFailure('too_much_memory', 'Reading the file took too much memory and was stopped.', {
    megabytes: Math.round(memoryLimitBytes / 1_000_000),
  });

const cancelled = () => new ImportFailure('cancelled', 'The import was cancelled.');

const died = ({ code, signal }: WorkerExit) =>
  new ImportFailure('importer_died', 'The process that read the file ended unexpectedly.', {
    exit: signal ?? code ?? 'unknown',
  });

const nonsense = () =>
  new ImportFailure('importer_died', 'The process that read the file answered nonsense.');

/** V8 aborts when its heap is full: that is a matter of memory, not of a broken importer. */
const HEAP_FULL_SHARE = 0.5;
const ABORTED = new Set<number | string | null>(['SIGABRT', 134, 'SIGTRAP', 133]);

export const watchWorker = (spawn: SpawnWorker, limits: WorkerLimits): WatchedWorker => {
  const child = spawn();
  let alive = true;
  let running: Running | null = null;
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  let look: NodeJS.Timeout | undefined;
  let tellGone: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    tellGone = resolve;
  });

  const settle = (failure: ImportFailure | null) => {
    const done = running;
    running = null;
    clearTimeout(timer);
    clearInterval(look);
    if (failure) done?.reject(failure);
    else done?.resolve();
  };
  const stop = (failure: ImportFailure) => {
    alive = false;
    child.kill();
    settle(failure);
  };
  const restartClock = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop(tooSlow(limits)), limits.timeLimitMs);
  };
  const watchMemory = () => {
    look = setInterval(async () => {
      const held = await child.memory();
      if (held === null || !running) return;
      peak = Math.max(peak, held);
      if (held > limits.memoryLimitBytes) stop(tooBig(limits));
    }, MEMORY_LOOK_MS);
  };

  child.onMessage((message) => {
    if (!running) return;
    const answer = checkAnswer(message);
    if (!answer) return stop(nonsense());
    restartClock();
    if (answer.kind !== 'ready' && running.listen(answer)) settle(null);
  });
  child.onExit((exit) => {
    alive = false;
    const full =
      ABORTED.has(exit.signal ?? exit.code) && peak > limits.memoryLimitBytes * HEAP_FULL_SHARE;
    settle(full ? tooBig(limits) : died(exit));
    tellGone();
  });

  return {
    alive: () => alive,
    run: async (task, listen, signal) => {
      if (signal?.aborted) throw cancelled();
      const abort = () => stop(cancelled());
      signal?.addEventListener('abort', abort, { once: true });
      peak = 0;
      try {
        await new Promise<void>((resolve, reject) => {
          running = { listen, resolve, reject };
          restartClock();
          watchMemory();
          child.send(task);
        });
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
    end: () => {
      alive = false;
      child.kill();
      return gone;
    },
  };
};
