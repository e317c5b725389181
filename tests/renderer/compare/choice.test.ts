import { describe, expect, test } from 'vitest';
import { choose, chooseSubject, chosenOn, stepPartner } from '#renderer/features/compare/choice.ts';
import {
  formsOf,
  nearestPartner,
  reachOf,
  subjectsOf,
} from '#renderer/features/compare/subjects.ts';
import { item } from '../review/items.ts';

const LEFT = [
  item('l2', { start: 80, subject: 'person:a' }),
  item('l1', { start: 10, subject: 'person:a' }),
  item('l3', { start: 30, subject: 'date:x', type: 'date' }),
  item('l4', { start: 40, subject: 'person:b', state: 'rejected' }),
];
const RIGHT = [
  item('r1', { start: 100, subject: 'person:a', documentId: 'd2' }),
  item('r2', { start: 900, subject: 'person:a', documentId: 'd2' }),
  item('r3', { start: 500, subject: 'place:y', type: 'place', documentId: 'd2' }),
];
const LENGTHS = { left: 100, right: 1000 };
const subjects = subjectsOf(LEFT, RIGHT);
const named = (subject: string) => {
  const found = subjects.find((known) => known.subject === subject);
  if (found === undefined) throw new Error(subject);
  return found;
};

describe('what two documents speak of', () => {
  test('in the order of the left, then what only the right tells; rejected speaks of nothing', () => {
    expect(subjects.map(({ subject }) => subject)).toEqual(['person:a', 'date:x', 'place:y']);
    expect(subjects.map(reachOf)).toEqual(['both', 'left', 'right']);
    expect(named('person:a').left.map(({ id }) => id)).toEqual(['l1', 'l2']);
  });

  test('two empty documents share nothing', () => {
    expect(subjectsOf([], [])).toEqual([]);
    expect(nearestPartner([], 0.5, 100)).toBe(-1);
  });

  test('forms are told once, the frequent one first', () => {
    expect(formsOf(LEFT)).toEqual(['words']);
  });
});

describe('choosing', () => {
  test('a mention finds its nearest partner by its place in the document', () => {
    expect(choose(subjects, 'left', 'l2', LENGTHS)?.at).toEqual({ left: 1, right: 1 });
    expect(choose(subjects, 'left', 'l1', LENGTHS)?.at).toEqual({ left: 0, right: 0 });
    expect(choose(subjects, 'right', 'r2', LENGTHS)).toMatchObject({
      side: 'right',
      at: { left: 1 },
    });
  });

  test('what stands on one side only has no partner', () => {
    const choice = choose(subjects, 'left', 'l3', LENGTHS);
    expect(choice?.at).toEqual({ left: 0, right: -1 });
    expect(chosenOn(choice, named('date:x'), 'right')).toBeNull();
    expect(chosenOn(choice, named('date:x'), 'left')?.id).toBe('l3');
    expect(choose(subjects, 'left', 'l4', LENGTHS)).toBeNull();
  });

  test('partners are stepped through round and round', () => {
    const subject = named('person:a');
    const first = chooseSubject(subject, LENGTHS);
    if (first === null) throw new Error('nothing chosen');
    const second = stepPartner(first, subject, 1);
    expect([first, second, stepPartner(second, subject, 1)].map(({ at }) => at.right)).toEqual([
      0, 1, 0,
    ]);
    expect(stepPartner(first, subject, -1).at).toEqual({ left: 0, right: 1 });
  });

  test('on a lonely side the steps go through its own mentions', () => {
    const [lonely] = subjectsOf([], RIGHT);
    const choice = lonely && chooseSubject(lonely, LENGTHS);
    expect(choice).toMatchObject({ side: 'right', at: { left: -1, right: 0 } });
    expect(lonely && choice && stepPartner(choice, lonely, 1).at.right).toBe(1);
  });
});
