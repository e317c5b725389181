/** Cases: confirmed facts, each with the quotes it comes from. */

import { z } from 'zod';
import { Fact, FactType } from '#shared/extraction/extraction.ts';
import { MentionType, PenaltyStatus, PenaltyValue } from '#shared/extraction/mention.ts';
import { givenName, Id, procedure } from './base.ts';
import { Excerpt } from './excerpt.ts';

export const CaseSummary = z.object({
  id: z.string(),
  title: z.string(),
  documents: z.number().int(),
  confirmed: z.number().int(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** One confirmed mention as evidence. */
export const Quote = Excerpt.extend({
  mentionId: z.string(),
  /** What a person wrote about it: for those who work on the case, never in an export. */
  note: z.string().nullable(),
});
export type Quote = z.infer<typeof Quote>;

/** A value that people confirmed, with every quote for it. */
export const CaseValue = z.object({
  subject: z.string(),
  type: MentionType,
  /** The confirmed value, of the shape of its type. */
  value: z.record(z.string(), z.unknown()),
  /** The words under which it appears, most frequent first. */
  forms: z.array(z.string()),
  quotes: z.array(Quote),
  documents: z.number().int(),
});
export type CaseValue = z.infer<typeof CaseValue>;

export const TimelineEntry = z.object({
  /** EDTF. */
  date: z.string(),
  /** The fact that the confirmed date belongs to; null for a date that stands alone. */
  fact: Fact.pick({
    type: true,
    articles: true,
    charges: true,
    penalties: true,
    modality: true,
    attribution: true,
  }).nullable(),
  /** Name of the person, where the fact names one. */
  person: z.string().nullable(),
  court: z.string().nullable(),
  place: z.string().nullable(),
  quotes: z.array(Quote),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** What a person was sentenced to, or may be, put together from every document that tells it. */
export const SentenceCard = z.object({
  standing: PenaltyStatus.exclude(['served']),
  /** Null where no confirmed person is tied to the penalty. */
  person: z.string().nullable(),
  /** EDTF. */
  date: z.string().nullable(),
  court: z.string().nullable(),
  /** The weightiest penalty first, each with how many documents tell it. */
  measures: z.array(
    z.object({ value: PenaltyValue, quotes: z.array(Quote), documents: z.number().int() }),
  ),
  documents: z.number().int(),
});
export type SentenceCard = z.infer<typeof SentenceCard>;

export const CaseDetail = z.object({
  summary: CaseSummary,
  documentIds: z.array(z.string()),
  values: z.array(CaseValue),
  timeline: z.array(TimelineEntry),
  sentences: z.array(SentenceCard),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

/** Somebody of whom acts under a provision are told. */
export const PersonUnder = z.object({
  name: z.string(),
  /** What befell them under it. */
  acts: z.array(FactType),
  /** Their name where it is told. */
  quotes: z.array(Quote),
});
export type PersonUnder = z.infer<typeof PersonUnder>;

const title = givenName(200);

export const cases = {
  list: procedure.output(z.array(CaseSummary)),
  get: procedure.input(z.strictObject({ id: Id })).output(CaseDetail),
  /** Everyone of whom an act under that provision is told, in all cases; by its subject. */
  underProvision: procedure
    .input(z.strictObject({ subject: z.string().min(1).max(4_000) }))
    .output(z.array(PersonUnder)),
  create: procedure.input(z.strictObject({ title })).output(CaseSummary),
  rename: procedure.input(z.strictObject({ id: Id, title })).output(CaseSummary),
  /** Puts documents into a case, or takes them out. */
  assign: procedure
    .input(
      z.strictObject({
        caseId: Id,
        documentIds: z.array(Id).min(1).max(10_000),
        included: z.boolean(),
      }),
    )
    .output(CaseSummary),
};
