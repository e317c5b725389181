import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MentionIndex } from '#renderer/features/review/mention-index.ts';
import { makeQueues, neighbour, nextWaiting } from '#renderer/features/review/queue.ts';
import { makeCounts } from '#renderer/features/review/queue-counts.ts';
import {
  FIRST_FILTER,
  type QueueFilter,
  TYPE_ORDER,
} from '#renderer/features/review/queue-filter.ts';
import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { item, segment } from './items.ts';

const SEGMENTS = [segment('body'), segment('header'), segment('boilerplate')];

const ITEMS = [
  item('top', { start: 1, segment: 1 }),
  item('frame', { start: 2, segment: 2, type: 'org' }),
  item('early', { start: 10, type: 'date', score: 0.5 }),
  item('done', { start: 20, state: 'confirmed' }),
  item('no', { start: 30, state: 'rejected' }),
  item('name', { start: 50 }),
  item('late', { start: 90, type: 'date' }),
];
/** Cut in the middle of what belongs together, with a portion that gives nothing to most queues. */
const PORTIONS = [ITEMS.slice(0, 3), ITEMS.slice(3, 5), ITEMS.slice(5)];

const queueBy = (filter: Partial<QueueFilter>, portions: MentionPortions = PORTIONS) =>
  makeQueues({ ...FIRST_FILTER, ...filter }, SEGMENTS)(portions);

describe('the queue', () => {
  test.each<[string, Partial<QueueFilter>, string[]]>([
    ['begins with what waits, in text order, without furniture', {}, ['early', 'name', 'late']],
    ['by type', { order: 'type' }, ['name', 'early', 'late']],
    [
      'with headers and boilerplate',
      { withFurniture: true },
      ['top', 'frame', 'early', 'name', 'late'],
    ],
    ['of one type', { types: new Set(['date']) }, ['early', 'late']],
    ['of what is confirmed', { state: 'confirmed' }, ['done']],
    ['of what is rejected', { state: 'rejected' }, ['no']],
    ['of all states', { state: 'all' }, ['early', 'done', 'no', 'name', 'late']],
    ['of what is sure', { score: 'sure' }, ['name', 'late']],
    ['of what is not', { score: 'unsure' }, ['early']],
  ])('%s', (_, filter, expected) => {
    const queue = queueBy(filter);
    expect(queue.ids()).toEqual(expected);
    expect(queue.length).toBe(expected.length);
    expect(expected.map((id) => queue.indexOf(id))).toEqual([...expected.keys()]);
    expect([queue.at(-1), queue.at(queue.length), queue.indexOf('gone')]).toEqual([null, null, -1]);
  });

  test('gives what is chosen in its order, without what it does not hold', () => {
    const ids = queueBy({})
      .among(['late', 'gone', 'done', 'early'])
      .map(({ id }) => id);
    expect(ids).toEqual(['early', 'late']);
  });

  test('counts types within the chosen state and states over all types', () => {
    const counts = makeCounts(FIRST_FILTER, SEGMENTS)(PORTIONS);
    expect(Object.fromEntries(counts.byType)).toEqual({ date: 2, person: 1 });
    expect(counts.byState).toEqual({ open: 3, confirmed: 1, rejected: 1, all: 5 });
    expect(counts).toMatchObject({ furniture: 2, decided: 2, total: 5 });
  });

  test('every type has its place in the order', () => {
    expect(new Set(TYPE_ORDER).size).toBe(9);
  });
});

describe('a decision', () => {
  test('is all that is looked at: other portions are asked nothing', () => {
    const asked: string[] = [];
    const watched = (made: ReviewMention): ReviewMention => ({
      ...made,
      get mention() {
        asked.push(made.id);
        return made.mention;
      },
    });
    const portions = [[watched(item('a')), watched(item('b', { start: 9 }))], [watched(item('c'))]];
    const [queues, counts] = [
      makeQueues(FIRST_FILTER, SEGMENTS),
      makeCounts(FIRST_FILTER, SEGMENTS),
    ];
    queues(portions);
    counts(portions);
    asked.length = 0;
    const after = [portions[0] ?? [], [item('c', { state: 'confirmed' })]];
    expect(queues(after).ids()).toEqual(['a', 'b']);
    expect(counts(after).byState).toMatchObject({ open: 2, confirmed: 1 });
    expect(asked).toEqual([]);
  });
});

