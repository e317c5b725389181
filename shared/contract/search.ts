/** Full-text search over all documents. */

import { z } from 'zod';
import { procedure } from './base.ts';

export const Passage = z.object({
  documentId: z.string(),
  fileName: z.string(),
  language: z.string().nullable(),
  page: z.number().int().nullable(),
  /** The hit itself, in the canonical text. */
  start: z.number().int(),
  end: z.number().int(),
  before: z.string(),
  exact: z.string(),
  after: z.string(),
});
export type Passage = z.infer<typeof Passage>;

export const search = {
  passages: procedure
    .input(z.strictObject({ query: z.string().max(1000), limit: z.number().int().min(1).max(500) }))
    .output(z.object({ passages: z.array(Passage), documents: z.number().int() })),
};
