/** The one change stream: says what became stale, so that the page asks again. */

import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { procedure } from './base.ts';

export const Change = z.object({
  topic: z.enum([
    'casebook',
    'imports',
    'documents',
    'mentions',
    'votes',
    'names',
    'cases',
    'history',
    'settings',
    'rules',
    'trials',
  ]),
  /** The documents concerned; null for all. */
  documentIds: z.array(z.string()).nullable(),
});
export type Change = z.infer<typeof Change>;

export const changes = {
  stream: procedure.output(eventIterator(Change)),
};
