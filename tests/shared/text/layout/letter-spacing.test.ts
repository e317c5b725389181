import { describe, expect, test } from 'vitest';
import { fragmentsOf } from '#shared/text/layout/fragments.ts';
import { type GlyphWords, glyphWordsOf } from '#shared/text/layout/glyph-words.ts';
import { respacedWords } from '#shared/text/layout/letter-spacing.ts';
import type { TextItem } from '#shared/text/layout/text-item.ts';
import { itemAt } from '#tests/support/place-items.ts';

function wordsOf(items: readonly TextItem[], glyphs: GlyphWords | null = null): string[] | null {
  const [fragment] = fragmentsOf(items);
  if (fragment === undefined) throw new Error('no fragment');
  return respacedWords(fragment.parts, glyphs)?.map((word) => word.text) ?? null;
}

/** Letters as items of their own with an even gap; a space makes the gap wider. */
function spread(text: string, gap: number): TextItem[] {
  let x = 50;
  const items: TextItem[] = [];
  for (const letter of text) {
    if (letter === ' ') x += 5 + gap;
    else {
      items.push(itemAt(letter, x, 100, { width: 6 }));
      x += 6 + gap;
    }
  }
  return items;
}

describe('letter-spaced words', () => {
  test.each([
    ['T R A C K E D', ['TRACKED']],
    ['U R G E N T  A C T I O N', ['URGENT', 'ACTION']],
    ['Р А Д А', ['РАДА']],
    ['C o n d a m n e\u0301', ['Condamne\u0301']],
    ['A C T I O N !', ['ACTION!']],
  ])('inside one item: %s', (text, expected) => {
    expect(wordsOf([itemAt(text, 50, 100)])).toEqual(expected);
  });

  test.each([
    ['TRACKED', 7, ['TRACKED']],
    ['URGENT ACTION', 8, ['URGENT', 'ACTION']],
    ['FREE A MAN', 8, ['FREE', 'A', 'MAN']],
  ])('as items of single letters: %s', (text, gap, expected) => {
    expect(wordsOf(spread(text, gap))).toEqual(expected);
  });

  test('words as items of their own', () => {
    const items = [
      itemAt('U R G E N T', 50, 100, { width: 60 }),
      itemAt(' ', 110, 100, { width: 9 }),
      itemAt('A', 119, 100, { width: 6 }),
      itemAt(' ', 125, 100, { width: 9 }),
      itemAt('C A L L', 134, 100, { width: 40 }),
    ];
    expect(wordsOf(items)).toEqual(['URGENT', 'A', 'CALL']);
  });

  test.each([
    [
      'the glyphs know',
      'Case 12 URGENT ACTION FOR A MAN of letters',
      ['URGENT', 'ACTION', 'FOR', 'A', 'MAN'],
    ],
    ['the glyphs spell something else', 'other words', ['URGENTACTIONFORAMAN']],
    ['the glyphs spell one word', 'URGENTACTIONFORAMAN', ['URGENTACTIONFORAMAN']],
  ])('word gaps as narrow as letter gaps: %s', (_name, glyphs, expected) => {
    const item = itemAt('U R G E N T A C T I O N F O R A M A N', 50, 100);
    expect(wordsOf([item], glyphWordsOf(glyphs))).toEqual(expected);
  });

  test.each([
    ['plain prose', 'The court of Almaty'],
    ['initials', 'J. F. K. Smith'],
    ['a short row of letters', 'U S A'],
    ['an alphabet', 'a b c d e f'],
    ['numbers', '1 2 3 4 5'],
    ['numbers with few letters', '2 0 2 0 A B C D 1 1'],
    ['single letters before a word', 'a b e z word'],
    ['one letter', 'A'],
  ])('left alone: %s', (_name, text) => {
    expect(wordsOf([itemAt(text, 50, 100)])).toBeNull();
  });
});
