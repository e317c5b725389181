/** Words of a document with what stands around them, and the way back to them. */

import { z } from 'zod';

export const Excerpt = z.object({
  documentId: z.string(),
  fileName: z.string(),
  language: z.string().nullable(),
  page: z.number().int().nullable(),
  /** The words themselves, in the canonical text. */
  start: z.number().int(),
  end: z.number().int(),
  /** The sentence around them, cut to a readable length. */
  before: z.string(),
  exact: z.string(),
  after: z.string(),
});
