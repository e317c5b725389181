/** The widths of the panes of a screen, remembered on this computer. */

import { useCallback, useRef, useState } from 'react';
import type { PaneLayout } from '#shared/contract/settings.ts';
import { useChangeSettings } from './mutations.ts';
import { useSettings } from './queries.ts';

export function usePanes(screen: string): {
  /** As they were when the screen was opened. */
  layout: PaneLayout | undefined;
  keep: (layout: PaneLayout) => void;
} {
  const known = useSettings().panes[screen];
  const [layout] = useState(known);
  const kept = useRef(JSON.stringify(known));
  const change = useChangeSettings();
  const keep = useCallback(
    (next: PaneLayout) => {
      const said = JSON.stringify(next);
      if (said === kept.current) return;
      kept.current = said;
      change({ panes: { screen, layout: next } });
    },
    [change, screen],
  );
  return { layout, keep };
}
