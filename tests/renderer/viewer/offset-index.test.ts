import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Leaf, OffsetIndex } from '#renderer/viewer/offset-index.ts';

interface Node {
  readonly text: string;
}

/** A text shown by some nodes, with gaps between them that no node shows. */
const shown = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 0, max: 8 }) }), { maxLength: 12 })
  .map((pieces) => {
    const leaves: Leaf<Node>[] = [];
    let at = 0;
    for (const { gap, length } of pieces) {
      const start = at + gap;
      at = start + length;
      leaves.push({ start, end: at, node: { text: letters(start, at) } });
    }
    return { leaves, length: at, text: letters(0, at) };
  });

const letters = (start: number, end: number): string =>
  Array.from({ length: end - start }, (_, index) =>
    String.fromCharCode(97 + ((start + index) % 26)),
  ).join('');

describe('offsets and nodes', () => {
  test('the pieces of a span show exactly its shown letters, in order', () => {
    fc.assert(
      fc.property(shown, fc.nat(80), fc.nat(80), ({ leaves, text }, one, two) => {
        const span = { start: Math.min(one, two), end: Math.max(one, two) };
        const pieces = new OffsetIndex(leaves).rangesOf(span);
        const read = pieces.map(({ node, from, to }) => node.text.slice(from, to)).join('');
        const wanted = leaves
          .map((leaf) => text.slice(Math.max(leaf.start, span.start), Math.min(leaf.end, span.end)))
          .join('');
        expect(read).toBe(wanted);
      }),
    );
  });

  test('every place in a node comes back as itself', () => {
    fc.assert(
      fc.property(shown, ({ leaves }) => {
        const index = new OffsetIndex(leaves);
        for (const { node, start, end } of leaves) {
          for (let offset = start; offset < end; offset++) {
            expect(index.pointOf(offset)).toEqual({ node, offset: offset - start });
            expect(index.offsetOf(node, offset - start)).toBe(offset);
          }
        }
      }),
    );
  });

  test('a gap is shown at the beginning of what follows, the end at the end', () => {
    const first = { text: 'ab' };
    const last = { text: 'ef' };
    const index = new OffsetIndex([
      { start: 0, end: 2, node: first },
      { start: 4, end: 6, node: last },
    ]);
    expect(index.pointOf(3)).toEqual({ node: last, offset: 0 });
    expect(index.pointOf(9)).toEqual({ node: last, offset: 2 });
    expect(index.offsetOf(first, 99)).toBe(2);
  });

  test('what is not ours has no offset, and nothing has no place', () => {
    const index = new OffsetIndex<Node>([]);
    expect(index.isEmpty).toBe(true);
    expect(index.pointOf(0)).toBeNull();
    expect(index.offsetOf({ text: 'x' }, 0)).toBeNull();
    expect(index.rangesOf({ start: 0, end: 5 })).toEqual([]);
  });

  test('leaves may be given in any order', () => {
    fc.assert(
      fc.property(shown, ({ leaves, length }) => {
        const forwards = new OffsetIndex(leaves);
        const backwards = new OffsetIndex([...leaves].reverse());
        const whole = { start: 0, end: length };
        expect(backwards.rangesOf(whole)).toEqual(forwards.rangesOf(whole));
      }),
    );
  });
});
