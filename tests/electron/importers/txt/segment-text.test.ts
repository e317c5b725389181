import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '#electron/importers/txt/segment-text.ts';
import { LONGEST_SEGMENT } from '#shared/text/cut-long.ts';

const segments = (text: string): string[] =>
  segmentText(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('segments of a plain text', () => {
  it.each([
    ['paragraphs between blank lines', 'one\ntwo\n \n\nthree', ['body: one\ntwo', 'body: three']],
    ['Windows line ends', 'one\r\n\r\ntwo\r\n', ['body: one', 'body: two']],
    ['old Mac line ends', 'one\r\rtwo', ['body: one', 'body: two']],
    ['form feeds', 'one\ftwo', ['body: one', 'body: two']],
    ['indented text', '   one\n  two  ', ['body: one\n  two']],
    ['a heading in capitals', 'АКЦИЯ: 3 ГОДА\n\nText', ['heading: АКЦИЯ: 3 ГОДА', 'body: Text']],
    ['a heading of two lines', 'ONE AND\nTWO\n\nText', ['heading: ONE AND\nTWO', 'body: Text']],
    ['a markdown heading', '## One\ntwo', ['heading: ## One', 'body: two']],
    ['an underlined heading', 'One\n====\ntwo', ['heading: One\n====', 'body: two']],
    ['bold capitals', '**ACT NOW**', ['heading: **ACT NOW**']],
    [
      'items',
      'Do:\n- one\n  more\n- two',
      ['body: Do:', 'list_item: - one\n  more', 'list_item: - two'],
    ],
    [
      'lines that nobody wrapped',
      `TITLE\nshort\n${'long '.repeat(40)}end`,
      ['heading: TITLE', 'body: short', `body: ${'long '.repeat(40)}end`],
    ],
    ['numbered items', '1. one\n2) two', ['list_item: 1. one', 'list_item: 2) two']],
  ])('%s', (_, text, expected) => {
    expect(segments(text)).toEqual(expected);
  });

  it.each([
    ['capitals within a longer block', 'NOT A HEADING\nbut a line'],
    ['a date at the start of a line', '22 June 2020 was the day'],
    ['a year that ends a sentence', 'in the year\n2020. He'],
    ['a dash inside', 'He said - no'],
    ['a negative number', '-5 degrees'],
    ['an abbreviation without letters', '№ 7'],
    ['a very long line of capitals', 'A'.repeat(300)],
    ['a rule under nothing', '-----'],
  ])('stay body: %s', (_, text) => {
    expect(segmentText(text).map(({ kind }) => kind)).toEqual(['body']);
  });

  it('cut a line of ten million letters, whole letters only', () => {
    const text = '😀'.repeat(5_000_000);
    const found = segmentText(text);
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(
      LONGEST_SEGMENT,
    );
    expect(found.every(({ start }) => start % 2 === 0)).toBe(true);
    expect(found.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(text.length);
  });

  it('leave out only white space, in order', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('', '- item', '# head', '====', 'CAPITALS', '\r', '\f', 'x\r\ny'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        let end = 0;
        for (const segment of segmentText(text)) {
          expect(text.slice(end, segment.start).trim()).toBe('');
          expect(text.slice(segment.start, segment.end).trim()).toBe(
            text.slice(segment.start, segment.end),
          );
          expect(segment.end).toBeGreaterThan(segment.start);
          end = segment.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
