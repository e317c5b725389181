import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MarkIndex } from '#renderer/viewer/mark-index.ts';
import type { Mark } from '#renderer/viewer/marks.ts';

const mark = (start: number, end: number, state: Mark['state'] = 'suggested'): Mark => ({
  id: `${start}-${end}`,
  start,
  end,
  type: 'person',
  state,
  subject: 'person:a',
});

describe('marks in portions', () => {
  test('are found as in one list, however they are cut', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), fc.nat(30), span, (spans, cut, wanted) => {
        const marks = spans
          .map(([start, length]) => mark(start, start + length))
          .sort((one, other) => one.start - other.start || other.end - one.end);
        const [start, length] = wanted;
        const index = new MarkIndex([marks.slice(0, cut), marks.slice(cut)]);
        const found = index.touching({ start, end: start + length });
        expect(found).toEqual(marks.filter((one) => one.start < start + length && one.end > start));
      }),
    );
  });

  test('answer a click with the innermost, across portions too; never with a rejected one', () => {
    const outer = mark(0, 20);
    const inner = mark(15, 18);
    const index = new MarkIndex([[outer, mark(2, 4, 'rejected')], [inner]]);
    expect(index.innermost(16)).toBe(inner);
    expect(index.innermost(3)).toBe(outer);
    expect(index.innermost(20)).toBeNull();
  });
});
