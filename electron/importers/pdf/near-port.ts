/**
 * The line between the two halves of the PDF engine, which both run in this process. The engine's own
 * serialises every message and reads it again; here its plain objects and lists are copied, since
 * the sender goes on writing into them, and everything else is handed over as if it were transferred.
 */

type Listener = (event: { data: unknown }) => void;

/** As much of a worker's port as the engine uses. */
export class NearPort {
  #other: NearPort | null = null;
  readonly #listeners = new Set<Listener>();

  /** Two ends of one line. */
  static pair(): [NearPort, NearPort] {
    const [one, other] = [new NearPort(), new NearPort()];
    one.#other = other;
    other.#other = one;
    return [one, other];
  }

  /** Arrives after the sender's own step, in the order sent. */
  postMessage(message: unknown): void {
    const data = copied(message);
    const other = this.#other;
    if (other !== null) queueMicrotask(() => other.#hear({ data }));
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { signal: AbortSignal }): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  #hear(event: { data: unknown }): void {
    for (const listener of this.#listeners) listener(event);
  }
}

/** A page sends thousands of them: what holds no parts is copied with its owner, at once. */
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = copied(copy[key]);
  return copy;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
