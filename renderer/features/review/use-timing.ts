/** Names under which the browser's profiler shows how long a key press takes to be answered. */

import { useEffect, useRef } from 'react';

const KEY = 'review:key';
const CENTRED = 'review:centred';

export function markKey(): void {
  performance.clearMarks(KEY);
  performance.mark(KEY);
}

/** Marks the moment at which the current mention was painted in the middle. */
export function useCentredMark(currentId: string | null): void {
  const before = useRef(currentId);
  useEffect(() => {
    if (before.current === currentId) return;
    before.current = currentId;
    if (performance.getEntriesByName(KEY).length === 0) return;
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => {
        performance.mark(CENTRED);
        performance.measure('review:next', KEY, CENTRED);
        performance.clearMarks(KEY);
      });
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, [currentId]);
}
