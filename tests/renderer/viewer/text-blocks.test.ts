import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_LIMIT, blocksOf, sheetsOf } from '#renderer/viewer/text-blocks.ts';
import type { Segment } from '#shared/text/source-text.ts';

const segment = (start: number, end: number): Segment => ({
  start,
  end,
  kind: 'heading',
  page: null,
  language: 'fr',
  label: null,
  call: null,
});

const isBlank = (text: string): boolean => text.trim() === '';

describe('blocks of a text', () => {
  test('every visible letter lies in exactly one block, in order', () => {
    const words = fc.array(fc.constantFrom('Алматы', ' ', '\n', '\n\n', '🙂', 'é', '\t', '\u00A0'));
    fc.assert(
      fc.property(words, fc.array(fc.nat(60)), (pieces, cuts) => {
        const text = pieces.join('');
        const sorted = [...new Set(cuts)]
          .sort((one, two) => one - two)
          .filter((at) => at < text.length);
        const segments = sorted.flatMap((start, index) => {
          const end = sorted[index + 1] ?? text.length;
          return end - start > 1 ? [segment(start, end - 1)] : [];
        });
        let at = 0;
        for (const block of blocksOf(text, segments)) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(isBlank(text.slice(at, block.start))).toBe(true);
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
        }
        expect(isBlank(text.slice(at))).toBe(true);
      }),
    );
  });

  test('a line of any length is cut at the stated length and comes back whole', () => {
    for (const line of ['слово '.repeat(20_000), 'x'.repeat(50_001), '🙂'.repeat(9_999)]) {
      const blocks = blocksOf(line, [segment(0, line.length)]);
      expect(blocks.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line.trimEnd());
      for (const { start, end } of blocks) {
        expect(end - start).toBeLessThanOrEqual(BLOCK_LIMIT);
        expect(line.slice(start, end)).not.toMatch(/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/);
      }
      expect(blocks.map(({ continued }) => continued).indexOf(true)).toBe(1);
    }
  });

  test('a cut parts no letter from its marks', () => {
    const line = `${'a'.repeat(BLOCK_LIMIT - 1)}e\u0301\u0323 and on`;
    const [first] = blocksOf(line, []);
    expect(line.slice(first?.end)).toMatch(/^e\u0301/);
  });

  test('an indented first line keeps its indentation', () => {
    const [, second] = blocksOf('one\n\n   two', []);
    expect(second).toBeUndefined();
    const blocks = blocksOf('one\n\n   two', [segment(0, 3), segment(5, 11)]);
    expect(blocks[1]).toMatchObject({ start: 5, end: 11, language: 'fr' });
  });

  test('sheets hold all blocks in order', () => {
    const text = Array.from({ length: 400 }, (_, index) => `Paragraph ${index}.`).join('\n');
    const segments: Segment[] = [];
    for (const match of text.matchAll(/[^\n]+/g)) {
      segments.push(segment(match.index, match.index + match[0].length));
    }
    const blocks = blocksOf(text, segments);
    const sheets = sheetsOf(blocks, 500);
    expect(sheets.flatMap((sheet) => sheet.blocks)).toEqual(blocks);
    expect(sheets.length).toBeGreaterThan(5);
    for (const { start, end, blocks: inside } of sheets) {
      expect(start).toBe(inside[0]?.start);
      expect(end).toBe(inside.at(-1)?.end);
    }
    expect(sheetsOf([])).toEqual([]);
  });
});
