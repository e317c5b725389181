import { describe, expect, test } from 'vitest';
import { keptWhereSame } from '#renderer/api/same-mentions.ts';
import { item } from '../review/items.ts';

describe('mentions that were read again', () => {
  const [one, two, three] = [item('one'), item('two'), item('three')];
  const again = (was: typeof one) => ({ ...was, mention: { ...was.mention } });

  test('are the same list where nothing changed', () => {
    const before = [one, two];
    expect(keptWhereSame(before, [again(one), again(two)])).toBe(before);
    expect(keptWhereSame(undefined, before)).toBe(before);
  });

  test('are new only where they were decided', () => {
    const decided = { ...again(two), state: 'confirmed' as const };
    const now = keptWhereSame([one, two, three], [again(one), decided, again(three)]);
    expect(now).toEqual([one, decided, three]);
    expect([now[0] === one, now[1] === two, now[2] === three]).toEqual([true, false, true]);
  });

  test('are known by their id where one came between', () => {
    const now = keptWhereSame([one, three], [again(one), two, again(three)]);
    expect([now[0], now[1], now[2]]).toEqual([one, two, three]);
    expect(now[2]).toBe(three);
  });

  test('that are gone are gone', () => {
    expect(keptWhereSame([one, two], [again(two)])).toEqual([two]);
    expect(keptWhereSame([one], [])).toEqual([]);
  });
});
