/**
 * Keeps the suggestions of all documents as the rules would make them with the casebook's words:
 * whenever words change, and when a casebook is opened whose documents are behind, they are made
 * anew in the background, one document after the other.
 */

import { compareBlocks, uncomparedDocuments } from '#electron/database/blocks-table.ts';
import { documentsOtherwise } from '#electron/database/documents-table.ts';
import type { CasebookFile } from '#electron/database/open-casebook.ts';
import { wordChanges, wordsHash } from '#electron/database/words-table.ts';
import type { ChangeHub } from './change-hub.ts';
import type { Environment } from './environment.ts';
import { renewSuggestions } from './extract-again.ts';
import type { ImportDesk } from './import-desk.ts';
import type { NameDesk } from './name-desk.ts';
import { refusalOf } from './refusal-of.ts';
import type { Session } from './session.ts';
import type { VoteDesk } from './vote-desk.ts';

export interface RenewalDeskParts {
  readonly environment: Environment;
  readonly session: Session;
  readonly changes: ChangeHub;
  readonly imports: ImportDesk;
  readonly names: NameDesk;
  readonly votes: VoteDesk;
}

/** Whoever decides quickly decides several times in it. */
const PAUSE_MS = 800;

export class RenewalDesk {
  readonly #parts: RenewalDeskParts;
  #pause: ReturnType<typeof setTimeout> | null = null;
  #running: { readonly abort: AbortController; readonly done: Promise<void> } | null = null;
  #again = false;
  #waiting = 0;

  constructor(parts: RenewalDeskParts) {
    this.#parts = parts;
  }

  /** Whether it is at work or about to be, and how many documents wait as far as it has seen. */
  waiting(): { readonly running: boolean; readonly documents: number } {
    return { running: (this.#running ?? this.#pause) !== null, documents: this.#waiting };
  }

  /** Begins, or goes on with what has changed since. A command is over before it would help. */
  start(): void {
    if (this.#parts.environment.host === 'cli') return;
    this.#endPause();
    const casebook = this.#parts.session.opened();
    if (casebook === null) return;
    this.#again = true;
    if (this.#running !== null) return;
    const abort = new AbortController();
    const done = this.#run(casebook, abort.signal).finally(() => {
      this.#running = null;
      this.#count(0);
    });
    this.#running = { abort, done };
  }

  /** The same once people pause: between two decisions nothing may take the processor from the page. */
  startInPause(): void {
    if (this.#parts.environment.host === 'cli') return;
    this.#endPause();
    this.#pause = setTimeout(() => this.start(), PAUSE_MS);
  }

  /** Resolves when no document waits; never rejects. */
  async finished(): Promise<void> {
    await this.#running?.done;
  }

  /** Leaves the casebook alone; what is behind is caught up with when it is opened again. */
  async stop(): Promise<void> {
    this.#endPause();
    this.#running?.abort.abort();
    await this.finished();
  }

  async #run(casebook: CasebookFile, signal: AbortSignal): Promise<void> {
    const failed = new Set<string>();
    while (this.#again && !signal.aborted) {
      this.#again = false;
      // Asked before looking: what an import stores meanwhile is looked for once more.
      const imported = this.#parts.imports.settle();
      // First, while the processor is free: whoever turns to the names finds them ready.
      await this.#parts.names.prepare(signal);
      try {
        await this.#compare(casebook, signal);
        const behind = (await this.#behind(casebook)).filter((id) => !failed.has(id));
        for (const [at, id] of behind.entries()) {
          if (signal.aborted) return;
          this.#count(behind.length - at);
          if (!(await this.#renew(casebook, id, signal))) failed.add(id);
        }
        const hasImported = await imported;
        if (hasImported) await this.#parts.names.prepare(signal, { anew: true });
        // Files that were on their way when words changed were read with the words before.
        if (behind.length > 0 || hasImported) this.#again = true;
      } catch (error) {
        refusalOf(error, this.#parts.environment.log);
      }
    }
    if (!signal.aborted) this.#parts.votes.begin();
  }

  /** What documents have in common, as far as nobody has looked. */
  async #compare({ read, write }: CasebookFile, signal: AbortSignal): Promise<void> {
    for (;;) {
      const ids = await uncomparedDocuments(read);
      if (ids.length === 0 || signal.aborted) return;
      await write((tx) => compareBlocks(tx, ids));
    }
  }

  async #behind({ read }: CasebookFile): Promise<string[]> {
    return documentsOtherwise(read, wordsHash(await wordChanges(read)));
  }

  async #renew(casebook: CasebookFile, id: string, signal: AbortSignal): Promise<boolean> {
    const { environment, changes } = this.#parts;
    try {
      await renewSuggestions(casebook, environment.workers, id, signal);
    } catch (error) {
      if (!signal.aborted) refusalOf(error, environment.log);
      return false;
    }
    changes.tell('documents', [id]);
    changes.tell('mentions', [id]);
    return true;
  }

  #endPause(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
  }

  #count(waiting: number): void {
    if (waiting === this.#waiting) return;
    this.#waiting = waiting;
    this.#parts.changes.tell('trials');
  }
}
