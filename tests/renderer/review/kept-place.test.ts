import { describe, expect, test } from 'vitest';
import { MentionIndex } from '#renderer/features/review/mention-index.ts';
import { makeQueues } from '#renderer/features/review/queue.ts';
import { FIRST_FILTER } from '#renderer/features/review/queue-filter.ts';
import { insteadOf } from '#renderer/features/review/use-kept-place.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { item, segment } from './items.ts';

const gone = item('old', { start: 50, type: 'date' });

const goneTo = (...now: ReviewMention[]) => {
  const portions = [now.slice(0, 1), now.slice(1)];
  const queue = makeQueues(FIRST_FILTER, [segment('body')])(portions);
  return insteadOf(gone, new MentionIndex(portions), queue)?.id ?? null;
};

describe('where a visit goes on when its suggestion was made anew', () => {
  const before = item('before', { start: 10 });
  const later = item('later', { start: 90 });

  test.each<[string, ReviewMention[], string | null]>([
    ['at the same words', [before, item('new', { start: 50, type: 'date' }), later], 'new'],
    [
      'at those of its type, where two stand there',
      [item('place', { start: 50, type: 'place' }), item('new', { start: 50, type: 'date' })],
      'new',
    ],
    ['at the same words as another type', [before, item('org', { start: 50, type: 'org' })], 'org'],
    ['at what was decided there', [item('done', { start: 50, state: 'confirmed' }), later], 'done'],
    ['at what comes next, where nothing stands there', [before, later], 'later'],
    ['at the last, where nothing comes next', [before], 'before'],
    ['nowhere, where nothing is left', [], null],
  ])('%s', (_, now, expected) => {
    expect(goneTo(...now)).toBe(expected);
  });
});
