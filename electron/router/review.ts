/** Handlers for review. */

import { annotate, documentNotes } from '#electron/services/annotate.ts';
import type { Bench } from '#electron/services/bench.ts';
import { decide } from '#electron/services/decide.ts';
import { mark } from '#electron/services/mark.ts';
import {
  identicalMentions,
  mentionReasons,
  reviewMentions,
} from '#electron/services/review-mentions.ts';
import { statePart } from '#electron/services/state-part.ts';
import type { ContractImplementer } from './implementer.ts';

export function reviewHandlers(os: ContractImplementer, bench: Bench) {
  return {
    mentions: os.review.mentions.handler(({ input }) =>
      reviewMentions(bench, input.documentId, input.known ?? []),
    ),
    reasons: os.review.reasons.handler(({ input }) => mentionReasons(bench, input.mentionIds)),
    decide: os.review.decide.handler(({ input }) => decide(bench, input)),
    mark: os.review.mark.handler(({ input }) => mark(bench, input)),
    note: os.review.note.handler(({ input }) => annotate(bench, input)),
    notes: os.review.notes.handler(({ input }) => documentNotes(bench, input.documentId)),
    statePart: os.review.statePart.handler(({ input }) => statePart(bench, input)),
    identical: os.review.identical.handler(({ input }) =>
      identicalMentions(bench, input.mentionId),
    ),
  };
}
