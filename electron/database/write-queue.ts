/**
 * The one way to change a casebook. Changes wait in a queue and have the connection to themselves,
 * so two asynchronous flows never share a transaction. Changes that wait together are committed
 * together: the disk is asked to sync once for all of them, yet each is whole or not there at all,
 * and nobody is told of success before the commit.
 *
 * A commit writes every page that it touched, and documents touch the same pages of the indexes:
 * many of them in one commit cost a fraction of as many commits. So an import's changes come in
 * pace, about one commit a second, or when all that are under way have come, while a person's change
 * never waits for others to join it: as soon as one is there, nothing more joins an import's group.
 *
 * A change that fails is undone by itself under a savepoint. A savepoint costs, so a group is first
 * tried without any; only when one of its changes fails are all taken back and done again, each under
 * its own. What is the same work for one change and for many is done once for the group, at its end.
 */

import type { z } from 'zod';
import type { Changed, Connection, SqlValue, Writing } from './driver.ts';

/** Enough to spread the cost of a commit, few enough that little is done again when one fails. */
export const LARGEST_GROUP = 32;

/** Least milliseconds between two commits of changes that come in pace. */
const PACE_MS = 800;

interface Change {
  readonly work: (transaction: Writing) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly change: Change; readonly settle: () => void };

export class WriteQueue {
  readonly #connection: Connection;
  readonly #finish: (transaction: Writing) => Promise<unknown>;
  #urgent: Change[] = [];
  #inPace: Change[] = [];
  #running: Promise<void> | null = null;
  #closed = false;
  /** How many flows are under way that end with a change in pace. */
  #flows = 0;
  /** When changes may be committed again that come in pace. */
  #nextAt = 0;
  #wake: () => void = () => undefined;

  /** `finish` is done at the end of every transaction, and fails it when it throws. */
  constructor(
    connection: Connection,
    finish: (transaction: Writing) => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#connection = connection;
    this.#finish = finish;
  }

  /**
   * Runs `work` in a transaction of its own and resolves once it is on the disk. When `work`
   * throws, nothing of it remains and the error is handed on. `work` must use nothing but the
   * transaction it is given and must not write to this queue from within; it may be asked to do the
   * same once more, when nothing remained of the first time.
   */
  write<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    return this.#add(this.#urgent, work);
  }

  /** The same, in pace: it may wait a part of a second so that more changes go with it. */
  writeInPace<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    return this.#add(this.#inPace, work);
  }

  /** Runs a flow that ends with a change in pace: while all such flows wait, nothing more can join. */
  async underWay<T>(flow: () => Promise<T>): Promise<T> {
    this.#flows += 1;
    try {
      return await flow();
    } finally {
      this.#flows -= 1;
      this.#wake();
    }
  }

  /** Refuses further changes and resolves when those that wait are done. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#running;
  }

  #add<T>(line: Change[], work: (transaction: Writing) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The casebook is closed.'));
    return new Promise<T>((resolve, reject) => {
      line.push({ work, resolve: (value) => resolve(value as T), reject });
      this.#running ??= this.#run();
      this.#wake();
    });
  }

  async #run(): Promise<void> {
    // One turn later, so that changes asked for together are committed together.
    await Promise.resolve();
    while (this.#urgent.length + this.#inPace.length > 0) {
      while (!this.#isDue()) await this.#pause();
      if (this.#urgent.length > 0) {
        await this.#commit(this.#urgent);
      } else {
        this.#nextAt = performance.now() + PACE_MS;
        await this.#commit(this.#inPace);
      }
    }
    this.#running = null;
  }

  #isDue(): boolean {
    const waiting = this.#inPace.length;
    const isFull = waiting >= LARGEST_GROUP || (this.#flows > 0 && waiting >= this.#flows);
    return this.#urgent.length > 0 || isFull || this.#closed || performance.now() >= this.#nextAt;
  }

  /** Until the time has come, or another change. */
  #pause(): Promise<void> {
    return new Promise((resolve) => {
      // The clock goes on between the question and here, and a timer takes no negative time.
      const wait = Math.max(0, this.#nextAt - performance.now());
      const timer = setTimeout(() => this.#wake(), wait);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #commit(line: Change[]): Promise<void> {
    const group = line.splice(0, 1);
    const joining = this.#joining(group, line);
    try {
      const done = await this.#transact(joining, (change) => this.#do(change)).catch((error) => {
        if (group.length === 1) throw error;
        return this.#transact(group, (change) => this.#apply(change));
      });
      for (const { settle } of done) settle();
    } catch (error) {
      for (const change of group) change.reject(error);
    }
  }

  /** What is in the group, and after it what waits in the line; the group grows by it. */
  *#joining(group: Change[], line: Change[]): Generator<Change, void, void> {
    yield* group;
    while (group.length < LARGEST_GROUP && (line === this.#urgent || this.#urgent.length === 0)) {
      const next = line.shift();
      if (next === undefined) return;
      group.push(next);
      yield next;
    }
  }

  /** All in one transaction, of which nothing remains when it throws. */
  async #transact(
    group: Iterable<Change>,
    apply: (change: Change) => Promise<Outcome>,
  ): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    try {
      await this.#connection.run('BEGIN IMMEDIATE');
      for (const change of group) outcomes.push(await apply(change));
      await this.#finish(this.#connection);
      await this.#connection.run('COMMIT');
    } catch (error) {
      await this.#connection.run('ROLLBACK').catch(() => {
        // SQLite has rolled back by itself, for instance when the disk was full.
      });
      throw error;
    }
    return outcomes;
  }

  /** One change of several: undone by itself when it fails. */
  async #apply(change: Change): Promise<Outcome> {
    await this.#connection.run('SAVEPOINT change');
    try {
      const outcome = await this.#do(change);
      await this.#connection.run('RELEASE change');
      return outcome;
    } catch (error) {
      await this.#takeBack(error);
      return { change, settle: () => change.reject(error) };
    }
  }

  async #do(change: Change): Promise<Outcome> {
    const transaction = new Transaction(this.#connection);
    try {
      const value = await change.work(transaction);
      return { change, settle: () => change.resolve(value) };
    } finally {
      transaction.end();
    }
  }

  /** Undoes one change and keeps the rest of its group, or throws why the whole group is lost. */
  async #takeBack(reason: unknown): Promise<void> {
    try {
      await this.#connection.run('ROLLBACK TO change');
      await this.#connection.run('RELEASE change');
    } catch {
      throw reason;
    }
  }
}

/** The connection, lent to one change and taken back when it ends. */
class Transaction implements Writing {
  #connection: Connection | null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  end(): void {
    this.#connection = null;
  }

  all<T>(row: z.ZodType<T>, sql: string, ...values: SqlValue[]): Promise<T[]> {
    return this.#open().all(row, sql, ...values);
  }

  first<T>(row: z.ZodType<T>, sql: string, ...values: SqlValue[]): Promise<T | null> {
    return this.#open().first(row, sql, ...values);
  }

  run(sql: string, ...values: SqlValue[]): Promise<Changed> {
    return this.#open().run(sql, ...values);
  }

  runOnce(sql: string, ...values: SqlValue[]): Promise<Changed> {
    return this.#open().runOnce(sql, ...values);
  }

  #open(): Connection {
    if (this.#connection === null) throw new Error('The transaction has ended.');
    return this.#connection;
  }
}
