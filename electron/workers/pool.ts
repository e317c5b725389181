/**
 * The pool of worker processes: a queue of tasks and a few long-lived children. A child that was
 * ended is replaced when the next task needs one, so a file that kills its reader never kills the
 * import of the others, and an app that imports nothing has no children.
 */

import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Vote, VotedDocument } from '#shared/extraction/votes/vote.ts';
import type { Comparison } from '#shared/extraction/words/compare.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import { quotesHold, within } from './check-answer.ts';
import type { ImportJob, ImportResult, JobWatch, Workers } from './jobs.ts';
import { FILES_PER_WORKER, type WorkerLimits } from './limits.ts';
import type { Answer, FailureMessage, Task } from './messages.ts';
import { type AnswerListener, type WatchedWorker, watchWorker } from './watched-worker.ts';
import type { SpawnWorker } from './worker-process.ts';

export interface PoolOptions extends WorkerLimits {
  readonly spawn: SpawnWorker;
  /** How many children work at once. */
  readonly size: number;
  /** A child is replaced after so many tasks. */
  readonly filesPerWorker?: number;
}

interface Slot {
  worker: WatchedWorker | null;
  tasks: number;
  busy: boolean;
}

const failure = ({ code, message, params }: FailureMessage) =>
  new ImportFailure(code, message, params);

const cancelled = () => new ImportFailure('cancelled', 'The import was cancelled.');

const misquoted = () =>
  new ImportFailure('importer_died', 'The process that read the file answered nonsense.');

/** Gathers the answers to an import; `parsed` is handed on at once. */
const importAnswers = (watch: JobWatch) => {
  let source: SourceText | null = null;
  let extraction: Extraction | null = null;
  let refused: ImportFailure | null = null;
  let told: Promise<unknown> = Promise.resolve();
  const listen: AnswerListener = (answer) => {
    if (answer.kind === 'parsed') {
      source = answer.source;
      told = Promise.resolve(watch.onParsed?.(source));
      // A refusal is met below; until then nobody awaits it.
      told.catch(() => undefined);
      return false;
    }
    if (answer.kind === 'failed') refused = failure(answer.failure);
    if (answer.kind === 'extracted') extraction = answer.extraction;
    return true;
  };
  const result = async (): Promise<ImportResult> => {
    await told;
    if (refused) throw refused;
    if (!source || !extraction || !quotesHold(extraction, source.text)) throw misquoted();
    return { source, extraction };
  };
  return { listen, result };
};

const extractionOf = (answer: Answer | null, text: string): Extraction => {
  if (answer?.kind === 'failed') throw failure(answer.failure);
  if (answer?.kind !== 'extracted' || !quotesHold(answer.extraction, text)) throw misquoted();
  return answer.extraction;
};

const votesOf = (answer: Answer | null, { mentions }: VotedDocument): readonly Vote[] => {
  if (answer?.kind === 'failed') throw failure(answer.failure);
  const asked = new Set(mentions.map(({ id }) => id));
  if (answer?.kind !== 'voted' || !answer.votes.every((vote) => asked.has(vote.mention))) {
    throw misquoted();
  }
  return answer.votes;
};

const comparisonOf = (answer: Answer | null, text: string): Comparison => {
  if (answer?.kind === 'failed') throw failure(answer.failure);
  if (answer?.kind !== 'tried' || !within(text, answer.comparison.differences)) throw misquoted();
  return answer.comparison;
};

/**
 * Starts no process yet; the first task does. `onParsed` may fail: its error is then the
 * rejection, the only one that is no `ImportFailure`.
 */
export const createWorkers = (options: PoolOptions): Workers => {
  const perWorker = options.filesPerWorker ?? FILES_PER_WORKER;
  const slots = Array.from({ length: options.size }, (): Slot => {
    return { worker: null, tasks: 0, busy: false };
  });
  const waiting: ((slot: Slot) => void)[] = [];
  let closed = false;

  const take = async (): Promise<Slot> => {
    const isFree = ({ busy }: Slot) => !busy;
    // A child that runs already is better than one that must start first.
    const slot = slots.find((one) => isFree(one) && one.worker?.alive()) ?? slots.find(isFree);
    if (!slot) return new Promise((resolve) => waiting.push(resolve));
    slot.busy = true;
    return slot;
  };
  const release = (slot: Slot) => {
    const next = waiting.shift();
    if (next) next(slot);
    else slot.busy = false;
  };
  const workerOf = (slot: Slot): WatchedWorker => {
    if (slot.worker?.alive() && slot.tasks < perWorker) return slot.worker;
    void slot.worker?.end();
    slot.worker = watchWorker(options.spawn, options);
    slot.tasks = 0;
    return slot.worker;
  };
  const run = async (task: Task, listen: AnswerListener, signal?: AbortSignal) => {
    const slot = await take();
    try {
      if (closed || signal?.aborted) throw cancelled();
      const worker = workerOf(slot);
      slot.tasks += 1;
      await worker.run(task, listen, signal);
    } catch (error) {
      throw closed ? cancelled() : error;
    } finally {
      release(slot);
    }
  };

  /** For tasks that have one answer. */
  const answerTo = async (task: Task, signal?: AbortSignal): Promise<Answer | null> => {
    let last: Answer | null = null;
    const listen: AnswerListener = (answer) => {
      last = answer;
      return true;
    };
    await run(task, listen, signal);
    return last;
  };

  return {
    import: async (job: ImportJob, watch: JobWatch = {}) => {
      const { listen, result } = importAnswers(watch);
      await run({ kind: 'import', job }, listen, watch.signal);
      return result();
    },
    extract: async (job, { signal } = {}) =>
      extractionOf(await answerTo({ kind: 'extract', job }, signal), job.source.text),
    tryWords: async (job, { signal } = {}) =>
      comparisonOf(await answerTo({ kind: 'try', job }, signal), job.source.text),
    vote: async (document, { signal } = {}) =>
      votesOf(await answerTo({ kind: 'vote', document }, signal), document),
    close: async () => {
      closed = true;
      await Promise.all(slots.map(({ worker }) => worker?.end()));
    },
  };
};
