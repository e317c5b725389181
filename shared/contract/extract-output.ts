/** What `casebook extract --json` prints: one object a line for each file, in the order given. */

import { z } from 'zod';
import { Cluster, Fact } from '#shared/extraction/extraction.ts';
import { Mention } from '#shared/extraction/mention.ts';
import { ImportFailureCode } from '#shared/text/import-failure.ts';
import { Segment, Warning } from '#shared/text/source-text.ts';

/** A file that was read. Offsets are UTF-16 code units into `text`. */
export const ExtractedDocument = z.object({
  /** Base name of the file. */
  document: z.string(),
  /** ISO 639-1 code of most of the text. */
  language: z.string().nullable(),
  /** EDTF. */
  documentDate: z.string().nullable(),
  /** Of the file's bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The canonical text. */
  text: z.string(),
  segments: z.array(
    Segment.pick({ kind: true, start: true, end: true, page: true, language: true }),
  ),
  entities: z.array(Mention),
  clusters: z.array(Cluster),
  facts: z.array(Fact),
  warnings: z.array(
    Warning.pick({ code: true, message: true }).extend({
      /** One-based; left out where the warning is about no page. */
      page: z.number().int().positive().optional(),
    }),
  ),
});
export type ExtractedDocument = z.infer<typeof ExtractedDocument>;

/** A file that was not. */
const UnreadDocument = z.object({
  document: z.string(),
  error: z.object({ code: ImportFailureCode, message: z.string() }),
});

export const ExtractLine = z.union([ExtractedDocument, UnreadDocument]);
export type ExtractLine = z.infer<typeof ExtractLine>;
