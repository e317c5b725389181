/** The journal: what was decided, and taking it back. */

import { z } from 'zod';
import { Operation } from '#shared/case/history.ts';
import { WordChange } from '#shared/extraction/words/word-change.ts';
import { procedure } from './base.ts';

export const JournalEntry = z.object({
  seq: z.number().int(),
  /** ISO 8601; the order is that of `seq`, not of the clock. */
  at: z.string(),
  operation: Operation,
  /** How many things it touched. */
  count: z.number().int(),
  /** The first document touched, so that the page can go there. */
  documentId: z.string().nullable(),
  mentionIds: z.array(z.string()),
  /** What it did to words of the rules; null: as they ship again. */
  words: z.array(WordChange.extend({ change: WordChange.shape.change.nullable() })),
  /** For undo and redo: the entry that was taken back or done again. */
  target: z.number().int().nullable(),
  undone: z.boolean(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;

export const history = {
  /** Newest first. */
  list: procedure
    .input(z.strictObject({ limit: z.number().int().min(1).max(1000) }))
    .output(z.array(JournalEntry)),
  undo: procedure.output(JournalEntry),
  redo: procedure.output(JournalEntry),
};
