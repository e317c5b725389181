/** Agents: who or what the documents speak of, as an authority file keeps them (after EAC-CPF). */

import { z } from 'zod';

export const Identifier = z.object({
  /** Whose numbers they are: `VIAF`, `Wikidata`. */
  scheme: z.string(),
  value: z.string(),
});
export type Identifier = z.infer<typeof Identifier>;

/** What people said of an agent beside its names. */
export const AgentDescription = z.object({
  /** Whoever leaves nothing of the name where it may be read by others. */
  protected: z.boolean(),
  notes: z.string(),
  identifiers: z.array(Identifier),
});
export type AgentDescription = z.infer<typeof AgentDescription>;

export const newAgent: AgentDescription = { protected: false, notes: '', identifiers: [] };

/** How a form relates to the name; `preferred` is said apart, of a language and script. */
export const FormType = z.enum([
  'variant',
  'typo',
  'inflected',
  'short',
  'alias',
  'former',
  'predicted',
]);

export type FormType = z.infer<typeof FormType>;

/** What people said of one form of a name in one language. */
export const StatedForm = z.object({
  /** ISO 15924. */
  script: z.string(),
  given: z.string().nullable(),
  family: z.string().nullable(),
  patronymic: z.string().nullable(),
  /** Name of the romanisation; null where none is known. */
  scheme: z.string().nullable(),
  type: FormType,
  /** Preferred for its language and script. */
  preferred: z.boolean(),
});
export type StatedForm = z.infer<typeof StatedForm>;
