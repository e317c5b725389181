/** Deciding: shown at once, written in the background, taken back where the workbench refuses. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { JournalEntry } from '#shared/contract/history.ts';
import type { Decision } from '#shared/contract/review.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { client, isSameList, keys } from '../../api/index.ts';
import { added, decided, type Pending, settled, withPending } from './pending.ts';

export interface Decisions {
  /** The document's mentions as they will be once everything is written. */
  readonly items: readonly ReviewMention[];
  /** Resolves when the decision is in the journal; rejects where it was refused. */
  readonly decide: (ids: readonly string[], decision: Decision) => Promise<JournalEntry>;
}

export function useDecisions(documentId: string, known: readonly ReviewMention[]): Decisions {
  const queries = useQueryClient();
  const [pending, setPending] = useState<Pending>(new Map());
  const shown = useRef<readonly ReviewMention[]>(known);
  const items = useMemo(() => {
    const next = withPending(known, pending);
    // What was shown ahead is the same once it is written: then nothing is looked through again.
    if (!isSameList(shown.current, next)) shown.current = next;
    return shown.current;
  }, [known, pending]);

  const decide = useCallback(
    async (ids: readonly string[], decision: Decision) => {
      setPending((before) => added(before, ids, decision));
      try {
        const entry = await client.review.decide({ mentionIds: [...ids], decision });
        const written = new Set(ids);
        queries.setQueryData<ReviewMention[]>(keys.mentions(documentId), (before) =>
          before?.map((item) => (written.has(item.id) ? decided(item, decision) : item)),
        );
        return entry;
      } finally {
        setPending((before) => settled(before, ids, decision));
      }
    },
    [queries, documentId],
  );
  return { items, decide };
}
