/** Names: which spellings belong to one person, body or place, why, and what people decided. */

import { z } from 'zod';
import { AgentDescription, FormType, Identifier } from '#shared/case/agent.ts';
import { NameKind } from '#shared/case/bearer.ts';
import { IdentityJudgement, IdentityLink } from '#shared/case/identity.ts';
import { givenName, Id, procedure } from './base.ts';
import { Quote } from './cases.ts';
import { JournalEntry } from './history.ts';
import { NameEvidence } from './name-explanation.ts';
import { ComparedLives, ToldLife } from './told-life.ts';

/** A bearer of a name as input: `name:person:Ada Lind`, `mention:<id>`. */
const BearerInput = z.string().min(1).max(4_200);

export const NameTab = z.enum(['suggested', 'person', 'org', 'place', 'conflicts', 'merged']);
export type NameTab = z.infer<typeof NameTab>;

/** A cluster in the list: one name, as far as anybody knows. */
export const NameRow = z.object({
  /** Its leading bearer; any other of its bearers finds it too. */
  id: z.string(),
  kind: NameKind,
  name: z.string(),
  /** Different spellings, and the places and documents where they stand. */
  spellings: z.number().int(),
  mentions: z.number().int(),
  documents: z.number().int(),
  /** Identities that a decision would join; 1 where everything is said. */
  identities: z.number().int(),
  /** What a decision gains: mentions that it joins times the uncertainty (bits) that it ends. */
  gain: z.number(),
  /** Somebody looked and could not tell. */
  doubted: z.boolean(),
  contradicted: z.boolean(),
  protected: z.boolean(),
});
export type NameRow = z.infer<typeof NameRow>;

/** One spelling in one language. */
export const NameVariant = z.object({
  /** Whom a judgement on it concerns. */
  bearers: z.array(z.string()),
  /** As it stands in the documents. */
  text: z.string(),
  /** ISO 639-1; `und` where it is not known. */
  language: z.string(),
  /** ISO 15924. */
  script: z.string(),
  /** The romanisation by which it follows from the source form; null where there is none. */
  scheme: z.string().nullable(),
  type: FormType,
  /** Preferred for its language and script. */
  preferred: z.boolean(),
  mentions: z.number().int(),
  documents: z.number().int(),
  /** Up to three, from as many documents as there are. */
  quotes: z.array(Quote),
  /** Not confirmed, but a confirmed form of the leading identity is written so by this scheme. */
  foretoldBy: z.string().nullable(),
  /** Which of the cluster's identities it belongs to, from 0. */
  identity: z.number().int(),
});
export type NameVariant = z.infer<typeof NameVariant>;

/** A step of the spelling genealogy. */
export const GenealogyNode = z.object({
  text: z.string(),
  script: z.string(),
  /** The form that it comes from; null for the source form. */
  parent: z.string().nullable(),
  /** False: inferred, no document has it. */
  attested: z.boolean(),
  type: FormType,
  scheme: z.string().nullable(),
  /** For an inflected form: the cases that it may stand in. */
  cases: z.array(z.string()),
  /** Letters that are written otherwise, in order: source letters, this form's letters. */
  changes: z.array(z.object({ from: z.string(), to: z.string() })),
});

export type GenealogyNode = z.infer<typeof GenealogyNode>;

/** A bearer as people read it. */
export const NamedBearer = z.object({
  bearer: z.string(),
  name: z.string(),
  /** For a single mention: the document that it stands in. */
  fileName: z.string().nullable(),
});
export type NamedBearer = z.infer<typeof NamedBearer>;

export const NameContradiction = z.object({
  /** What somebody denied. */
  denied: z.object({ id: z.string(), a: NamedBearer, b: NamedBearer }),
  /** What others said, from one to the other; without an id: a mention and its spelling. */
  path: z.array(z.object({ id: z.string().nullable(), a: NamedBearer, b: NamedBearer })),
});
export type NameContradiction = z.infer<typeof NameContradiction>;

/** Another cluster of the same name, and why it is another. */
export const NameApart = z.object({
  /** Its leading bearer. */
  id: z.string(),
  name: z.string(),
  /** What is told of the years of the two; null where a person said that they are not the same. */
  lives: ComparedLives.nullable(),
});
export type NameApart = z.infer<typeof NameApart>;

