import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetNearPoint, rectanglesOfSpan, spanAtPoint } from '#shared/text/page-boxes.ts';

/** Two lines: "Rada 1931" in two boxes with a small gap, then "court" one line below. */
const text = 'Rada 1931\ncourt';
const page = {
  boxes: [0, 4, 50, 100, 40, 12, 5, 9, 94, 100, 36, 12, 10, 15, 50, 116, 50, 12],
};

describe('rectangles of a span', () => {
  test.each([
    ['a whole box', { start: 0, end: 4 }, [{ x: 50, y: 100, width: 40, height: 12 }]],
    [
      'half a box, equal shares without the text',
      { start: 0, end: 2 },
      [{ x: 50, y: 100, width: 20, height: 12 }],
    ],
    [
      'two boxes of one line become one',
      { start: 0, end: 9 },
      [{ x: 50, y: 100, width: 80, height: 12 }],
    ],
    [
      'over a line end',
      { start: 5, end: 15 },
      [
        { x: 94, y: 100, width: 36, height: 12 },
        { x: 50, y: 116, width: 50, height: 12 },
      ],
    ],
    ['nothing for an empty span', { start: 3, end: 3 }, []],
    ['nothing for the space between boxes', { start: 4, end: 5 }, []],
    ['nothing for another page', { start: 20, end: 30 }, []],
  ])('%s', (_name, span, expected) => {
    expect(rectanglesOfSpan(page, span)).toEqual(expected);
  });

  test('boxes of two columns at one height stay apart', () => {
    const columns = { boxes: [0, 4, 50, 100, 40, 12, 5, 9, 300, 100, 40, 12] };
    expect(rectanglesOfSpan(columns, { start: 0, end: 9 })).toHaveLength(2);
  });

  test('with the text, narrow letters take less of the box than wide ones', () => {
    const boxes = { boxes: [0, 4, 0, 0, 40, 10] };
    const [narrow] = rectanglesOfSpan(boxes, { start: 0, end: 2 }, 'ilmw');
    expect(narrow?.width).toBeLessThan(12);
  });

  test('text turned by 90° is cut along its height', () => {
    const turned = { boxes: [0, 10, 20, 100, 12, 200] };
    expect(rectanglesOfSpan(turned, { start: 0, end: 5 })).toEqual([
      { x: 20, y: 100, width: 12, height: 100 },
    ]);
  });

  test('any span lies inside the boxes it touches', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.nat(15), fc.boolean(), (one, other, weighed) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        for (const r of rectanglesOfSpan(page, span, weighed ? text : undefined)) {
          expect(r.width).toBeGreaterThan(0);
          expect(r.x).toBeGreaterThanOrEqual(50);
          expect(r.x + r.width).toBeLessThanOrEqual(130.001);
          expect(r.y).toBeGreaterThanOrEqual(100);
          expect(r.y + r.height).toBeLessThanOrEqual(128);
        }
      }),
    );
  });
});

describe('what lies under a point', () => {
  test.each([
    ['the first letter', { x: 51, y: 105 }, { start: 0, end: 1 }],
    ['the last letter of a box', { x: 89, y: 105 }, { start: 3, end: 4 }],
    ['a letter of the second line', { x: 75, y: 120 }, { start: 12, end: 13 }],
    ['nothing in the margin', { x: 10, y: 105 }, null],
    ['nothing between two lines', { x: 60, y: 114 }, null],
  ])('%s', (_name, point, expected) => {
    expect(spanAtPoint(page, point)).toEqual(expected);
  });

  test('the middle of every letter gives the letter back', () => {
    for (const start of [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13, 14]) {
      const span = { start, end: start + 1 };
      const [r] = rectanglesOfSpan(page, span, text);
      if (r === undefined) throw new Error('no rectangle');
      const middle = { x: r.x + r.width / 2, y: r.y + r.height / 2 };
      expect(spanAtPoint(page, middle, text)).toEqual(span);
    }
  });

  test.each([
    ['left of a line', { x: 0, y: 105 }, 0],
    ['right of a line', { x: 500, y: 105 }, 9],
    ['below the last line', { x: 500, y: 700 }, 15],
    ['on a letter', { x: 65, y: 105 }, 1],
  ])('a caret %s', (_name, point, expected) => {
    expect(offsetNearPoint(page, point)).toBe(expected);
  });

  test('no caret on a page without text', () => {
    expect(offsetNearPoint({ boxes: [] }, { x: 1, y: 1 })).toBeNull();
  });
});
