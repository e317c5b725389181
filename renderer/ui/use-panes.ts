/** The widths of the panes, remembered on this computer. */

import { useCallback, useMemo } from 'react';

type Layout = { [pane: string]: number };

export function usePanes(name: string): {
  layout: Layout | undefined;
  keep: (layout: Layout) => void;
} {
  const key = `casebook.panes.${name}`;
  const layout = useMemo(() => read(localStorage.getItem(key)), [key]);
  const keep = useCallback(
    (next: Layout) => localStorage.setItem(key, JSON.stringify(next)),
    [key],
  );
  return { layout, keep };
}

function read(stored: string | null): Layout | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const entries = Object.entries(value);
    const sound = entries.length > 0 && entries.every(([, size]) => typeof size === 'number');
    return sound ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}
