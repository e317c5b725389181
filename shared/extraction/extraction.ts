/** All that extraction says about one document: mentions, clusters and facts. */

import { z } from 'zod';
import { Segment, Warning } from '#shared/text/source-text.ts';
import { Span } from '#shared/text/span.ts';
import { Mention, PenaltyValue, PersonRole, ProvisionValue } from './mention.ts';

/** Mentions of one real entity. Ids hold over all documents of one library. */
export const Cluster = z.object({
  id: z.string(),
  type: z.enum(['person', 'org', 'place', 'court']),
  name: z.string(),
  mentions: z.array(z.string()),
  /** What a person is in the document, where the text says it. */
  role: PersonRole.optional(),
});
export type Cluster = z.infer<typeof Cluster>;

export const FactType = z.enum([
  'arrest',
  'detention',
  'investigation',
  'charge',
  'trial',
  'conviction',
  'sentence',
  'acquittal',
  'release',
  'pardon',
  'appeal',
  'appeal_upheld',
  'appeal_overturned',
  'refusal',
  'execution',
  'attack',
  'killing',
  'threat',
]);
export type FactType = z.infer<typeof FactType>;

/** How the text tells an act: as having happened, or otherwise. */
export const Modality = z.enum(['stated', 'alleged', 'planned', 'denied', 'hypothetical']);
export type Modality = z.infer<typeof Modality>;

/** One act on one person, told by one document. A slot is filled only from the document itself. */
export const Fact = z.object({
  id: z.string(),
  type: FactType,
  /** Cluster id; null where the text names nobody. */
  person: z.string().nullable(),
  /** The words for an unnamed group, where `person` is null. */
  group: z.string().nullable(),
  /** EDTF. */
  date: z.string().nullable(),
  articles: z.array(ProvisionValue),
  /** Charge codes. */
  charges: z.array(z.string()),
  penalties: z.array(PenaltyValue),
  court: z.string().nullable(),
  place: z.string().nullable(),
  modality: Modality,
  /** Who says so, where the sentence names somebody else than the author: cluster id and words. */
  attribution: z
    .object({ cluster: z.string().nullable(), text: z.string() })
    .nullable()
    .default(null),
  evidence: z.array(Span.extend({ text: z.string() })),
  /** Ids of the mentions that fill the slots. */
  mentions: z.array(z.string()),
});
export type Fact = z.infer<typeof Fact>;

/** A paragraph that may return in other documents, with its number among all paragraphs. */
export const Block = z.object({
  hash: z.number().int().nonnegative(),
  /** Index of the segment. */
  segment: z.number().int().nonnegative(),
  /** Whether it may tell of the document's own case: then it is told of it wherever it stands. */
  isOfCase: z.boolean(),
});
export type Block = z.infer<typeof Block>;

export const Extraction = z.object({
  /** ISO 639-1 code of most of the text. */
  language: z.string().nullable(),
  /** EDTF: when the document was issued, as far as it tells. */
  documentDate: z.string().nullable(),
  /** The source's segments, each with its language. */
  segments: z.array(Segment),
  mentions: z.array(Mention),
  clusters: z.array(Cluster),
  facts: z.array(Fact),
  /** Acts that the text denies, fears or expects: no facts, kept apart. Their ids go on. */
  apart: z.array(Fact),
  /** Only of a document that stands beside others (`extractInLibrary`). */
  blocks: z.array(Block).optional(),
  warnings: z.array(Warning),
});
export type Extraction = z.infer<typeof Extraction>;
