/** Trying changed words on one document or on all, in the workers; nothing of it is stored. */

import { ulid } from 'ulid';
import { documentIds, findDocument } from '#electron/database/documents-table.ts';
import { judgedPlaces } from '#electron/database/mentions-table.ts';
import type { CasebookFile } from '#electron/database/open-casebook.ts';
import { wordChanges } from '#electron/database/words-table.ts';
import { excerptAround } from '#shared/case/quote.ts';
import type { Trial, TriedDifference, WordWish } from '#shared/contract/rules.ts';
import type { Comparison, Tally } from '#shared/extraction/words/compare.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';
import { indexAt } from '#shared/language/analysed-text.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import type { ChangeHub } from './change-hub.ts';
import type { Environment } from './environment.ts';
import { storedSource } from './extract-again.ts';
import { refusalOf } from './refusal-of.ts';
import type { Session } from './session.ts';

/** Whoever must read more than this has seen enough. */
const MOST_TOLD = 300;
/** Documents at once: a trial may take the workers, but imports get their turn between two. */
const AT_ONCE = 2;

const NOTHING: Tally = { suggestions: 0, hits: 0, falseHits: 0 };

interface Parts {
  readonly environment: Environment;
  readonly session: Session;
  readonly changes: ChangeHub;
}

interface Words {
  readonly before: readonly WordChange[];
  readonly after: readonly WordChange[];
}

export class TrialDesk {
  readonly #parts: Parts;
  #trial: Trial | null = null;
  #abort = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  report(): Trial | null {
    return this.#trial;
  }

  /** Gives up the trial before and begins; `changesWith` tells what would hold then. */
  async start(
    wishes: readonly WordWish[],
    documentId: string | null,
    changesWith: (standing: readonly WordChange[]) => readonly WordChange[],
  ): Promise<{ trialId: string }> {
    await this.stop();
    const casebook = this.#parts.session.current();
    const before = await wordChanges(casebook.read);
    const ids = documentId === null ? await documentIds(casebook.read) : [documentId];
    const trial: Trial = {
      id: ulid(),
      state: 'running',
      wishes: [...wishes],
      documentId,
      done: 0,
      total: ids.length,
      failed: 0,
      before: NOTHING,
      after: NOTHING,
      count: 0,
      differences: [],
    };
    this.#trial = trial;
    this.#abort = new AbortController();
    const words = { before, after: changesWith(before) };
    this.#running = this.#run(casebook, ids, words, this.#abort.signal);
    return { trialId: trial.id };
  }

  /** Ends the trial; what it has found so far stays. */
  cancel(): void {
    this.#abort.abort();
  }

  /** Cancels, waits until the casebook is left alone, and forgets. */
  async stop(): Promise<void> {
    this.cancel();
    await this.#running;
    this.#trial = null;
  }

  async #run(casebook: CasebookFile, ids: readonly string[], words: Words, signal: AbortSignal) {
    const queue = ids.values();
    const lane = async () => {
      for (const id of queue) {
        if (signal.aborted) return;
        await this.#document(casebook, id, words, signal);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    this.#note({ state: signal.aborted ? 'cancelled' : 'finished' });
  }

  async #document(casebook: CasebookFile, id: string, words: Words, signal: AbortSignal) {
    const { environment } = this.#parts;
    try {
      const source = await storedSource(casebook, id);
      if (source === null) throw new Error('The document is gone.');
      const judged = await judgedPlaces(casebook.read, id);
      const compared = await environment.workers.tryWords({ source, judged, ...words }, { signal });
      await this.#add(casebook, id, source, compared);
    } catch (error) {
      if (signal.aborted) return;
      refusalOf(error, environment.log);
      this.#note({ failed: (this.#trial?.failed ?? 0) + 1, done: (this.#trial?.done ?? 0) + 1 });
    }
  }

  async #add(casebook: CasebookFile, id: string, source: SourceText, compared: Comparison) {
    const told =
      compared.differences.length === 0 ? [] : await withSentences(casebook, id, source, compared);
    const trial = this.#trial;
    if (trial === null) return;
    this.#note({
      done: trial.done + 1,
      before: sum(trial.before, compared.before),
      after: sum(trial.after, compared.after),
      count: trial.count + told.length,
      differences: [...trial.differences, ...told].slice(0, MOST_TOLD),
    });
  }

  #note(news: Partial<Trial>): void {
    if (this.#trial === null) return;
    this.#trial = { ...this.#trial, ...news };
    this.#parts.changes.tell('trials');
  }
}

const sum = (a: Tally, b: Tally): Tally => ({
  suggestions: a.suggestions + b.suggestions,
  hits: a.hits + b.hits,
  falseHits: a.falseHits + b.falseHits,
});

async function withSentences(
  { read }: CasebookFile,
  documentId: string,
  { text, segments }: SourceText,
  { differences }: Comparison,
): Promise<TriedDifference[]> {
  const summary = await findDocument(read, documentId);
  return differences.map((difference) => {
    const { start, end } = difference;
    const segment = segments[indexAt(segments, start)];
    const offset = segment?.start ?? 0;
    const around = text.slice(offset, Math.max(end, segment?.end ?? text.length));
    const excerpt = {
      documentId,
      fileName: summary?.fileName ?? '',
      language: summary?.language ?? null,
      page: segment?.page ?? null,
      start,
      end,
      ...excerptAround(around, { start: start - offset, end: end - offset }),
    };
    return { ...difference, excerpt };
  });
}
