import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MentionIndex } from '#renderer/features/review/mention-index.ts';
import {
  countsOf,
  FIRST_FILTER,
  neighbour,
  nextWaiting,
  type QueueFilter,
  queueOf,
  TYPE_ORDER,
} from '#renderer/features/review/queue.ts';
import { item, segment } from './items.ts';

const SEGMENTS = [segment('body'), segment('header'), segment('boilerplate')];

const ITEMS = [
  item('late', { start: 90, type: 'date' }),
  item('early', { start: 10, type: 'date', score: 0.5 }),
  item('done', { start: 20, state: 'confirmed' }),
  item('no', { start: 30, state: 'rejected' }),
  item('top', { start: 1, segment: 1 }),
  item('frame', { start: 2, segment: 2, type: 'org' }),
  item('name', { start: 50 }),
];

const ids = (filter: Partial<QueueFilter>): string[] =>
  queueOf(ITEMS, { ...FIRST_FILTER, ...filter }, SEGMENTS).map(({ id }) => id);

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
    expect(ids(filter)).toEqual(expected);
  });

  test('counts types within the chosen state and states over all types', () => {
    const counts = countsOf(ITEMS, FIRST_FILTER, SEGMENTS);
    expect(Object.fromEntries(counts.byType)).toEqual({ date: 2, person: 1 });
    expect(counts.byState).toEqual({ open: 3, confirmed: 1, rejected: 1, all: 5 });
    expect(counts).toMatchObject({ furniture: 2, decided: 2, total: 5 });
  });

  test('every type has its place in the order', () => {
    expect(new Set(TYPE_ORDER).size).toBe(9);
  });
});

describe('looking up', () => {
  const index = new MentionIndex([
    item('a', { subject: 'x' }),
    item('b', { subject: 'y' }),
    item('c', { subject: 'x' }),
  ]);
  test.each([
    ['a', 'a'],
    ['gone', undefined],
    [null, undefined],
  ])('%s by its id', (id, found) => {
    expect(index.find(id)?.id).toBe(found);
  });
  test.each([
    ['a', ['c']],
    ['b', []],
  ])('what else speaks of the subject of %s', (id, others) => {
    const known = index.find(id);
    expect(known && index.othersOf(known).map((other) => other.id)).toEqual(others);
  });
});

describe('moving', () => {
  const queue = queueOf(ITEMS, FIRST_FILTER, SEGMENTS);
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
  ] as const)('from %s by %i to %s', (from, by, to) => {
    expect(neighbour(queue, from === null ? null : at(from), by, 'text')?.id).toBe(to);
  });

  test('after a decision comes what waits next, from the top again, skipped ones last', () => {
    const none = new Set<string>();
    expect(nextWaiting(queue, at('early'), 'text', none)?.id).toBe('name');
    expect(nextWaiting(queue, at('late'), 'text', none)?.id).toBe('early');
    expect(nextWaiting(queue, at('early'), 'text', new Set(['name']))?.id).toBe('late');
    expect(nextWaiting(queue, at('early'), 'text', new Set(['name', 'late']))?.id).toBe('name');
    expect(nextWaiting([item('only')], item('only'), 'text', none)).toBeNull();
  });

  test('pressing next to the end and back visits everything once each way', () => {
    const many = fc.array(fc.record({ start: fc.nat(50), type: fc.constantFrom(...TYPE_ORDER) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(many, fc.constantFrom('text' as const, 'type' as const), (made, order) => {
        const items = made.map((options, index) => item(`m${index}`, options));
        const all = queueOf(items, { ...FIRST_FILTER, order }, [segment('body')]);
        const walk = (by: 1 | -1): string[] => {
          const seen: string[] = [];
          for (
            let now = neighbour(all, null, by, order);
            now;
            now = neighbour(all, now, by, order)
          ) {
            seen.push(now.id);
          }
          return seen;
        };
        const forwards = walk(1);
        expect(forwards).toEqual(all.map(({ id }) => id));
        expect(walk(-1)).toEqual([...forwards].reverse());
      }),
    );
  });
});
