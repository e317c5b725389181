import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptAround, LONGEST_SIDE } from '#shared/case/quote.ts';

const at = (text: string, exact: string) => {
  const start = text.indexOf(exact);
  return excerptAround(text, { start, end: start + exact.length });
};

describe('a mention in its sentence', () => {
  test('leaves out the sentences around it', () => {
    const excerpt = at('It began late. She was arrested on 3 May in Karaganda. He left.', '3 May');
    expect(excerpt).toEqual({
      before: 'She was arrested on ',
      exact: '3 May',
      after: ' in Karaganda.',
    });
  });

  test.each([
    [
      'an abbreviation',
      'Charged under art. 274 of the Criminal Code.',
      '274',
      'Charged under art. ',
    ],
    ['a line end within the paragraph', 'Arrested\nagain in May.', 'May', 'Arrested\nagain in '],
    ['the start of the text', 'May was cold.', 'May', ''],
  ])('is not cut at %s', (_name, text, exact, before) => {
    expect(at(text, exact).before).toBe(before);
  });

  test('is a piece of the text, of readable length, whole characters', () => {
    const words = fc.array(fc.constantFrom('word', 'слово', '. ', 'Ab', '😀', '\n', ' '), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 30 }), (parts, where, length) => {
        const text = parts.join('');
        const start = where % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const { before, exact, after } = excerptAround(text, { start, end });
        expect(exact).toBe(text.slice(start, end));
        expect(text.slice(start - before.length, end + after.length)).toBe(before + exact + after);
        expect(before.length).toBeLessThanOrEqual(LONGEST_SIDE);
        expect(after.length).toBeLessThanOrEqual(LONGEST_SIDE);
      }),
    );
  });
});
