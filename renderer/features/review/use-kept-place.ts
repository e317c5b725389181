/** The place of a visit, kept while suggestions are made anew in the background. */

import { useEffect, useRef } from 'react';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { MentionIndex } from './mention-index.ts';
import { firstFrom, type Queue } from './queue.ts';

/**
 * Where to go on when `gone` is no longer among the mentions: to what stands at the same words now,
 * of the same type where there is one, else to what comes next in the queue.
 */
export function insteadOf(
  gone: ReviewMention,
  index: MentionIndex,
  queue: Queue,
): ReviewMention | null {
  const there = index.at(gone.mention);
  const { type } = gone.mention;
  return (
    there.find((item) => item.mention.type === type) ??
    there[0] ??
    firstFrom(queue, 0, ({ mention }) => mention.start >= gone.mention.start) ??
    queue.at(queue.length - 1)
  );
}

/** Calls `goOn` with another mention where the current one was replaced or withdrawn. */
export function useKeptPlace(
  currentId: string | null,
  index: MentionIndex,
  queue: Queue,
  goOn: (id: string | null) => void,
): void {
  const seen = useRef<ReviewMention | null>(null);
  const current = index.find(currentId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what matters is that the mentions came anew
  useEffect(() => {
    const gone = seen.current;
    if (current !== null) seen.current = current;
    else if (gone !== null && gone.id === currentId)
      goOn(insteadOf(gone, index, queue)?.id ?? null);
  }, [currentId, current, index]);
}
