/** Asks for the reasons of what comes next, so that its card is whole at once. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { reasonQuery } from '../../api/index.ts';
import type { Queue } from './queue.ts';

const AHEAD = 3;

export function usePrefetchedReasons(queue: Queue, current: ReviewMention | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (current === null) return;
    const from = queue.placeOf(current);
    for (let place = from; place <= from + AHEAD; place++) {
      const next = queue.at(place);
      if (next) void queries.prefetchQuery(reasonQuery(next.id));
    }
  }, [queries, queue, current]);
}
