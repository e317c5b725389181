/**
 * The one change stream: tells every listener what became stale. A listener that is slow to read
 * gets fewer and wider changes, never a growing pile.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '#shared/contract/changes.ts';

type Topic = Change['topic'];

/** Beyond this many documents a change means all of them. */
const MOST_NAMED = 200;
/** Changes within this time travel together: an import of a thousand files is no storm. */
const REST_MS = 100;

export class ChangeHub {
  readonly #listeners = new Set<Listener>();

  /** Something about these documents (null: about all) became stale. */
  tell(topic: Topic, documentIds: readonly string[] | null = null): void {
    for (const listener of this.#listeners) listener.add(topic, documentIds);
  }

  /** Changes from now on, until the signal is given or the reader leaves. */
  async *listen(signal?: AbortSignal): AsyncGenerator<Change, void, void> {
    const listener = new Listener();
    const stop = () => listener.end();
    signal?.addEventListener('abort', stop, { once: true });
    this.#listeners.add(listener);
    try {
      while (signal?.aborted !== true && (await listener.any())) {
        yield* listener.take();
        await pause(REST_MS, undefined, { ref: false });
      }
    } finally {
      this.#listeners.delete(listener);
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Ends every stream. */
  close(): void {
    for (const listener of this.#listeners) listener.end();
  }
}

/** What one reader has not heard of yet, at most one change a topic. */
class Listener {
  #stale = new Map<Topic, Set<string> | null>();
  #wake: () => void = () => undefined;
  #ended = false;

  add(topic: Topic, documentIds: readonly string[] | null): void {
    const known = this.#stale.get(topic);
    const all = documentIds === null || known === null;
    const named = all ? null : new Set([...(known ?? []), ...documentIds]);
    this.#stale.set(topic, named !== null && named.size > MOST_NAMED ? null : named);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** True as soon as there is something to take; false when the stream is over. */
  async any(): Promise<boolean> {
    while (!this.#ended && this.#stale.size === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return !this.#ended;
  }

  take(): Change[] {
    const stale = [...this.#stale];
    this.#stale = new Map();
    return stale.map(([topic, named]) => ({
      topic,
      documentIds: named === null ? null : [...named],
    }));
  }
}
