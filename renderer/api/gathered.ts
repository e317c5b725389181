/**
 * The first change of a while acts at once; what follows closely is gathered, each key once, so
 * that an import of a thousand files does not ask for the library a thousand times. Where somebody
 * is busy, even the first waits until they are not.
 */

type Key = readonly unknown[];

const WHILE_MS = 250;

interface Gathering {
  readonly whileMs?: number;
  /** Milliseconds for which nothing is to act yet; 0: at once. */
  readonly busyMs?: () => number;
}

/** Calls `act` for the first key at once and for all others at most once in each while. */
export function gathered(
  act: (key: Key) => void,
  { whileMs = WHILE_MS, busyMs = () => 0 }: Gathering = {},
): (key: Key) => void {
  const waiting = new Map<string, Key>();
  let resting = false;
  const rest = (forMs: number) => {
    resting = true;
    setTimeout(() => {
      const busy = busyMs();
      if (busy > 0) return rest(busy);
      resting = false;
      if (waiting.size === 0) return;
      const keys = [...waiting.values()];
      waiting.clear();
      rest(whileMs);
      for (const key of keys) act(key);
    }, forMs);
  };
  let turnIsOpen = false;
  return (key) => {
    const busy = busyMs();
    if (!resting && busy > 0) rest(busy);
    if (resting) {
      waiting.set(JSON.stringify(key), key);
      return;
    }
    act(key);
    if (turnIsOpen) return;
    turnIsOpen = true;
    // All keys of one change belong to the same turn.
    queueMicrotask(() => {
      turnIsOpen = false;
      rest(whileMs);
    });
  };
}
