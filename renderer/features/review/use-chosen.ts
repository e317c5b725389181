/** Which mentions of the queue are chosen for one step on all of them. */

import { useMemo, useState } from 'react';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import {
  allChosen,
  moved,
  NOTHING_SELECTED,
  noneChosen,
  pointed,
  type Selection,
  toggled,
} from '../../ui/index.ts';
import type { Queue } from './queue.ts';

/** How a row was clicked: alone, as the end of a range, or to add it. */
export type Pick = 'alone' | 'range' | 'toggle';

export const pickOf = (event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): Pick => {
  if (event.shiftKey) return 'range';
  return event.ctrlKey || event.metaKey ? 'toggle' : 'alone';
};

export interface Chosen {
  /** Those of the queue that are chosen, in its order. */
  readonly items: readonly ReviewMention[];
  readonly ids: ReadonlySet<string>;
  readonly toggle: () => void;
  readonly extend: (direction: 1 | -1) => void;
  readonly pick: (id: string, how: Pick) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** The current mention is the desk's own; `goTo` moves it. */
export function useChosen(
  queue: Queue,
  currentId: string | null,
  goTo: (id: string) => void,
): Chosen {
  const [kept, setKept] = useState<Selection>(NOTHING_SELECTED);
  const items = useMemo(() => queue.among(kept.chosen), [queue, kept.chosen]);
  // A range begins anew where the person went by other means.
  const now: Selection =
    kept.current === currentId ? kept : { ...kept, current: currentId, anchor: currentId };
  const take = (next: Selection) => {
    setKept(next);
    if (next.current !== null && next.current !== currentId) goTo(next.current);
  };
  return {
    items,
    ids: kept.chosen,
    toggle: () => {
      if (currentId !== null && queue.indexOf(currentId) >= 0) take(toggled(now, currentId));
    },
    extend: (direction) => take(moved(now, queue.ids(), direction, true)),
    pick: (id, how) => {
      if (how === 'toggle') take(toggled(now, id));
      else if (how === 'range') take(pointed(now, queue.ids(), id, true));
      else take(pointed(now, [], id, false));
    },
    all: () => take(allChosen(now, queue.ids())),
    clear: () => setKept(noneChosen(kept)),
  };
}
