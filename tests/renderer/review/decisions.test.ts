import { describe, expect, test } from 'vitest';
import { alternativesOf } from '#renderer/features/review/alternatives.ts';
import { bulkPlan } from '#renderer/features/review/identical.ts';
import { neighboursOf } from '#renderer/features/review/neighbours.ts';
import { added, decided, settled, withPending } from '#renderer/features/review/pending.ts';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { item } from './items.ts';

describe('what is pending', () => {
  test.each([
    [{ kind: 'confirm' }, 'confirmed'],
    [{ kind: 'reject' }, 'rejected'],
    [{ kind: 'reopen' }, 'suggested'],
  ] as const)('%o shows as %s', (decision, state) => {
    expect(decided(item('a', { state: 'confirmed' }), decision).state).toBe(state);
  });

  test('a correction shows type and value; one that fits no type changes nothing', () => {
    const before = item('a', { type: 'place' });
    const value = { name: 'Medeu' };
    const after = decided(before, { kind: 'correct', type: 'org', value });
    expect(after).toMatchObject({ state: 'confirmed', edited: true });
    expect(after.mention).toMatchObject({ type: 'org', normalized: value });
    expect(decided(before, { kind: 'correct', type: 'date', value })).toBe(before);
  });

  test('one decision on one mention gives one object, also on what came of it', () => {
    const decision = { kind: 'confirm' } as const;
    const before = item('a');
    const after = decided(before, decision);
    expect(decided(before, decision)).toBe(after);
    expect(decided(after, decision)).toBe(after);
    expect(decided(after, { kind: 'reject' }).state).toBe('rejected');
  });

  test('mentions and portions without a decision stay the same', () => {
    const portions = [[item('one'), item('two')], [item('three')]];
    const shown = withPending(portions, added(new Map(), ['two', 'gone'], { kind: 'reject' }));
    expect(shown[0]?.[0]).toBe(portions[0]?.[0]);
    expect(shown[0]?.[1]?.state).toBe('rejected');
    expect(shown[1]).toBe(portions[1]);
    expect(portions[0]?.[1]?.state).toBe('suggested');
  });

  test('what is written already changes nothing any more', () => {
    const pending = added(new Map(), ['one'], { kind: 'reject' });
    const written = withPending([[item('one')]], pending);
    expect(withPending(written, pending)).toBe(written);
    expect(withPending(written, new Map())).toBe(written);
  });

  test('a later decision outlives the end of an earlier one', () => {
    const first = { kind: 'confirm' } as const;
    const second = { kind: 'reject' } as const;
    const both = added(added(new Map(), ['a'], first), ['a'], second);
    expect(settled(both, ['a'], first).get('a')).toBe(second);
    expect(settled(both, ['a'], second).size).toBe(0);
  });
});

describe('all alike', () => {
  const inferred = { edtf: '2020-06-22', reading: 'XXXX-06-22', kind: 'partial' };
  const current = item('now', { type: 'date', value: inferred });

  test('takes every mention of a name along, the current one first and once', () => {
    const plan = bulkPlan(item('a'), [item('a'), item('b', { documentId: 'd2' })]);
    expect(plan.taken.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(plan.held).toEqual([]);
  });

  test('an inferred year never goes to another document', () => {
    const here = item('here', { type: 'date', value: inferred });
    const there = item('there', { type: 'date', value: inferred, documentId: 'd2' });
    const written = item('written', { type: 'date', documentId: 'd2' });
    const differs = item('differs', { type: 'date', value: { ...inferred, edtf: '2019-06-22' } });
    const plan = bulkPlan(current, [here, there, written, differs]);
    expect(plan.taken.map(({ id }) => id)).toEqual(['now', 'here', 'written']);
    expect(plan.held.map(({ id }) => id)).toEqual(['there', 'differs']);
  });
});

describe('alternatives', () => {
  test('are completed from the value, and those that fit no type are left out', () => {
    const { mention } = item('a', { type: 'date' });
    const alternatives = [
      { value: { edtf: '2019-06-12' }, score: 0.4, note: 'year.story' },
      { value: { edtf: 7 }, score: 0.3, note: '' },
      { value: { edtf: '2021-06-12' }, score: 0.2, note: 'the same' },
    ];
    const found = alternativesOf(mention, { alternatives });
    expect(found).toHaveLength(1);
    expect(found[0]?.value).toEqual({
      edtf: '2019-06-12',
      reading: '2021-06-12',
      kind: 'explicit',
    });
  });

  test('are no more than there are digits', () => {
    const alternatives = Array.from({ length: 20 }, (_, index) => ({
      value: { name: `Name ${index}` },
      score: 0.1,
      note: '',
    }));
    expect(alternativesOf(item('a').mention, { alternatives })).toHaveLength(9);
  });
});

describe('documents around', () => {
  const list = ['a', 'b', 'c'].map((id, index) => ({
    id,
    fileName: `${id}.txt`,
    counts: { suggested: index === 0 ? 3 : 0, confirmed: 0, rejected: 0 },
  })) as unknown as DocumentSummary[];

  test.each([
    ['a', 'c', 'b', undefined],
    ['b', 'a', 'c', 'a'],
    ['c', 'b', 'a', 'a'],
    ['gone', undefined, undefined, undefined],
  ])('of %s', (id, before, after, waiting) => {
    const found = neighboursOf(list, id);
    expect([found.before?.id, found.after?.id, found.waiting?.id]).toEqual([
      before,
      after,
      waiting,
    ]);
  });
});
