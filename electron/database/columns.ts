/** How columns become values: JSON and truth, checked on their way out. */

import { z } from 'zod';

/** A column of JSON text whose content fits `schema`. */
export function jsonColumn<T extends z.ZodType>(schema: T) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}

/** SQLite has no truth values: 0 and 1. */
export const truthColumn = z
  .number()
  .int()
  .transform((value) => value !== 0);
