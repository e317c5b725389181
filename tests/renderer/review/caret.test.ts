import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaretStep, stepped, Words } from '#renderer/features/review/caret.ts';

const TEXT = 'Le 22 juin, Aïgoul Serikova\n\n— a été arrêtée à Алматы.';
const words = new Words(TEXT);
const read = (span: { start: number; end: number } | null) =>
  span && TEXT.slice(span.start, span.end);

describe('choosing words by keys', () => {
  test.each([
    [0, 'Le', null],
    [2, '22', 'Le'],
    [12, 'Aïgoul', 'juin'],
    [27, 'a', 'Serikova'],
    [TEXT.length, null, 'Алматы'],
  ])('around %i stand %j and %j', (offset, after, before) => {
    expect(read(words.at(offset))).toBe(after);
    expect(read(words.before(offset))).toBe(before);
  });

  const walk = (steps: readonly CaretStep[]) =>
    steps.reduce((span, step) => stepped(words, span, step), { start: 12, end: 18 });

  test.each<[CaretStep[], string]>([
    [['extend'], 'Aïgoul Serikova'],
    [['extend', 'shrink'], 'Aïgoul'],
    [['shrink'], 'Aïgoul'],
    [['next'], 'Serikova'],
    [['next', 'next'], 'a'],
    [['previous'], 'juin'],
    [['previous', 'previous', 'previous', 'previous'], 'Le'],
  ])('%j gives %j', (steps, expected) => {
    expect(read(walk(steps))).toBe(expected);
  });

  test('every walk stays in the text and holds whole words', () => {
    const step = fc.constantFrom<CaretStep>('next', 'previous', 'extend', 'shrink');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { start, end } = walk(steps);
        expect(start).toBeLessThan(end);
        expect(words.at(start)?.start).toBe(start);
        expect(words.before(end)?.end).toBe(end);
      }),
    );
  });

  test('a text without words has none', () => {
    expect(new Words('').at(0)).toBeNull();
    expect(new Words('— …\n').before(4)).toBeNull();
  });
});
