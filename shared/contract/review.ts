/** Review: suggestions with their state, and the decisions that people take. */

import { z } from 'zod';
import { MentionType, Reason } from '#shared/extraction/mention.ts';
import { StatedPart } from '#shared/text/stated-parts.ts';
import { Id, personsText, procedure } from './base.ts';
import { JournalEntry } from './history.ts';
import { MentionPack, SentPack } from './mention-pack.ts';
import { ReviewMention } from './review-mention.ts';

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

/** Why a mention was suggested. No decision changes it; a vote that comes later adds its part. */
export const MentionReason = z.object({
  mentionId: z.string(),
  /** Id of its cluster within the document; null for types that are not clustered. */
  cluster: z.string().nullable(),
  reason: Reason,
});
export type MentionReason = z.infer<typeof MentionReason>;

const noteText = personsText(4000);

export const review = {
  /**
   * All mentions of a document in text order; `unpackMentions` reads them. Packs whose digests the
   * asker knows come without their content: a decision changes one pack among many.
   */
  mentions: procedure
    .input(
      z.strictObject({
        documentId: Id,
        known: z.array(z.string().max(64)).max(20_000).optional(),
      }),
    )
    .output(z.array(SentPack)),
  /** How these mentions were found; for those that are there. */
  reasons: procedure
    .input(z.strictObject({ mentionIds: z.array(Id).min(1).max(100_000) }))
    .output(z.array(MentionReason)),
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
  /** What a person writes about a mention; empty takes the note away. */
  note: procedure.input(z.strictObject({ mentionId: Id, text: noteText })).output(JournalEntry),
  /** The notes of a document. */
  notes: procedure
    .input(z.strictObject({ documentId: Id }))
    .output(z.array(z.object({ mentionId: z.string(), text: z.string() }))),
  /** A person says of a segment that it is account or frame: the rules' word on it holds no longer. */
  statePart: procedure.input(StatedPart.extend({ documentId: Id }).strict()).output(JournalEntry),
  /** Undecided mentions of the same type with the same words or subject, in all documents. */
  identical: procedure.input(z.strictObject({ mentionId: Id })).output(z.array(MentionPack)),
};
