/**
 * What a decision does to a casebook, as data: "after this, these things stand so". An entry of
 * the journal holds the effects that did it and the effects that take it back, so that undo needs
 * no knowledge of the operation.
 */

import { z } from 'zod';
import { MentionType } from '#shared/extraction/mention.ts';

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
  /** By case id; a case that was undone is not there. */
  readonly titles: ReadonlyMap<string, string>;
  /** Document ids by case id. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

export const emptyState: CaseState = {
  judgements: new Map(),
  titles: new Map(),
  members: new Map(),
};

/** The state after all the effects, in order. The state given stays as it is. */
export function applyEffects(state: CaseState, effects: Iterable<Effect>): CaseState {
  const judgements = new Map(state.judgements);
  const titles = new Map(state.titles);
  const members = new Map([...state.members].map(([id, ids]) => [id, new Set(ids)]));
  for (const effect of effects) {
    if (effect.what === 'mentions') {
      for (const id of effect.ids) put(judgements, id, effect.judgement);
    } else if (effect.what === 'case') {
      put(titles, effect.id, effect.title);
    } else {
      const inside = members.get(effect.caseId) ?? new Set<string>();
      for (const id of effect.documentIds) effect.included ? inside.add(id) : inside.delete(id);
      members.set(effect.caseId, inside);
    }
  }
  return { judgements, titles, members };
}

function put<T>(map: Map<string, T>, id: string, value: T | null): void {
  if (value === null) map.delete(id);
  else map.set(id, value);
}
