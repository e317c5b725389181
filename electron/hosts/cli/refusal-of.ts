/** The refusal inside the contract's typed error. */

import { ORPCError } from '@orpc/client';
import { Refusal } from '#shared/contract/errors.ts';

/** Null for any other error. */
export const refusalOf = (error: unknown): Refusal | null => {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null;
  const refusal = Refusal.safeParse(error.data);
  return refusal.success ? refusal.data : null;
};
