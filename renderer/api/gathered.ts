/**
 * The first change of a while acts at once; what follows closely is gathered, each key once, so
 * that an import of a thousand files does not ask for the library a thousand times.
 */

type Key = readonly unknown[];

const WHILE_MS = 250;

/** Calls `act` for the first key at once and for all others at most once in each while. */
export function gathered(act: (key: Key) => void, whileMs: number = WHILE_MS): (key: Key) => void {
  const waiting = new Map<string, Key>();
  let resting = false;
  const rest = () => {
    resting = true;
    setTimeout(() => {
      resting = false;
      if (waiting.size === 0) return;
      const keys = [...waiting.values()];
      waiting.clear();
      rest();
      for (const key of keys) act(key);
    }, whileMs);
  };
  let turnIsOpen = false;
  return (key) => {
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
      rest();
    });
  };
}
