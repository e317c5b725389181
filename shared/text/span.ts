/** Spans: where something stands in the canonical text of one document version. */

import { z } from 'zod';

/** A half-open range of UTF-16 code units into a canonical text. */
export const Span = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Span = z.infer<typeof Span>;