describe('looking up', () => {
  const index = new MentionIndex([
    [item('a', { subject: 'x' }), item('b', { subject: 'y' })],
    [item('c', { subject: 'x' }), item('d', { subject: 'x' })],
  ]);
  test.each([
    ['a', 'a'],
    ['c', 'c'],
    ['gone', undefined],
    [null, undefined],
  ])('%s by its id', (id, found) => {
    expect(index.find(id)?.id).toBe(found);
  });
  test.each([
    ['a', 9, ['c', 'd'], 2],
    ['c', 9, ['a', 'd'], 2],
    ['d', 1, ['a'], 2],
    ['b', 9, [], 0],
  ])('what else speaks of the subject of %s, at most %i', (id, limit, ids, count) => {
    const known = index.find(id);
    const others = known && index.othersOf(known, limit);
    expect(others?.first.map((other) => other.id)).toEqual(ids);
    expect(others?.count).toBe(count);
  });
});

describe('moving', () => {
  const queue = queueBy({});
  const at = (id: string) => ITEMS.find((known) => known.id === id) ?? null;

  test.each([
    [null, 1, 'early'],
    [null, -1, 'late'],
    ['early', 1, 'name'],
    ['name', -1, 'early'],
    ['late', 1, undefined],
    ['early', -1, undefined],
    ['done', 1, 'name'],
    ['no', -1, 'early'],
    ['top', 1, 'early'],
  ] as const)('from %s by %i to %s', (from, by, to) => {
    expect(neighbour(queue, from === null ? null : at(from), by)?.id).toBe(to);
  });

  test('after a decision comes what waits next, from the top again, skipped ones last', () => {
    const none = new Set<string>();
    expect(nextWaiting(queue, at('early'), none)?.id).toBe('name');
    expect(nextWaiting(queue, at('late'), none)?.id).toBe('early');
    expect(nextWaiting(queue, at('early'), new Set(['name']))?.id).toBe('late');
    expect(nextWaiting(queue, at('early'), new Set(['name', 'late']))?.id).toBe('name');
    expect(nextWaiting(queue, at('early'), new Set(['late']), new Set(['name']))?.id).toBe('late');
    expect(nextWaiting(queue, at('early'), none, new Set(['name', 'late']))).toBeNull();
    expect(nextWaiting(queueBy({}, [[item('only')]]), item('only'), none)).toBeNull();
    expect(nextWaiting(queueBy({}, []), null, none)).toBeNull();
  });

  test('pressing next to the end and back visits everything once each way', () => {
    const many = fc.array(fc.record({ start: fc.nat(50), type: fc.constantFrom(...TYPE_ORDER) }), {
      maxLength: 25,
    });
    const orders = fc.constantFrom('text' as const, 'type' as const);
    fc.assert(
      fc.property(many, orders, fc.integer({ min: 1, max: 9 }), (made, order, size) => {
        const items = made
          .map((options, index) => item(`m${index}`, options))
          .sort((one, other) => one.mention.start - other.mention.start);
        const portions = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
          items.slice(index * size, (index + 1) * size),
        );
        const all = queueBy({ order }, portions);
        const walk = (by: 1 | -1): string[] => {
          const seen: string[] = [];
          for (let now = neighbour(all, null, by); now; now = neighbour(all, now, by)) {
            seen.push(now.id);
          }
          return seen;
        };
        const forwards = walk(1);
        expect(forwards).toEqual(all.ids());
        expect(new Set(forwards).size).toBe(items.length);
        expect(walk(-1)).toEqual([...forwards].reverse());
      }),
    );
  });
});
