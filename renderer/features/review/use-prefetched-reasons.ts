/** Asks for the reasons of what comes next, so that its card is whole at once. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { reasonQuery } from '../../api/index.ts';

import { placeIn, type QueueOrder } from './queue.ts';

const AHEAD = 3;

export function usePrefetchedReasons(
  queue: readonly ReviewMention[],
  current: ReviewMention | null,
  order: QueueOrder,
): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (current === null) return;
    const at = placeIn(queue, current, order);
    for (const { id } of queue.slice(at, at + 1 + AHEAD)) {
      void queries.prefetchQuery(reasonQuery(id));
    }
  }, [queries, queue, current, order]);
}
