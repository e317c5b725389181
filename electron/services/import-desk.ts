/** The imports of this session: starting, watching, cancelling, and finishing what was left. */

import { parsedDocuments } from '#electron/database/documents-table.ts';
import type { CasebookFile } from '#electron/database/open-casebook.ts';
import type { ImportRun as RunReport } from '#shared/contract/documents.ts';
import type { Refusal } from '#shared/contract/errors.ts';
import type { ChangeHub } from './change-hub.ts';
import type { Environment } from './environment.ts';
import { extractAgain } from './extract-again.ts';
import { type FileToImport, type ImportedDocument, identityOf, importFile } from './import-file.ts';
import { ImportRun, type RequestedFile } from './import-run.ts';
import type { OfferDesk } from './offer-desk.ts';
import { ReadingRoom } from './reading-room.ts';
import { refusalOf } from './refusal-of.ts';
import type { Session } from './session.ts';
import type { VoteDesk } from './vote-desk.ts';

/** Reports of older runs are forgotten. */
const MOST_RUNS = 20;

export interface ImportDeskParts {
  readonly environment: Environment;
  readonly session: Session;
  readonly offers: OfferDesk;
  readonly changes: ChangeHub;
  readonly votes: VoteDesk;
}

export class ImportDesk {
  readonly #parts: ImportDeskParts;
  #runs: ImportRun[] = [];
  #resuming: { readonly abort: AbortController; readonly done: Promise<void> } | null = null;
  /** By identity: the same bytes in two files of a run are read once. */
  readonly #underWay = new Map<string, Promise<ImportedDocument>>();

  readonly #room = new ReadingRoom();

  constructor(parts: ImportDeskParts) {
    this.#parts = parts;
  }

  /** Starts importing into a case and answers with the run's id at once. */
  start(requests: readonly RequestedFile[], caseId: string): string {
    const casebook = this.#parts.session.current();
    const run = new ImportRun(requests, {
      importOne: (request, signal, report) =>
        this.#importOne(casebook, request, caseId, signal, (documentId) => {
          report({ state: 'extracting', documentId });
          this.#parts.changes.tell('documents', [documentId]);
        }),
      refusalOf: (error) => this.#refusalOf(error),
      onChange: () => this.#parts.changes.tell('imports'),
    });
    this.#runs = [run, ...this.#runs].slice(0, MOST_RUNS);
    this.#parts.votes.rest();
    void run.finished.then(() => this.#voteWhenIdle());
    return run.id;
  }

  /** Newest first. */
  reports(): RunReport[] {
    return this.#runs.map((run) => run.report());
  }

  /** Cancels a run; one that is over, or unknown, stays as it is. */
  cancel(runId: string): void {
    this.#runs.find(({ id }) => id === runId)?.cancel();
  }

  /** Resolves when a run is over. */
  async finished(runId: string): Promise<void> {
    await this.#runs.find(({ id }) => id === runId)?.finished;
  }

  /** Waits for the runs that are under way, and tells whether there were any; never rejects. */
  async settle(): Promise<boolean> {
    const underWay = this.#runs.filter((run) => run.report().state === 'running');
    await Promise.all(underWay.map(({ finished }) => finished));
    return underWay.length > 0;
  }

  /** Cancels everything and waits until the casebook is left alone; forgets the reports. */
  async stop(): Promise<void> {
    for (const run of this.#runs) run.cancel();
    this.#resuming?.abort.abort();
    await Promise.all([...this.#runs.map(({ finished }) => finished), this.#resuming?.done]);
    // What has just ended may have begun a round of votes.
    await this.#parts.votes.stop();
    this.#runs = [];
    this.#resuming = null;
  }

  /** Extracts, in the background, what an earlier session parsed and did not finish. */
  async resume(): Promise<void> {
    const casebook = this.#parts.session.current();
    const waiting = await parsedDocuments(casebook.read);
    const abort = new AbortController();
    const done = this.#extractAll(casebook, waiting, abort.signal).then(() => {
      this.#resuming = null;
      this.#voteWhenIdle();
    });
    this.#resuming = { abort, done };
  }

  /** Votes are asked for when every file is there. */
  #voteWhenIdle(): void {
    const isRunning = this.reports().some(({ state }) => state === 'running');
    if (this.#resuming === null && !isRunning) this.#parts.votes.begin();
  }

  async #extractAll(casebook: CasebookFile, ids: readonly string[], signal: AbortSignal) {
    const { workers } = this.#parts.environment;
    for (const id of ids) {
      if (signal.aborted) return;
      try {
        await extractAgain(casebook, workers, id, signal);
      } catch (error) {
        this.#refusalOf(error);
      }
      this.#tellOf(id);
    }
  }

  async #importOne(
    casebook: CasebookFile,
    request: RequestedFile,
    caseId: string,
    signal: AbortSignal,
    onStored: (documentId: string) => void,
  ): Promise<ImportedDocument> {
    const { offers } = this.#parts;
    const { fileName, password, encoding, token } = request;
    const result = await this.#room.with(
      async () => (await offers.take(token)).bytes,
      (bytes) => {
        const importedAt = this.#parts.environment.clock().toISOString();
        const file = { fileName, bytes, password, encoding, caseId, importedAt };
        return this.#importBytes(casebook, file, signal, onStored);
      },
    );
    offers.drop(token);
    this.#tellOf(result.documentId);
    return result;
  }

  async #importBytes(
    casebook: CasebookFile,
    file: FileToImport,
    signal: AbortSignal,
    onStored: (documentId: string) => void,
  ): Promise<ImportedDocument> {
    const identity = identityOf(file);
    for (;;) {
      const twin = this.#underWay.get(identity);
      // Nothing is awaited between looking and `set` below, so no two files pass together.
      if (twin === undefined) break;
      // A twin that failed or was cancelled says nothing about this file: it is tried by itself.
      const read = await twin.catch(() => null);
      if (read !== null) return { ...read, wasThere: true };
    }
    const whenStored = (documentId: string) => {
      onStored(documentId);
      // Whoever saw it must hear when it is taken out again.
      imported.catch(() => this.#tellOf(documentId));
    };
    const { workers } = this.#parts.environment;
    const place = { casebook, workers, signal, onStored: whenStored };
    const imported = importFile(file, place).finally(() => this.#underWay.delete(identity));
    this.#underWay.set(identity, imported);
    return imported;
  }

  #tellOf(documentId: string): void {
    const { changes } = this.#parts;
    changes.tell('documents', [documentId]);
    changes.tell('mentions', [documentId]);
    changes.tell('cases');
  }

  #refusalOf(error: unknown): Refusal {
    return refusalOf(error, this.#parts.environment.log);
  }
}
