/** The procedure builder that every area starts from: one typed error for all. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Refusal } from './errors.ts';

/** An id or token as input: ours are far shorter, so nothing long ever gets further than here. */
export const Id = z.string().min(1).max(64);

/**
 * A name that a person gives, of at most `longest` UTF-16 units. Half a surrogate pair is refused:
 * the database would keep another sign for it, and the journal would no longer tell the same.
 */
export const givenName = (longest: number) => personsText(longest).min(1);

/** What a person writes, perhaps nothing: bounded and whole as a name is. */
export const personsText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .refine((text) => !/\p{Surrogate}/u.test(text));

export const procedure = oc.errors({ REFUSED: { status: 422, data: Refusal } });
