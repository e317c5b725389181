/** Documents: importing, listing, reading. */

import { z } from 'zod';
import { Share } from '#shared/text/composition.ts';
import {
  DocumentKind,
  Edit,
  Page,
  Quality,
  Revision,
  RichNode,
  Segment,
} from '#shared/text/source-text.ts';
import { Id, procedure } from './base.ts';
import { Refusal } from './errors.ts';

export const DocumentSummary = z.object({
  /** Id of the document version. */
  id: z.string(),
  fileName: z.string(),
  kind: DocumentKind,
  language: z.string().nullable(),
  /** Number of pages; null where the format has none. */
  pages: z.number().int().nullable(),
  /** UTF-16 code units. */
  characters: z.number().int(),
  documentDate: z.string().nullable(),
  quality: Quality,
  /** `parsed`: text can be read and searched, suggestions are still on their way. */
  state: z.enum(['parsed', 'ready', 'extraction_failed']),
  /** ISO 8601. */
  importedAt: z.string(),
  sha256: z.string(),
  caseIds: z.array(z.string()),
  counts: z.object({
    suggested: z.number().int(),
    confirmed: z.number().int(),
    rejected: z.number().int(),
  }),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const DocumentDetail = z.object({
  summary: DocumentSummary,
  text: z.string(),
  segments: z.array(Segment),
  /** Page sizes and spans; their boxes come with `layout`. */
  pages: z.array(Page.omit({ boxes: true })),
  edits: z.array(Edit),
  revisions: z.array(Revision),
});
export type DocumentDetail = z.infer<typeof DocumentDetail>;

export const DocumentLayout = z.object({
  /** For PDF: one entry a page asked for. */
  pages: z.array(Page),
  /** For DOCX. */
  rich: z.array(RichNode).nullable(),
});
export type DocumentLayout = z.infer<typeof DocumentLayout>;

/** A file that the person chose; the host gave the token and alone knows the path. */
export const ChosenFile = z.object({
  token: z.string(),
  fileName: z.string(),
  /** Bytes. */
  size: z.number().int(),
});
export type ChosenFile = z.infer<typeof ChosenFile>;

export const ImportedFile = z.object({
  token: z.string(),
  fileName: z.string(),
  state: z.enum([
    'waiting',
    'parsing',
    'extracting',
    'done',
    'already_there',
    'failed',
    'cancelled',
  ]),
  documentId: z.string().nullable(),
  failure: Refusal.nullable(),
});
export type ImportedFile = z.infer<typeof ImportedFile>;

export const ImportRun = z.object({
  id: z.string(),
  state: z.enum(['running', 'finished', 'cancelled']),
  files: z.array(ImportedFile),
});
export type ImportRun = z.infer<typeof ImportRun>;

const byId = z.strictObject({ id: Id });

export const documents = {
  list: procedure.output(z.array(DocumentSummary)),
  get: procedure.input(byId).output(DocumentDetail),
  /** Boxes of the pages asked for (one-based; all when left out) or the clean page of a DOCX. */
  layout: procedure
    .input(z.strictObject({ id: Id, pages: z.array(z.number().int()).max(10_000).optional() }))
    .output(DocumentLayout),
  /** What the text is made of, the largest part first; empty before extraction. */
  composition: procedure.input(byId).output(z.array(Share)),
  /** Shows the host's dialog; empty when the person cancels. */
  choose: procedure.output(z.array(ChosenFile)),
  /** Starts an import and returns at once; progress comes by `imports` and the change stream. */
  import: procedure
    .input(
      z.strictObject({
        files: z
          .array(
            z.strictObject({
              token: Id,
              password: z.string().max(1024).optional(),
              /** WHATWG label, to read a TXT file otherwise than detected. */
              encoding: z.string().max(40).optional(),
            }),
          )
          .min(1)
          .max(10_000),
        /** Null: the casebook's first case, made when there is none. */
        caseId: Id.nullable(),
      }),
    )
    .output(z.object({ importId: z.string() })),
  /** Runs of this session, newest first. */
  imports: procedure.output(z.array(ImportRun)),
  cancelImport: procedure.input(z.strictObject({ importId: Id })).output(z.object({})),
  /** Reads a TXT again with another encoding, as a new version beside the old one. */
  redecode: procedure
    .input(z.strictObject({ id: Id, encoding: z.string().max(40) }))
    .output(z.object({ importId: z.string() })),
};
