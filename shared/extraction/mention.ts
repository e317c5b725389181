/** Mentions: what the rules (or a person) found in a text, with value and reason. */

import { z } from 'zod';
import { Span } from '#shared/text/span.ts';

export const MentionType = z.enum([
  'person',
  'org',
  'place',
  'date',
  'legal_article',
  'charge',
  'penalty',
  'court',
  'doc_ref',
]);
export type MentionType = z.infer<typeof MentionType>;

export const PenaltyKind = z.enum([
  'imprisonment',
  'life_imprisonment',
  'suspended_sentence',
  'restriction_of_liberty',
  'house_arrest',
  'administrative_detention',
  'pretrial_detention',
  'judicial_control',
  'activity_ban',
  'deprivation_of_rights',
  'travel_ban',
  'fine',
  'confiscation',
  'community_service',
  'forced_labour',
  'corporal_punishment',
  'death',
]);
export type PenaltyKind = z.infer<typeof PenaltyKind>;

export const PenaltyStatus = z.enum(['imposed', 'requested', 'threatened', 'served']);
export type PenaltyStatus = z.infer<typeof PenaltyStatus>;

/** What became of a penalty: judged again by a higher court, or put together with others. */
export const PenaltyCourse = z.enum([
  'upheld',
  'reduced',
  'increased',
  'cumulated',
  'consecutive',
  'concurrent',
]);
export type PenaltyCourse = z.infer<typeof PenaltyCourse>;

const NameValue = z.object({ name: z.string() });
const LocatedNameValue = NameValue.extend({
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
});
const DateValue = z.object({
  /** EDTF level 1 without qualifier: the proposed value. */
  edtf: z.string(),
  /** EDTF as written: `XXXX-06-22` where the text gives no year. */
  reading: z.string(),
  kind: z.enum(['explicit', 'partial', 'relative']),
});
export const ProvisionValue = z.object({
  jurisdiction: z.string().nullable(),
  /** Key such as `criminal_code`; any other law: its name in lower case with underscores. */
  instrument: z.string().nullable(),
  article: z.string().nullable(),
  /** Everything below the article, as cited: `4(2)`. */
  part: z.string().nullable(),
});
export type ProvisionValue = z.infer<typeof ProvisionValue>;
const ChargeValue = z.object({ code: z.string() });
export const PenaltyValue = z.object({
  kind: PenaltyKind,
  /** ISO 8601: `P5Y`; up to `../P7Y`; from to `P3Y/P7Y`; more than `P5Y/..`. */
  duration: z.string().nullable(),
  /** What is banned; money (`EUR 50000`) and lashes (`1000 lashes`). */
  object: z.string().nullable(),
  status: PenaltyStatus,
  /** Left out where the text tells nothing of it. */
  course: PenaltyCourse.optional(),
});
export type PenaltyValue = z.infer<typeof PenaltyValue>;
const ReferenceValue = z.object({
  /** Canonical: `UA 065/20`, `EUR 57/2227/2020`. */
  ref: z.string(),
});

/** The value schema of each mention type; a new type is added here and gets a recogniser. */
export const MentionValueByType = {
  person: NameValue,
  org: NameValue,
  place: LocatedNameValue,
  date: DateValue,
  legal_article: ProvisionValue,
  charge: ChargeValue,
  penalty: PenaltyValue,
  court: LocatedNameValue,
  doc_ref: ReferenceValue,
} as const satisfies Record<MentionType, z.ZodType>;

export type ValueOf<T extends MentionType> = z.infer<(typeof MentionValueByType)[T]>;

/** What someone is in a document: the one an act befell, or who judges, defends, governs, tells. */
export const PersonRole = z.enum([
  'affected',
  'relative',
  'official',
  'judge',
  'lawyer',
  'spokesperson',
  'author',
]);
export type PersonRole = z.infer<typeof PersonRole>;

export const RoleTold = z.object({
  /** Null where only the age is told. */
  role: PersonRole.nullable(),
  /** Under eighteen, or called a child. */
  minor: z.boolean(),
  /** The words that say so. */
  cues: z.array(Span),
});
export type RoleTold = z.infer<typeof RoleTold>;

/** What is told beside a name of somebody's years. */
export const LifeTold = z.object({
  /** In years, at the time of the text. */
  age: z.number().int().nonnegative().nullable(),
  /** EDTF: a year, month or day. */
  born: z.string().nullable(),
  died: z.string().nullable(),
  /** The words that say so. */
  cues: z.array(Span),
});
export type LifeTold = z.infer<typeof LifeTold>;

/** Why a suggestion was made, as data; the page turns it into a sentence. */
export const Reason = z.object({
  /** Stable rule name: `date.day-month-year`, `person.cue-before`, `user.selection`. */
  rule: z.string(),
  /** The words that led to it. */
  cues: z.array(Span),
  /** What the score is made of; the values explain it, they need not add up to it. */
  parts: z.array(z.object({ name: z.string(), value: z.number() })),
  /** Other values that were weighed, best first. */
  alternatives: z.array(
    z.object({ value: z.record(z.string(), z.unknown()), score: z.number(), note: z.string() }),
  ),
  /** What a person is in the document, where the text says it. */
  role: RoleTold.optional(),
  /** Where the words beside this very mention tell it. */
  life: LifeTold.optional(),
  /** The documents that told a year: in a casebook their ids, in one call their places from 0. */
  siblings: z.array(z.string()).optional(),
  /** The words that people taught, and the confirmed name that they belong to. */
  taught: z.object({ form: z.string(), name: z.string() }).optional(),
  /** The value that was proposed before something changed on which it depended. */
  before: z.record(z.string(), z.unknown()).optional(),
});
export type Reason = z.infer<typeof Reason>;

const mentionOf = <T extends MentionType>(type: T) =>
  Span.extend({
    /** Unique within its document: `e1`, `e2`, … in text order. */
    id: z.string(),
    type: z.literal(type),
    /** `text.slice(start, end)`, kept so that a quote survives on its own. */
    text: z.string(),
    normalized: MentionValueByType[type],
    /** 0 to 1. */
    score: z.number().min(0).max(1),
    /** Id of its cluster; null for types that are not clustered. */
    cluster: z.string().nullable(),
    /** Index into the document's segments. */
    segment: z.number().int().nonnegative(),
    reason: Reason,
  });

export const Mention = z.discriminatedUnion('type', [
  mentionOf('person'),
  mentionOf('org'),
  mentionOf('place'),
  mentionOf('date'),
  mentionOf('legal_article'),
  mentionOf('charge'),
  mentionOf('penalty'),
  mentionOf('court'),
  mentionOf('doc_ref'),
]);
export type Mention = z.infer<typeof Mention>;

const WHY = { id: true, cluster: true, reason: true } as const;

/** What a mention says and where, without how it was found: what lists and pages of text need. */
export const SeenMention = z.discriminatedUnion('type', [
  mentionOf('person').omit(WHY),
  mentionOf('org').omit(WHY),
  mentionOf('place').omit(WHY),
  mentionOf('date').omit(WHY),
  mentionOf('legal_article').omit(WHY),
  mentionOf('charge').omit(WHY),
  mentionOf('penalty').omit(WHY),
  mentionOf('court').omit(WHY),
  mentionOf('doc_ref').omit(WHY),
]);
export type SeenMention = z.infer<typeof SeenMention>;
export type MentionOf<T extends MentionType> = Extract<Mention, { type: T }>;
