/** The place of a visit, kept while suggestions are made anew in the background. */

import { useEffect, useRef } from 'react';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Queue } from './queue.ts';

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
    firstFrom(queue, gone.mention.start) ??
    queue.at(queue.length - 1)
  );
}

/** The first of the queue that begins at `start` or later; null where all stand before. */
function firstFrom(queue: Queue, start: number): ReviewMention | null {
  for (let at = 0; at < queue.length; at += 1) {
    const item = queue.at(at);
    if (item !== null && item.mention.start >= start) return item;
  }
  return null;
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
