/** One import of one or many files: what became of each, and cancelling the rest. */

import { availableParallelism } from 'node:os';
import { ulid } from 'ulid';
import { LARGEST_GROUP } from '#electron/database/write-queue.ts';
import type { ImportedFile, ImportRun as RunReport } from '#shared/contract/documents.ts';
import type { Refusal } from '#shared/contract/errors.ts';
import type { ImportedDocument } from './import-file.ts';

/** A file of a run, as the page asked for it. */
export interface RequestedFile {
  readonly token: string;
  readonly fileName: string;
  readonly password: string | null;
  readonly encoding: string | null;
}

export interface RunParts {
  /** Imports one file; calls `report` when something about it changes. */
  readonly importOne: (
    file: RequestedFile,
    signal: AbortSignal,
    report: (news: Partial<ImportedFile>) => void,
  ) => Promise<ImportedDocument>;
  readonly refusalOf: (error: unknown) => Refusal;
  /** Something in the report changed. */
  readonly onChange: () => void;
}

/** Enough files under way that no worker waits while one group is committed and the next gathers. */
const FILES_UNDER_WAY = availableParallelism() + 4 + 2 * LARGEST_GROUP;

export class ImportRun {
  readonly id = ulid();
  readonly #requests: readonly RequestedFile[];
  readonly #files: ImportedFile[];
  readonly #parts: RunParts;
  readonly #abort = new AbortController();
  #state: RunReport['state'] = 'running';
  /** Resolves when every file has come to its end; never rejects. */
  readonly finished: Promise<void>;

  constructor(requests: readonly RequestedFile[], parts: RunParts) {
    this.#requests = requests;
    this.#parts = parts;
    this.#files = requests.map(({ token, fileName }) => ({
      token,
      fileName,
      state: 'waiting',
      documentId: null,
      failure: null,
    }));
    this.finished = this.#run();
  }

  report(): RunReport {
    return { id: this.id, state: this.#state, files: this.#files.map((file) => ({ ...file })) };
  }

  /** Ends what is under way and does not start the rest. What is done stays. */
  cancel(): void {
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    let next = 0;
    const lane = async () => {
      for (let index = next++; index < this.#requests.length; index = next++) {
        await this.#file(index);
      }
    };
    await Promise.all(Array.from({ length: FILES_UNDER_WAY }, lane));
    this.#state = this.#abort.signal.aborted ? 'cancelled' : 'finished';
    this.#parts.onChange();
  }

  async #file(index: number): Promise<void> {
    const request = this.#requests[index];
    if (request === undefined) return;
    const { signal } = this.#abort;
    if (signal.aborted) return this.#note(index, { state: 'cancelled' });
    this.#note(index, { state: 'parsing' });
    try {
      const report = (news: Partial<ImportedFile>) => this.#note(index, news);
      const { documentId, wasThere, failure } = await this.#parts.importOne(
        request,
        signal,
        report,
      );
      this.#note(index, {
        state: wasThere ? 'already_there' : 'done',
        documentId,
        failure: failure === null ? null : this.#parts.refusalOf(failure),
      });
    } catch (error) {
      const failure = this.#parts.refusalOf(error);
      const state = failure.code === 'cancelled' || signal.aborted ? 'cancelled' : 'failed';
      this.#note(index, {
        state,
        documentId: null,
        failure: state === 'failed' ? failure : null,
      });
    }
  }

  #note(index: number, news: Partial<ImportedFile>): void {
    const file = this.#files[index];
    if (file === undefined) return;
    this.#files[index] = { ...file, ...news };
    this.#parts.onChange();
  }
}
