/** Review: suggestions with their state, and the decisions that people take. */

import { z } from 'zod';
import { Mention, MentionType } from '#shared/extraction/mention.ts';
import { Id, procedure } from './base.ts';
import { JournalEntry } from './history.ts';

export const MentionState = z.enum(['suggested', 'confirmed', 'rejected']);
export type MentionState = z.infer<typeof MentionState>;

/**
 * A mention as a person sees it now: what was suggested, changed by what was decided. `id` is
 * unique in the casebook (the extraction's `e1` is not).
 */
export const ReviewMention = z.object({
  id: z.string(),
  documentId: z.string(),
  state: MentionState,
  /** True where a person changed type or value, or made the mention. */
  edited: z.boolean(),
  /** The mention with the decided type and value applied. */
  mention: Mention,
  /**
   * What it speaks of: equal for mentions of the same entity or value in all documents. Side by
   * side lights up partners by it.
   */
  subject: z.string(),
});
export type ReviewMention = z.infer<typeof ReviewMention>;

export const Decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirm') }),
  z.strictObject({ kind: z.literal('reject') }),
  /** Back to suggested. */
  z.strictObject({ kind: z.literal('reopen') }),
  /** Sets type and value and confirms. The value is checked against the type's schema. */
  z.strictObject({
    kind: z.literal('correct'),
    type: MentionType,
    value: z.record(z.string(), z.unknown()),
  }),
]);
export type Decision = z.infer<typeof Decision>;

export const review = {
  mentions: procedure.input(z.strictObject({ documentId: Id })).output(z.array(ReviewMention)),
  /** One decision on one or many mentions: one entry of the journal, undone in one step. */
  decide: procedure
    .input(z.strictObject({ mentionIds: z.array(Id).min(1).max(100_000), decision: Decision }))
    .output(JournalEntry),
  /** A person marks a span; the mention is confirmed at once. */
  mark: procedure
    .input(
      z.strictObject({
        documentId: Id,
        start: z.number().int().nonnegative(),
        end: z.number().int().positive(),
        type: MentionType,
        /** Left out: the value is read from the words. */
        value: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .output(z.object({ mention: ReviewMention, entry: JournalEntry })),
  /** Undecided mentions of the same type with the same words or subject, in all documents. */
  identical: procedure.input(z.strictObject({ mentionId: Id })).output(z.array(ReviewMention)),
};
