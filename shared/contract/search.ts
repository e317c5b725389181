/** Full-text search over all documents. */

import { z } from 'zod';
import { procedure } from './base.ts';
import { Excerpt } from './excerpt.ts';

/** How far a search goes from the words typed: as they are, over one script, over all. */
export const SearchReach = z.enum(['exact', 'script', 'all']);
export type SearchReach = z.infer<typeof SearchReach>;

export const Passage = Excerpt.extend({
  /** The other spelling that was found; null for the words typed. */
  spelling: z.string().nullable(),
});
export type Passage = z.infer<typeof Passage>;

/** A spelling that is searched besides what was typed. */
export const OtherSpelling = z.object({
  spelling: z.string(),
  /** ISO 15924. */
  script: z.string(),
  /** False: foretold, no document is known to have it. */
  attested: z.boolean(),
});
export type OtherSpelling = z.infer<typeof OtherSpelling>;

export const search = {
  passages: procedure
    .input(
      z.strictObject({
        query: z.string().max(1000),
        limit: z.number().int().min(1).max(500),
        /** Left out: exact. */
        reach: SearchReach.optional(),
        /** Other spellings that are struck out. */
        without: z.array(z.string().max(1000)).max(100).optional(),
      }),
    )
    .output(
      z.object({
        passages: z.array(Passage),
        documents: z.number().int(),
        /** All other spellings within reach, struck out or not. */
        also: z.array(OtherSpelling),
      }),
    ),
};
