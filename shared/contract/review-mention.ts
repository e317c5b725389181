/** A mention as review shows it. */

import { z } from 'zod';
import { SeenMention } from '#shared/extraction/mention.ts';

export const MentionState = z.enum(['suggested', 'confirmed', 'rejected']);
export type MentionState = z.infer<typeof MentionState>;

/**
 * A mention as a person sees it now: what was suggested, changed by what was decided. `id` is
 * unique in the casebook.
 */
export const ReviewMention = z.object({
  id: z.string(),
  documentId: z.string(),
  state: MentionState,
  /** True where a person changed type or value, or made the mention. */
  edited: z.boolean(),
  /** The mention with the decided type and value applied. */
  mention: SeenMention,
  /**
   * What it speaks of: equal for mentions of the same entity or value in all documents. Side by
   * side lights up partners by it.
   */
  subject: z.string(),
});
export type ReviewMention = z.infer<typeof ReviewMention>;
