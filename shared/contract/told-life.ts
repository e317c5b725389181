/** What a document tells of somebody's years, with its place. */

import { z } from 'zod';

export const ToldLife = z.object({
  /** As the document calls them. */
  name: z.string(),
  age: z.number().int().nullable(),
  /** EDTF. */
  born: z.string().nullable(),
  died: z.string().nullable(),
  /** EDTF: when the document was issued. */
  issued: z.string().nullable(),
  documentId: z.string(),
  fileName: z.string(),
  mentionId: z.string(),
});
export type ToldLife = z.infer<typeof ToldLife>;

/** Two that were compared: how they do not fit, null where they do. */
export const ComparedLives = z.object({
  a: ToldLife,
  b: ToldLife,
  /** Births, deaths, or one born after the other had died. */
  misfit: z.enum(['born', 'died', 'apart']).nullable(),
});
export type ComparedLives = z.infer<typeof ComparedLives>;
