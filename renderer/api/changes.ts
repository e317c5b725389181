/** Listens to the one change stream and marks what the page holds as stale. */

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client } from './client.ts';
import { lineState, onLineState } from './connection.ts';
import { untilLull } from './deciding.ts';
import { gathered } from './gathered.ts';
import { staleAfter } from './query-keys.ts';

async function follow(queries: QueryClient, signal: AbortSignal): Promise<void> {
  const invalidate = gathered((queryKey) => void queries.invalidateQueries({ queryKey }), {
    busyMs: untilLull,
  });
  const stream = await client.changes.stream(undefined, { signal });
  for await (const change of stream) {
    for (const queryKey of staleAfter(change)) invalidate(queryKey);
  }
}

/**
 * Keeps every query fresh for as long as the component lives. Whatever changed while the line was
 * down is asked again when it is back.
 */
export function useChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let following: AbortController | null = null;
    let first = true;
    const listen = () => {
      if (lineState() !== 'open') return;
      following?.abort();
      const mine = new AbortController();
      following = mine;
      // A stream that ends does so because the line did; the next line starts the next stream.
      follow(queries, mine.signal).catch(() => undefined);
      if (!first) void queries.invalidateQueries();
      first = false;
    };
    const stop = onLineState(listen);
    listen();
    return () => {
      stop();
      following?.abort();
    };
  }, [queries]);
}
