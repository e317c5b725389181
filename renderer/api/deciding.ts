/**
 * Decisions come in rows: the page shows each at once and knows what becomes of it. What it makes
 * stale beyond that is asked again when nobody has decided for a moment, so that no answer is read
 * while the next key is pressed.
 */

import type { JournalEntry } from '#shared/contract/history.ts';
import { client } from './client.ts';

const LULL_MS = 400;

let last = Number.NEGATIVE_INFINITY;

/** Resolves when the decision is in the journal; rejects where it was refused. */
export function decide(input: Parameters<typeof client.review.decide>[0]): Promise<JournalEntry> {
  last = performance.now();
  return client.review.decide(input);
}

/** Milliseconds until nobody will have decided for a moment; 0 where nobody has. */
export const untilLull = (): number => Math.max(0, last + LULL_MS - performance.now());
