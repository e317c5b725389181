/** The procedure builder that every area starts from: one typed error for all. */

import { oc } from '@orpc/contract';
import { Refusal } from './errors.ts';

export const procedure = oc.errors({ REFUSED: { status: 422, data: Refusal } });
