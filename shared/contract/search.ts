/** Full-text search over all documents. */

import { z } from 'zod';
import { procedure } from './base.ts';
import { Excerpt } from './excerpt.ts';

export type Passage = z.infer<typeof Excerpt>;

export const search = {
  passages: procedure
    .input(z.strictObject({ query: z.string().max(1000), limit: z.number().int().min(1).max(500) }))
    .output(z.object({ passages: z.array(Excerpt), documents: z.number().int() })),
};
