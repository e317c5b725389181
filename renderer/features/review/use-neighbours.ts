/** The documents before and after this one, and the next in which something waits. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { client, keys, mentionsQuery, useOfDocuments } from '../../api/index.ts';
import { navigate, to } from '../../ui/index.ts';
import { type Neighbour, type Neighbours, neighboursOf } from './neighbours.ts';

const NOBODY: Neighbours = { before: null, after: null, waiting: null };

export function useNeighbours(documentId: string): {
  next: Neighbour | null;
  openNext: () => void;
  go: (direction: 1 | -1) => void;
} {
  const select = useCallback(
    (documents: DocumentSummary[]) => neighboursOf(documents, documentId),
    [documentId],
  );
  const { before, after, waiting } = useOfDocuments(select) ?? NOBODY;
  const target = waiting ?? after;
  usePrefetched(target?.id ?? null);
  return {
    next: target,
    openNext: () => {
      if (target) navigate(to.review(target.id));
    },
    go: (direction) => {
      const goal = direction === 1 ? after : before;
      if (goal) navigate(to.review(goal.id));
    },
  };
}

/** The next document is fetched while this one is read, so that it opens at once. */
function usePrefetched(id: string | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(() => {
      void queries.prefetchQuery({
        queryKey: keys.document(id),
        queryFn: () => client.documents.get({ id }),
      });
      void queries.prefetchQuery(mentionsQuery(id));
    }, 800);
    return () => clearTimeout(timer);
  }, [queries, id]);
}
