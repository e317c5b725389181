/**
 * What a decision does to a casebook, as data: "after this, these things stand so". An entry of
 * the journal holds the effects that did it and the effects that take it back, so that undo needs
 * no knowledge of the operation.
 */

import { z } from 'zod';
import { MentionType } from '#shared/extraction/mention.ts';
import { WordChange } from '#shared/extraction/words/word-change.ts';
import { StatedPart } from '#shared/text/stated-parts.ts';
import { AgentDescription, StatedForm } from './agent.ts';

/** What people decided about a mention. */
export const Judgement = z.object({
  state: z.enum(['suggested', 'confirmed', 'rejected']),
  /** Type and value as a person set them; null where the mention's own hold. */
  correction: z.object({ type: MentionType, value: z.record(z.string(), z.unknown()) }).nullable(),
});
export type Judgement = z.infer<typeof Judgement>;

export const Effect = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('mentions'),
    ids: z.array(z.string()),
    /** Null: as if nobody had touched it; a person's mention is then not there. */
    judgement: Judgement.nullable(),
  }),
  z.object({
    what: z.literal('note'),
    mentionId: z.string(),
    /** Null: there is none (any more). */
    text: z.string().nullable(),
  }),
  z.object({
    what: z.literal('case'),
    id: z.string(),
    /** Null: there is no such case (any more). */
    title: z.string().nullable(),
  }),
  z.object({
    what: z.literal('membership'),
    caseId: z.string(),
    documentIds: z.array(z.string()),
    included: z.boolean(),
  }),
  z.object({
    what: z.literal('links'),
    ids: z.array(z.string()),
    /** False: withdrawn. */
    stands: z.boolean(),
  }),
  z.object({
    what: z.literal('agent'),
    id: z.string(),
    /** Null: there is no such agent (any more). */
    description: AgentDescription.nullable(),
  }),
  z.object({
    what: z.literal('form'),
    agentId: z.string(),
    name: z.string(),
    /** ISO 639-1; `und` where it is not known. */
    language: z.string(),
    /** Null: nobody said anything of it. */
    stated: StatedForm.nullable(),
  }),
  z.object({
    what: z.literal('part'),
    documentId: z.string(),
    segment: StatedPart.shape.segment,
    /** Null: nobody said anything of it. */
    part: StatedPart.shape.part.nullable(),
  }),
  WordChange.extend({
    what: z.literal('word'),
    /** Null: the word stands, or is missing, as it ships. */
    change: WordChange.shape.change.nullable(),
  }),
]);
export type Effect = z.infer<typeof Effect>;

/** What an operation does and what takes it back. */
export interface Step {
  readonly forward: readonly Effect[];
  readonly inverse: readonly Effect[];
}

/** Everything that people decided. What is not mentioned in it stands as it was imported. */
export interface CaseState {
  /** By mention id. */
  readonly judgements: ReadonlyMap<string, Judgement>;
  /** What people wrote about mentions, by mention id. */
  readonly notes: ReadonlyMap<string, string>;
  /** By case id; a case that was undone is not there. */
  readonly titles: ReadonlyMap<string, string>;
  /** Document ids by case id. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the identity links that stand. */
  readonly links: ReadonlySet<string>;
  readonly agents: ReadonlyMap<string, AgentDescription>;
  /** By agent, name and language; `formKey`. */
  readonly forms: ReadonlyMap<string, StatedForm>;
  /** Segments that people said to be account or frame; `partKey`. */
  readonly parts: ReadonlyMap<string, StatedPart['part']>;
  /** What was changed in the lists of words; `wordKey`. */
  readonly words: ReadonlyMap<string, WordChange['change']>;
}

export const emptyState: CaseState = {
  judgements: new Map(),
  notes: new Map(),
  titles: new Map(),
  members: new Map(),
  links: new Set(),
  agents: new Map(),
  forms: new Map(),
  parts: new Map(),
  words: new Map(),
};

/** Where a state keeps what was said of a form. */
export const formKey = (agentId: string, name: string, language: string): string =>
  JSON.stringify([agentId, name, language]);

/** Where a state keeps what was said of a segment. */
export const partKey = (documentId: string, segment: number): string => `${documentId} ${segment}`;

/** Where a state keeps what was done to a word of a list. */
export const wordKey = ({ path, key, word }: Omit<WordChange, 'change'>): string =>
  JSON.stringify([path, key, word]);

/** The state after all the effects, in order. The state given stays as it is. */
export function applyEffects(state: CaseState, effects: Iterable<Effect>): CaseState {
  const draft = {
    judgements: new Map(state.judgements),
    notes: new Map(state.notes),
    titles: new Map(state.titles),
    members: new Map([...state.members].map(([id, ids]) => [id, new Set(ids)])),
    links: new Set(state.links),
    agents: new Map(state.agents),
    forms: new Map(state.forms),
    parts: new Map(state.parts),
    words: new Map(state.words),
  };
  for (const effect of effects) apply(draft, effect);
  return draft;
}

interface Draft {
  readonly judgements: Map<string, Judgement>;
  readonly notes: Map<string, string>;
  readonly titles: Map<string, string>;
  readonly members: Map<string, Set<string>>;
  readonly links: Set<string>;
  readonly agents: Map<string, AgentDescription>;
  readonly forms: Map<string, StatedForm>;
  readonly parts: Map<string, StatedPart['part']>;
  readonly words: Map<string, WordChange['change']>;
}

function apply(draft: Draft, effect: Effect): void {
  switch (effect.what) {
    case 'mentions':
      for (const id of effect.ids) put(draft.judgements, id, effect.judgement);
      break;
    case 'note':
      put(draft.notes, effect.mentionId, effect.text);
      break;
    case 'case':
      put(draft.titles, effect.id, effect.title);
      break;
    case 'membership': {
      const inside = draft.members.get(effect.caseId) ?? new Set<string>();
      include(inside, effect.documentIds, effect.included);
      draft.members.set(effect.caseId, inside);
      break;
    }
    case 'links':
      include(draft.links, effect.ids, effect.stands);
      break;
    case 'agent':
      put(draft.agents, effect.id, effect.description);
      break;
    case 'form':
      put(draft.forms, formKey(effect.agentId, effect.name, effect.language), effect.stated);
      break;
    case 'part':
      put(draft.parts, partKey(effect.documentId, effect.segment), effect.part);
      break;
    case 'word':
      put(draft.words, wordKey(effect), effect.change);
  }
}

function include(set: Set<string>, ids: readonly string[], included: boolean): void {
  for (const id of ids) included ? set.add(id) : set.delete(id);
}

function put<T>(map: Map<string, T>, id: string, value: T | null): void {
  if (value === null) map.delete(id);
  else map.set(id, value);
}
