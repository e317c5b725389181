import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packBoxes, unpackBoxes } from '#electron/database/page-boxes.ts';

const hundredths = fc.integer({ min: -200_000, max: 2_000_000 }).map((value) => value / 100);
const box = fc
  .tuple(fc.nat(10_000_000), fc.nat(500), hundredths, hundredths, hundredths, hundredths)
  .map(([start, length, ...place]) => [start, start + length, ...place]);

describe('packed page boxes', () => {
  test('come back as they were, to a hundredth of a point', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 50 }), fc.nat(10_000_000), (boxes, start) => {
        expect(unpackBoxes(packBoxes(boxes.flat(), start), start)).toEqual(boxes.flat());
      }),
    );
  });

  test('take a third of their numbers in 32 bits on a page of text', () => {
    const boxes = Array.from({ length: 3000 }, (_, index) => [
      5000 + index,
      5001 + index,
      72 + (index % 80) * 5.53,
      72 + Math.floor(index / 80) * 12.2,
      5.53,
      9.3,
    ]).flat();
    expect(packBoxes(boxes, 5000).byteLength).toBeLessThan((boxes.length * 4) / 2.5);
  });
});
