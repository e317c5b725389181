/** Deciding: shown at once, written in the background, taken back where the workbench refuses. */

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { JournalEntry } from '#shared/contract/history.ts';
import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { Decision } from '#shared/contract/review.ts';
import { keptWhereEqual, keys, decide as writeDecision } from '../../api/index.ts';
import { added, decided, type Pending, settled, withPending } from './pending.ts';
import { withChanged } from './portions.ts';

export interface Decisions {
  /** The document's mentions as they will be once everything is written. */
  readonly portions: MentionPortions;
  /** Resolves when the decision is in the journal; rejects where it was refused. */
  readonly decide: (ids: readonly string[], decision: Decision) => Promise<JournalEntry>;
}

export function useDecisions(documentId: string, known: MentionPortions): Decisions {
  const queries = useQueryClient();
  const [pending, setPending] = useState<Pending>(new Map());
  const shown = useRef(known);
  const portions = useMemo(() => {
    // What was shown ahead is the same once it is written: then nothing is worked out again.
    shown.current = keptWhereEqual(shown.current, withPending(known, pending));
    return shown.current;
  }, [known, pending]);

  const decide = useCallback(
    async (ids: readonly string[], decision: Decision) => {
      setPending((before) => added(before, ids, decision));
      try {
        const entry = await writeDecision({ mentionIds: [...ids], decision });
        queries.setQueryData<MentionPortions>(
          keys.mentions(documentId),
          (before) => before && withChanged(before, ids, (item) => decided(item, decision)),
        );
        return entry;
      } finally {
        setPending((before) => settled(before, ids, decision));
      }
    },
    [queries, documentId],
  );
  return { portions, decide };
}
