/** A second opinion on one mention, that came later than the rules and stands beside them. */

import { z } from 'zod';
import type { Span } from '#shared/text/span.ts';
import type { MentionType } from '../mention.ts';

/** Scores lie between 0 and 1. */
export const Vote = z.object({
  /** The mention's id. */
  mention: z.string(),
  /** The part that it adds to the mention's reason. */
  part: z.enum(['compromise.agrees', 'compromise.disagrees']),
  /** By how much it moves the score, */
  value: z.number().min(-1).max(1),
  /** and the score with it. */
  score: z.number().min(0).max(1),
});
export type Vote = z.infer<typeof Vote>;

/** What a voter needs to know of a document: a text, and where in it the rules found what. */
export interface VotedDocument {
  readonly text: string;
  readonly segments: readonly (Span & { readonly language: string | null })[];
  /** In text order, the longer of two that begin together first. */
  readonly mentions: readonly VotedMention[];
}

export interface VotedMention extends Span {
  readonly id: string;
  readonly type: MentionType;
  readonly score: number;
  /** Index of its segment. */
  readonly segment: number;
}
