/** Decisions on mentions: one entry of the journal each, applied in the same transaction. */

import { appendDecision } from '#electron/database/append-decision.ts';
import { decidables } from '#electron/database/mentions-table.ts';
import { decide as stepOf } from '#shared/case/decide.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import type { Decision } from '#shared/contract/review.ts';
import type { Bench } from './bench.ts';
import { checkedValue } from './checked-value.ts';
import { journalEntry } from './journal-entries.ts';
import { tellEntry } from './tell-entry.ts';

/** Decides on all of the mentions or, where one is not there, on none. */
export async function decide(
  bench: Bench,
  input: { readonly mentionIds: readonly string[]; readonly decision: Decision },
): Promise<JournalEntry> {
  const decision = checkedDecision(input.decision);
  const ids = [...new Set(input.mentionIds)];
  const casebook = bench.session.current();
  const { row, isBehind } = await casebook.write(async (tx) => {
    const mentions = await decidables(tx, ids);
    if (mentions.length < ids.length) throw mentionNotFound();
    return appendDecision(tx, casebook.taught, {
      at: bench.environment.clock().toISOString(),
      operation: decision.kind,
      step: stepOf(mentions, decision),
    });
  });
  tellEntry(bench.changes, row);
  if (isBehind) bench.renewal.startInPause();
  return journalEntry(row);
}

function checkedDecision(decision: Decision): Decision {
  if (decision.kind !== 'correct') return decision;
  return { ...decision, value: checkedValue(decision.type, decision.value) };
}

export const mentionNotFound = () =>
  new RefusalError('mention_not_found', 'There is no such mention in this casebook.');
