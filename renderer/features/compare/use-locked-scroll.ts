/** Two panes that scroll together: the share of the way through is kept equal. */

import { type RefObject, useEffect } from 'react';
import type { PaneHandle } from '../../viewer/index.ts';

export function useLockedScroll(
  isLocked: boolean,
  left: RefObject<PaneHandle | null>,
  right: RefObject<PaneHandle | null>,
): void {
  useEffect(() => {
    const one = left.current?.scroller;
    const two = right.current?.scroller;
    if (!isLocked || !one || !two) return;
    const unlink = [follow(one, two), follow(two, one)];
    return () => {
      for (const stop of unlink) stop();
    };
  }, [isLocked, left, right]);
}

/** `follower` goes along while the pointer or the keys are on `leader`. */
function follow(leader: HTMLElement, follower: HTMLElement): () => void {
  const onScroll = () => {
    if (!leader.matches(':hover, :focus-within, :focus')) return;
    const way = leader.scrollHeight - leader.clientHeight;
    const share = way > 0 ? leader.scrollTop / way : 0;
    follower.scrollTop = share * (follower.scrollHeight - follower.clientHeight);
  };
  leader.addEventListener('scroll', onScroll, { passive: true });
  return () => leader.removeEventListener('scroll', onScroll);
}
