import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Blocks } from '#shared/names/blocks.ts';

describe('Blocks', () => {
  it('lists for each key what was added to it, the newest first', () => {
    const key = fc.oneof(fc.nat(20), fc.maxSafeNat());
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 3000 }), (added) => {
        const blocks = new Blocks();
        const expected = new Map<number, number[]>();
        for (const [one, entry] of added) {
          blocks.add(one, entry);
          expected.set(one, [entry, ...(expected.get(one) ?? [])]);
        }
        for (const [one, entries] of expected) {
          const found: number[] = [];
          blocks.each(one, (entry) => found.push(entry));
          expect(found).toEqual(entries);
          expect(blocks.sizeOf(one)).toBe(entries.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('knows nothing of a key that was never added', () => {
    const blocks = new Blocks();
    blocks.add(7, 1);
    expect(blocks.sizeOf(8)).toBe(0);
    blocks.each(8, () => expect.unreachable());
  });
});