/** A spelling to expect in texts of a language, which no document has yet. */
export const PredictedForm = z.object({
  name: z.string(),
  language: z.string(),
  /** Ids of the schemes that write so. */
  schemes: z.array(z.string()),
});
export type PredictedForm = z.infer<typeof PredictedForm>;

/** A way of writing names, as its standard calls itself. */
export const NameScheme = z.object({ id: z.string(), name: z.string(), source: z.string() });
export type NameScheme = z.infer<typeof NameScheme>;

export const NameCluster = z.object({
  row: NameRow,
  /** The authority record of the leading identity; null while nobody decided anything. */
  agent: AgentDescription.nullable(),
  /** Spellings of the leading identity first, then by mentions. */
  variants: z.array(NameVariant),
  genealogy: z.array(GenealogyNode),
  /**
   * Where the cluster hangs together least: the likeliest pair between two of its parts, and the
   * average over all pairs between them. It suffices where two names alone would be joined by it.
   */
  weakest: z
    .object({ a: z.string(), b: z.string(), probability: z.number(), suffices: z.boolean() })
    .nullable(),
  contradictions: z.array(NameContradiction),
  /** What documents tell of a person's years, and two of it that are not one person's. */
  lives: z.array(ToldLife),
  misfit: ComparedLives.nullable(),
  /** Clusters of the same name that are kept apart. */
  apart: z.array(NameApart),
  predicted: z.array(PredictedForm),
  documents: z.array(
    z.object({ id: z.string(), fileName: z.string(), mentions: z.number().int() }),
  ),
  /** Every bearer of the cluster. */
  bearers: z.array(z.string()),
});
export type NameCluster = z.infer<typeof NameCluster>;

/** Some mentions of a bearer: all, those with one wording, in one document, or one mention. */
export const NamePick = z.strictObject({
  bearer: BearerInput,
  text: z.string().max(4_000).optional(),
  documentId: Id.optional(),
  mentionId: Id.optional(),
});
export type NamePick = z.infer<typeof NamePick>;

export const names = {
  list: procedure
    .input(z.strictObject({ tab: NameTab }))
    .output(z.object({ rows: z.array(NameRow), counts: z.record(NameTab, z.number().int()) })),
  /** The cluster that a bearer belongs to. */
  cluster: procedure.input(z.strictObject({ bearer: BearerInput })).output(NameCluster),
  /** Every scheme that names are read and written by. */
  schemes: procedure.output(z.array(NameScheme)),
  /** What people said of bearers and holds, oldest first. */
  links: procedure.output(z.array(IdentityLink)),
  /** How one written name compares with another of its kind; `of` are the bearers of the two. */
  evidence: procedure
    .input(
      z.strictObject({
        kind: NameKind,
        a: z.string().max(4_000),
        b: z.string().max(4_000),
        of: z.array(BearerInput).length(2).optional(),
      }),
    )
    .output(NameEvidence),
  /**
   * A judgement on what is picked in a cluster, as one entry of the journal. `same`: all of it is
   * one (nothing picked: the whole cluster). `not_same`: it is apart from the rest. `unsure`: seen
   * and left open.
   */
  judge: procedure
    .input(
      z.strictObject({
        cluster: BearerInput,
        picks: z.array(NamePick).max(10_000),
        judgement: IdentityJudgement,
      }),
    )
    .output(JournalEntry),
  /** Takes back what was said of bearers, to resolve a contradiction. */
  withdraw: procedure
    .input(z.strictObject({ links: z.array(Id).min(1).max(1_000) }))
    .output(JournalEntry),
  /** Says what a form of the bearer's name is; preferred holds for its language and script. */
  stateForm: procedure
    .input(
      z.strictObject({
        bearer: BearerInput,
        text: givenName(4_000),
        language: z.string().regex(/^[a-z]{2,3}$/),
        type: FormType,
        preferred: z.boolean(),
      }),
    )
    .output(JournalEntry),
  /** Describes the agent that the bearer belongs to; made at the first word about it. */
  describe: procedure
    .input(
      z.strictObject({
        bearer: BearerInput,
        protected: z.boolean().optional(),
        notes: z
          .string()
          .max(4_000)
          .refine((notes) => !/\p{Surrogate}/u.test(notes))
          .optional(),
        identifiers: z
          .array(Identifier.extend({ scheme: givenName(40), value: givenName(200) }).strict())
          .max(50)
          .optional(),
      }),
    )
    .output(JournalEntry),
};
