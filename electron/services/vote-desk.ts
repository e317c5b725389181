/**
 * A second reader is asked about doubtful names when nothing else is to be done: one document after
 * the other, each once. What it says arrives as a change. A casebook remembers what was asked, so
 * the rest is asked when it is opened again.
 */

import type { CasebookFile } from '#electron/database/open-casebook.ts';
import { documentsToVoteOn, storeVotes, votedDocument } from '#electron/database/votes-table.ts';
import type { Vote } from '#shared/extraction/votes/vote.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import type { ChangeHub } from './change-hub.ts';
import type { Environment } from './environment.ts';
import { refusalOf } from './refusal-of.ts';
import type { Session } from './session.ts';

export interface VoteDeskParts {
  readonly environment: Environment;
  readonly session: Session;
  readonly changes: ChangeHub;
}

export class VoteDesk {
  readonly #parts: VoteDeskParts;
  #isResting = true;
  #abort = new AbortController();
  #round: Promise<void> = Promise.resolve();

  constructor(parts: VoteDeskParts) {
    this.#parts = parts;
  }

  /** Asks about what was not asked yet, in the background. A command is over before it would help. */
  begin(): void {
    if (this.#parts.environment.host === 'cli') return;
    const casebook = this.#parts.session.opened();
    if (casebook === null) return;
    this.#isResting = false;
    this.#round = this.#round.then(() => this.#askAll(casebook));
  }

  /** Lets something more urgent go first: no further document until `begin`. */
  rest(): void {
    this.#isResting = true;
  }

  /** Drops what is under way and resolves when the casebook is left alone. */
  async stop(): Promise<void> {
    this.rest();
    this.#abort.abort();
    await this.#round;
    this.#abort = new AbortController();
  }

  /** Never rejects: nobody waits for a vote. */
  async #askAll(casebook: CasebookFile): Promise<void> {
    const { signal } = this.#abort;
    try {
      for (const id of await documentsToVoteOn(casebook.read)) {
        if (this.#isResting || signal.aborted) return;
        await this.#ask(casebook, id, signal);
      }
    } catch (error) {
      refusalOf(error, this.#parts.environment.log);
    }
  }

  async #ask(casebook: CasebookFile, documentId: string, signal: AbortSignal): Promise<void> {
    const votes = await this.#votes(casebook, documentId, signal);
    if (signal.aborted) return;
    await casebook.write((tx) => storeVotes(tx, documentId, votes));
    if (votes.length > 0) this.#parts.changes.tell('votes', [documentId]);
  }

  /** A document on which the second reader fails has no votes; it would fail again. */
  async #votes(
    casebook: CasebookFile,
    documentId: string,
    signal: AbortSignal,
  ): Promise<readonly Vote[]> {
    const document = await votedDocument(casebook.read, documentId);
    if (document === null) return [];
    try {
      return await this.#parts.environment.workers.vote(document, { signal });
    } catch (error) {
      if (error instanceof ImportFailure) return [];
      throw error;
    }
  }
}
