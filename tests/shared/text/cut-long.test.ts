import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLong, LONGEST_SEGMENT } from '#shared/text/cut-long.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('cutting long paragraphs', () => {
  it('leaves short ones whole but for white space at their ends', () => {
    expect(cutLong('  one two \n', whole('  one two \n'))).toEqual([{ start: 2, end: 9 }]);
    expect(cutLong(' \n', whole(' \n'))).toEqual([]);
  });

  it('cuts after a word where there is one near', () => {
    const text = 'word '.repeat(10_000);
    for (const { start, end } of cutLong(text, whole(text))) {
      expect(text.slice(start, end).startsWith('word')).toBe(true);
      expect(text.slice(start, end).endsWith('word')).toBe(true);
    }
  });

  it('never cuts a character in half, keeps the limit and loses no letter', () => {
    const piece = fc.constantFrom('a', '😀', ' ', 'слово', '\r\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), fc.nat(3_000), (pieces, times) => {
        const text = pieces.join('').repeat(times).slice(0, 90_000);
        const cuts = cutLong(text, whole(text));
        expect(
          cuts
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const { start, end } of cuts) {
          expect(end - start).toBeLessThanOrEqual(LONGEST_SEGMENT);
          expect(/^[\udc00-\udfff]/.test(text.slice(start, end)) && start > 0).toBe(false);
        }
      }),
      { numRuns: 50 },
    );
  });
});
