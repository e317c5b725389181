import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstIndex, IntervalIndex } from '#renderer/viewer/interval-index.ts';

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([one, two]) => ({
  start: Math.min(one, two),
  end: Math.max(one, two),
}));

describe('interval search', () => {
  test('finds what a walk over all spans finds', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), span, (spans, wanted) => {
        const index = new IntervalIndex(spans);
        const walked = index.items.filter(
          ({ start, end }) => start < wanted.end && end > wanted.start,
        );
        expect(index.touching(wanted)).toEqual(wanted.end > wanted.start ? walked : []);
      }),
    );
  });

  test('the innermost of nested spans answers a click', () => {
    const outer = { start: 0, end: 20 };
    const inner = { start: 5, end: 9 };
    const index = new IntervalIndex([inner, outer]);
    expect(index.innermost(6)).toBe(inner);
    expect(index.innermost(12)).toBe(outer);
    expect(index.innermost(20)).toBeNull();
    expect(index.covering(6)).toEqual([outer, inner]);
  });

  test('the first index is where the test begins to hold', () => {
    expect(firstIndex(5, (at) => at >= 3)).toBe(3);
    expect(firstIndex(5, () => false)).toBe(5);
    expect(firstIndex(0, () => true)).toBe(0);
  });
});
