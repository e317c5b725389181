/** The casebook that is open. Opening and closing wait for one another. */

import { readCasebookRow } from '#electron/database/casebook-table.ts';
import { type CasebookFile, casebookName } from '#electron/database/open-casebook.ts';
import type { CasebookInfo } from '#shared/contract/casebooks.ts';
import { RefusalError } from '#shared/contract/errors.ts';

export class Session {
  #file: CasebookFile | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  /** The open casebook, or a refusal. */
  current(): CasebookFile {
    if (this.#file === null) throw new RefusalError('no_casebook_open', 'No casebook is open.');
    return this.#file;
  }

  /** The open casebook, or null: what comes late of a closed one has nothing to do. */
  opened(): CasebookFile | null {
    return this.#file;
  }

  /** What is open, as the page shows it. */
  async info(): Promise<CasebookInfo | null> {
    if (this.#file === null) return null;
    const { path, read } = this.#file;
    const row = await readCasebookRow(read);
    return { ...row, path, name: casebookName(path) };
  }

  /**
   * Puts another casebook in place of the open one (null: none) and tells whether it did. `next`
   * opens the new one before the old one goes, so that a refusal changes nothing; it answers with
   * the open one to keep it. `leave` is done while the old one is still open.
   */
  replace(
    leave: () => Promise<void>,
    next: (open: CasebookFile | null) => Promise<CasebookFile | null>,
  ): Promise<boolean> {
    const done = this.#turn.then(async () => {
      const file = await next(this.#file);
      if (file === this.#file) return false;
      if (this.#file !== null) {
        await leave();
        const old = this.#file;
        this.#file = null;
        await old.close();
      }
      this.#file = file;
      return true;
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
