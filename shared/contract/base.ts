/** The procedure builder that every area starts from: one typed error for all. */

import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Refusal } from './errors.ts';

/** An id or token as input: ours are far shorter, so nothing long ever gets further than here. */
export const Id = z.string().min(1).max(64);

export const procedure = oc.errors({ REFUSED: { status: 422, data: Refusal } });
