import { describe, expect, test } from 'vitest';
import { keptWhereEqual, keptWhereSame } from '#renderer/api/same-mentions.ts';
import { item } from '../review/items.ts';

const [one, two, three] = [item('one'), item('two'), item('three')];

describe('mentions that were read again', () => {
  const again = (was: typeof one) => ({ ...was, mention: { ...was.mention } });

  test('are the same portions where nothing changed', () => {
    const before = [[one, two], [three]];
    expect(keptWhereSame(before, [[again(one), again(two)], [again(three)]])).toBe(before);
    expect(keptWhereSame(undefined, before)).toBe(before);
  });

  test('are new only where they were decided, in a portion of their own', () => {
    const before = [[one], [two, three]];
    const decided = { ...again(two), state: 'confirmed' as const };
    const now = keptWhereSame(before, [[again(one)], [decided, again(three)]]);
    expect(now).toEqual([[one], [decided, three]]);
    expect(now[0]).toBe(before[0]);
    expect([now[1]?.[0] === two, now[1]?.[1] === three]).toEqual([false, true]);
  });

  test('are known by their id where one came between and moved them on', () => {
    const now = keptWhereSame([[one], [three]], [[again(one), two], [again(three)]]);
    expect(now).toEqual([[one, two], [three]]);
    expect([now[0]?.[0], now[1]?.[0]]).toEqual([one, three]);
    const moved = keptWhereSame([[one, three]], [[two, again(one)], [again(three)]]);
    expect([moved[0]?.[1] === one, moved[1]?.[0] === three]).toEqual([true, true]);
  });

  test('that are gone are gone', () => {
    expect(keptWhereSame([[one, two]], [[again(two)]])).toEqual([[two]]);
    expect(keptWhereSame([[one], [two]], [[again(one)]])).toEqual([[one]]);
    expect(keptWhereSame([[one]], [])).toEqual([]);
  });
});

describe('portions made anew', () => {
  test('stay what they were where they hold the same', () => {
    const before = [[one, two], [three]];
    expect(keptWhereEqual(before, [[one, two], [three]])).toBe(before);
    const now = keptWhereEqual(before, [[one, two], [{ ...three }]]);
    expect([now[0] === before[0], now[1] === before[1]]).toEqual([true, false]);
  });

  test('fewer or more are not the same', () => {
    expect(keptWhereEqual([[one], [two]], [[one]])).toEqual([[one]]);
    expect(keptWhereEqual([[one]], [[one], []])).toEqual([[one], []]);
  });
});
