/** A value once it has stayed the same for a while; null until then. */

import { useEffect, useState } from 'react';

export function useSettled<T>(value: T, pauseMs: number): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
