/**
 * The only module that knows the SQLite library: one connection with promises and statements that
 * are prepared once. Rows leave through a schema, because a casebook from someone else is
 * untrusted input.
 */

import sqlite3 from 'sqlite3';
import { z } from 'zod';
import { RefusalError } from '#shared/contract/errors.ts';
import { databaseRefusal } from './database-refusal.ts';

export type SqlValue = string | number | null | Uint8Array;

export interface Changed {
  readonly changes: number;
  readonly lastId: number;
}

/** What a read needs; both connections and transactions offer it. */
export interface Reading {
  /** Every row, checked. */
  all<T>(row: z.ZodType<T>, sql: string, ...values: SqlValue[]): Promise<T[]>;
  /** The first row, checked, or null. */
  first<T>(row: z.ZodType<T>, sql: string, ...values: SqlValue[]): Promise<T | null>;
}

/** What a change needs. Only a transaction of the write queue hands it out. */
export interface Writing extends Reading {
  run(sql: string, ...values: SqlValue[]): Promise<Changed>;
  /** Like `run`, for large values: the statement and its copy of them are freed at once. */
  runOnce(sql: string, ...values: SqlValue[]): Promise<Changed>;
}

export type OpenMode = 'read' | 'write';

const flags: Record<OpenMode, number> = {
  read: sqlite3.OPEN_READONLY | sqlite3.OPEN_URI,
  write: sqlite3.OPEN_READWRITE | sqlite3.OPEN_URI,
};

export class Connection implements Writing {
  readonly #handle: sqlite3.Database;
  readonly #statements = new Map<string, Promise<sqlite3.Statement>>();
  #isClosing = false;

  private constructor(handle: sqlite3.Database) {
    this.#handle = handle;
  }

  /** Opens an existing file (or `:memory:`); never creates one. Takes a path or a `file:` URI. */
  static open(location: string, mode: OpenMode): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const handle = new sqlite3.Database(location, flags[mode], (error) =>
        error === null ? resolve(new Connection(handle)) : reject(databaseRefusal(error)),
      );
    });
  }

  async all<T>(row: z.ZodType<T>, sql: string, ...values: SqlValue[]): Promise<T[]> {
    const rows = await this.#rows(sql, values);
    return z.array(row).parse(rows);
  }

  async first<T>(row: z.ZodType<T>, sql: string, ...values: SqlValue[]): Promise<T | null> {
    // Read to the end even for one row: a statement left half way keeps its snapshot open.
    const [found] = await this.#rows(sql, values);
    return found === undefined ? null : row.parse(found);
  }

  async run(sql: string, ...values: SqlValue[]): Promise<Changed> {
    const statement = await this.#prepared(sql);
    return new Promise((resolve, reject) => {
      statement.run(bound(values), function changed(this: sqlite3.RunResult, error: Error | null) {
        if (error === null) resolve({ changes: this.changes, lastId: this.lastID });
        else reject(databaseRefusal(error));
      });
    });
  }

  runOnce(sql: string, ...values: SqlValue[]): Promise<Changed> {
    if (this.#isClosing) return Promise.reject(closed());
    return new Promise((resolve, reject) => {
      this.#handle.run(
        sql,
        bound(values),
        function changed(this: sqlite3.RunResult, error: Error | null) {
          if (error === null) resolve({ changes: this.changes, lastId: this.lastID });
          else reject(databaseRefusal(error));
        },
      );
    });
  }

  /** Runs a script of several statements without values. */
  script(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#handle.exec(sql, (error) =>
        error === null ? resolve() : reject(databaseRefusal(error)),
      );
    });
  }

  /**
   * Waits for what is under way, frees the statements and lets go of the file. What comes later is
   * refused: a statement that nobody frees would keep the file from being let go.
   */
  async close(): Promise<void> {
    this.#isClosing = true;
    const statements = await Promise.allSettled(this.#statements.values());
    this.#statements.clear();
    for (const statement of statements) {
      if (statement.status === 'fulfilled') statement.value.finalize();
    }
    await new Promise<void>((resolve, reject) => {
      this.#handle.close((error) => (error === null ? resolve() : reject(databaseRefusal(error))));
    });
  }

  async #rows(sql: string, values: readonly SqlValue[]): Promise<unknown[]> {
    const statement = await this.#prepared(sql);
    return new Promise((resolve, reject) => {
      statement.all(bound(values), (error: Error | null, rows: unknown[]) =>
        error === null ? resolve(rows) : reject(databaseRefusal(error)),
      );
    });
  }

  #prepared(sql: string): Promise<sqlite3.Statement> {
    if (this.#isClosing) return Promise.reject(closed());
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = new Promise<sqlite3.Statement>((resolve, reject) => {
      const statement = this.#handle.prepare(sql, (error) =>
        error === null ? resolve(statement) : reject(databaseRefusal(error)),
      );
    });
    this.#statements.set(sql, prepared);
    prepared.catch(() => this.#statements.delete(sql));
    return prepared;
  }
}

const closed = () => new RefusalError('no_casebook_open', 'The casebook was closed.');

/** The library binds a Buffer as a blob, but no other view on bytes. */
function bound(values: readonly SqlValue[]): (string | number | null | Buffer)[] {
  return values.map((value) =>
    value instanceof Uint8Array
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
      : value,
  );
}
