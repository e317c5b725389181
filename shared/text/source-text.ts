/**
 * What every importer hands over: the canonical text of a document version and all that is known
 * about it. Offsets are UTF-16 code units into `text`, half-open. The text is made once, stored
 * with its hash and never changed; for PDF and DOCX it is in NFC, for TXT it is the decoded file.
 */

import { z } from 'zod';
import { Span } from './span.ts';

export const DocumentKind = z.enum(['pdf', 'docx', 'txt']);
export type DocumentKind = z.infer<typeof DocumentKind>;

export const SegmentKind = z.enum([
  'body',
  'heading',
  'list_item',
  'table_cell',
  'text_box',
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'hidden',
  'boilerplate',
  'template_letter',
]);
export type SegmentKind = z.infer<typeof SegmentKind>;

/**
 * A stretch of the text that belongs together: a paragraph, a heading, a cell, a footnote.
 * Segments are ordered, never overlap, and leave out only the white space between them.
 */
export const Segment = Span.extend({
  kind: SegmentKind,
  /** One-based page, null where the format has no pages. */
  page: z.number().int().positive().nullable(),
  /** ISO 639-1 code; importers leave it null, extraction fills it in. */
  language: z.string().nullable(),
  /** What the source calls it: a footnote's number, "first page header", a comment's author. */
  label: z.string().nullable(),
  /** For a note or comment: the span of its call in the running text. */
  call: Span.nullable(),
});
export type Segment = z.infer<typeof Segment>;

/**
 * A repair between the raw source and the canonical text. `start..end` is the place in the
 * canonical text, `raw` what stood there in the source.
 */
export const Edit = Span.extend({
  kind: z.enum([
    'hyphen_joined',
    'letter_spacing',
    'unicode_composed',
    'soft_break',
    'space_added',
    'byte_order_mark',
    'control_removed',
  ]),
  raw: z.string(),
});
export type Edit = z.infer<typeof Edit>;

/** How many numbers one box takes in `Page.boxes`. */
export const BOX_STRIDE = 6;

export const Page = Span.extend({
  /** One-based. */
  number: z.number().int().positive(),
  /** Size in points (1/72 inch) as shown, rotation applied. */
  width: z.number(),
  height: z.number(),
  hasText: z.boolean(),
  /**
   * Glyph boxes, flat, `BOX_STRIDE` numbers each: start, end (canonical text), x, y (top left
   * corner), width, height in points from the page's top left corner. Ordered by start.
   */
  boxes: z.array(z.number()),
});
export type Page = z.infer<typeof Page>;

/** A tracked change. A deletion is not in the text: `start` equals `end` and `text` holds it. */
export const Revision = Span.extend({
  kind: z.enum(['insertion', 'deletion']),
  author: z.string().nullable(),
  /** ISO 8601 as the source has it. */
  at: z.string().nullable(),
  text: z.string(),
});
export type Revision = z.infer<typeof Revision>;

export const Warning = z.object({
  /** Stable name; the page has a sentence for each in every language. */
  code: z.string(),
  /** One English sentence for the command line and logs. Holds no text of the document. */
  message: z.string(),
  page: z.number().int().positive().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Warning = z.infer<typeof Warning>;

/** How the bytes of a TXT file were read. `label` is a WHATWG encoding label. */
export const Encoding = z.object({
  label: z.string(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  source: z.enum(['byte_order_mark', 'valid_utf8', 'detected', 'chosen']),
});
export type Encoding = z.infer<typeof Encoding>;

export const Quality = z.object({
  verdict: z.enum(['text', 'text_with_warnings', 'needs_ocr']),
  encoding: Encoding.nullable(),
  warnings: z.array(Warning),
  /** What was found and where it went: `{ part: 'footnote', count: 3 }`. */
  parts: z.array(z.object({ part: z.string(), count: z.number().int() })),
});
export type Quality = z.infer<typeof Quality>;

/** The document as a clean page: an allow-listed tree in which every text node knows its span. */
export type RichNode =
  | {
      tag: RichTag;
      children: RichNode[];
      colSpan?: number | undefined;
      rowSpan?: number | undefined;
    }
  | { start: number; end: number };

export const RichTag = z.enum([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'strong',
  'em',
  'u',
  's',
  'sup',
  'sub',
  'br',
  'a',
  'blockquote',
  'section',
  'aside',
  'header',
  'footer',
  'mark',
  'ins',
]);
export type RichTag = z.infer<typeof RichTag>;

export const RichNode: z.ZodType<RichNode> = z.lazy(() =>
  z.union([
    z.object({ start: z.number().int(), end: z.number().int() }).strict(),
    z.object({
      tag: RichTag,
      children: z.array(RichNode),
      colSpan: z.number().int().optional(),
      rowSpan: z.number().int().optional(),
    }),
  ]),
);

export const SourceText = z.object({
  kind: DocumentKind,
  text: z.string(),
  segments: z.array(Segment),
  /** Empty where the format has no pages. */
  pages: z.array(Page),
  edits: z.array(Edit),
  revisions: z.array(Revision),
  quality: Quality,
  /** Only for DOCX. */
  rich: z.array(RichNode).nullable(),
});
export type SourceText = z.infer<typeof SourceText>;
