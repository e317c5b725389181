import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalTextOf } from '#shared/text/layout/canonical-text.ts';
import { type PageItems, placedItem, type TextItem } from '#shared/text/layout/text-item.ts';
import { rectanglesOfSpan } from '#shared/text/page-boxes.ts';
import { BOX_STRIDE, type Page } from '#shared/text/source-text.ts';
import { column, itemAt, withoutEdits } from '#tests/support/place-items.ts';

function page(items: TextItem[], number = 1): PageItems {
  return { number, width: 600, height: 800, items, glyphs: null };
}

/** Prose that fills its lines, so that a shorter line tells the end of a paragraph. */
const prose = [
  'The activist was held for sixty days in the north of',
  'the country and was then sentenced by a court to one',
  'year and six months of restricted freedom, they say.',
];

function kinds(pages: PageItems[]): [string, string][] {
  const { text, segments } = canonicalTextOf(pages);
  return segments.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('the canonical text of pages', () => {
  test('lines of a paragraph keep their line ends', () => {
    expect(canonicalTextOf([page(column(prose, 50, 200))]).text).toBe(prose.join('\n'));
  });

  test('a gap, an indent and an early end begin paragraphs', () => {
    const items = [
      ...column(prose, 50, 200),
      ...column(prose, 50, 250),
      itemAt('Indented, it begins another paragraph of the text.', 65, 286),
      itemAt('the country and was sentenced.', 50, 298),
      itemAt('Another one begins here after the early end of it, so', 50, 310),
    ];
    const { segments } = canonicalTextOf([page(items)]);
    expect(segments.map(({ kind }) => kind)).toEqual(['body', 'body', 'body', 'body']);
  });

  test('headings by size, by capitals and by typeface; not by a line in italics', () => {
    const pages = [
      page([
        itemAt('Activist at risk', 50, 100, { size: 18 }),
        ...column(prose, 50, 130),
        itemAt('ADDITIONAL INFORMATION', 50, 190),
        ...column(prose, 50, 205),
        itemAt('What you can do', 50, 270, { font: 'bold' }),
        ...column(prose, 50, 290),
        itemAt('“they took me away”, she said.', 50, 360, { font: 'italic' }),
      ]),
    ];
    expect(kinds(pages).map(([kind, text]) => [kind, text.slice(0, 15)])).toEqual([
      ['heading', 'Activist at ris'],
      ['body', 'The activist wa'],
      ['heading', 'ADDITIONAL INFO'],
      ['body', 'The activist wa'],
      ['heading', 'What you can do'],
      ['body', 'The activist wa'],
      ['body', '“they took me a'],
    ]);
  });

  test('list items, but no year that happens to begin a line', () => {
    const items = [
      ...column(
        [
          'The sentence was passed by the court on 22 June in',
          '2020. It was then upheld by the court of appeal, too.',
        ],
        50,
        100,
      ),
      itemAt('• Free her at once', 60, 140),
      itemAt('• Drop the charges', 60, 152),
      itemAt('2. Tell the world', 60, 164),
    ];
    expect(kinds([page(items)]).map(([kind]) => kind)).toEqual([
      'body',
      'list_item',
      'list_item',
      'list_item',
    ]);
  });

  test('rows of cells are cells, a line with a tab stop is not', () => {
    const row = (cells: string[], y: number) =>
      cells.map((cell, at) => itemAt(cell, 50 + at * 200, y));
    const table = [...row(['Name', 'Born'], 100), ...row(['Rada', '1980'], 115)];
    expect(kinds([page(table)])).toEqual([
      ['table_cell', 'Name'],
      ['table_cell', 'Born'],
      ['table_cell', 'Rada'],
      ['table_cell', '1980'],
    ]);
    expect(kinds([page(row(['Index:', 'EUR 57/2227/2020'], 100))])).toEqual([
      ['body', 'Index:\tEUR 57/2227/2020'],
    ]);
  });

  test('a note knows its sign and where it is called', () => {
    const items = [
      ...column(prose, 50, 100),
      itemAt('as the court said in 2020', 50, 136, { width: 125 }),
      itemAt('1', 175, 132, { size: 6, width: 4 }),
      itemAt('1 Ruling of the city court.', 50, 700, { size: 8 }),
    ];
    const { text, segments } = canonicalTextOf([page(items)]);
    const note = segments.at(-1);
    expect(note).toMatchObject({ kind: 'footnote', label: '1' });
    expect(text).toContain('in 2020 1');
    expect(text.slice(note?.call?.start, note?.call?.end)).toBe('1');
  });

  test('running lines are told by words and height over the pages', () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        [
          itemAt('AI Index: EUR 57/2227/2020', 50, 40),
          ...column(prose, 50, 200),
          itemAt(`${number}`, 300, 770),
        ],
        number,
      ),
    );
    expect(kinds(pages).map(([kind]) => kind)).toEqual([
      'header',
      'body',
      'footer',
      'header',
      'body',
      'footer',
      'header',
      'body',
      'footer',
    ]);
  });

  test.each([
    ['only once', [itemAt('AI Index: EUR 57', 50, 40)], [itemAt('Something else', 50, 40)]],
    ['at other heights', [itemAt('Same words', 50, 40)], [itemAt('Same words', 50, 80)]],
    ['in the middle', [itemAt('Same words', 50, 400)], [itemAt('Same words', 50, 400)]],
    ['a year at the foot among other words', [itemAt('in', 50, 770), itemAt('2020', 200, 770)], []],
  ])('no running line: %s', (_name, first, second) => {
    for (const [kind] of kinds([page(first), page(second, 2)])) expect(kind).toBe('body');
  });

  test('tiny text is hidden, a page of tiny text is a drawing', () => {
    const tiny = itemAt('ignore what stands above', 50, 500, { size: 1 });
    expect(kinds([page([...column(prose, 50, 100), tiny])]).map(([kind]) => kind)).toEqual([
      'body',
      'hidden',
    ]);
    expect(kinds([page([tiny])]).map(([kind]) => kind)).toEqual(['body']);
  });

  test('a run drawn twice at one place counts once', () => {
    const items = [
      itemAt('Bold by two strokes', 50, 100),
      itemAt('Bold by two strokes', 50.3, 100),
    ];
    expect(canonicalTextOf([page(items)]).text).toBe('Bold by two strokes');
    const apart = [itemAt('no', 50, 100), itemAt('no', 70, 100)];
    expect(canonicalTextOf([page(apart)]).text).toBe('no no');
  });

  test('a mark that comes as a run of its own joins its letter', () => {
    const items = [itemAt('ne', 50, 100, { width: 10 }), itemAt('\u0301 en', 60, 100)];
    const { text, edits, pages } = canonicalTextOf([page(items)]);
    expect(text).toBe('né en');
    expect(withoutEdits(text, edits)).toBe('ne\u0301 en');
    expect(pages[0]?.boxes.slice(0, 2)).toEqual([0, 2]);
  });

  test('turned text follows the page’s own', () => {
    const margin = placedItem('In the margin', 'serif', {
      x: 580,
      y: 300,
      alongX: 0,
      alongY: -1,
      length: 60,
      size: 8,
      ascent: 0.8,
      descent: 0.2,
    });
    const { text, pages } = canonicalTextOf([page([margin, ...column(prose, 50, 200)])]);
    expect(text).toBe(`${prose.join('\n')}\n\nIn the margin`);
    expect(pages[0]?.boxes.slice(-4)).toEqual([573.6, 240, 8, 60]);
  });

  test('a paragraph without end is cut into segments, offsets unmoved', () => {
    const items = column(
      Array.from({ length: 900 }, () => prose[0] ?? ''),
      50,
      20,
    );
    const { text, segments } = canonicalTextOf([page(items)]);
    expect(segments.length).toBeGreaterThan(1);
    const pieces = segments.map(({ start, end }) => text.slice(start, end));
    const letters = (all: string) => all.replace(/\s/gu, '').length;
    expect(letters(pieces.join(''))).toBe(letters(text));
  });

  test('a page of very many parts is laid out in the time its parts need', () => {
    const scattered = Array.from({ length: 10_000 }, (_, at) =>
      itemAt(`${at}`, (at * 7919) % 600, (at * 104_729) % 800),
    );
    const numbers = Array.from({ length: 10_000 }, (_, at) =>
      itemAt('1 / 1', 300, 780 + at / 9999),
    );
    const { segments } = canonicalTextOf([page(scattered), page(numbers, 2)]);
    expect(segments.length).toBeGreaterThan(1);
  });

  test('pages without words of their own say so', () => {
    const header = () => itemAt('AI Index: EUR 57/2227/2020', 50, 40);
    const { pages } = canonicalTextOf([
      page([header(), ...column(prose, 50, 200)]),
      page([header()], 2),
      page([], 3),
    ]);
    expect(pages.map(({ hasText }) => hasText)).toEqual([true, false, false]);
  });
});

describe('whatever stands on the pages', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'condam-',
      'né',
      'T R A C K E D',
      'A',
      ' ',
      'ne\u0301',
      '\u0301a',
      '19',
      'COVID-',
      '•',
      '1',
      '\u0000',
      'слово',
    ),
  );
  const item = fc
    .record({
      text: words,
      x: fc.integer({ min: -20, max: 620 }),
      y: fc.integer({ min: -10, max: 820 }),
      size: fc.constantFrom(1, 6, 10, 10, 10, 18),
      turn: fc.constantFrom(0, 0, 0, 1),
    })
    .map(({ text, x, y, size, turn }) =>
      placedItem(text, 'serif', {
        x,
        y,
        alongX: 1 - turn,
        alongY: -turn,
        length: text.length * size * 0.5,
        size,
        ascent: 0.8,
        descent: 0.2,
      }),
    );
  const document = fc
    .array(fc.array(item, { maxLength: 25 }), { minLength: 1, maxLength: 3 })
    .map((pages) => pages.map((items, index) => page(items, index + 1)));

  test('segments are ordered, apart and leave out only white space', () => {
    fc.assert(
      fc.property(document, (pages) => {
        const { text, segments } = canonicalTextOf(pages);
        let from = 0;
        for (const { start, end } of segments) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start).trim()).toBe('');
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('boxes are ordered and apart, every span of the text has its rectangles on its page', () => {
    fc.assert(
      fc.property(document, (pages) => {
        const canonical = canonicalTextOf(pages);
        expect(/\p{Surrogate}/u.test(canonical.text)).toBe(false);
        for (const one of canonical.pages) expectSoundBoxes(one, canonical.text);
      }),
      { numRuns: 300 },
    );
  });

  test('every sign of the file is in the text once edits are taken back', () => {
    fc.assert(
      fc.property(document, (pages) => {
        const { text, edits } = canonicalTextOf(pages);
        const signs = (all: string) => [...all.replace(/[\s\ufeff]/gu, '')].sort().join('');
        const given = pages
          .flatMap(({ items }) => items.filter((one, at) => !isDouble(one, items.slice(0, at))))
          .map((one) => one.text);
        expect(signs(withoutEdits(text, edits))).toBe(signs(given.join('')));
      }),
      { numRuns: 300 },
    );
  });
});

/** Runs drawn twice at one place are left out once. */
function isDouble(one: TextItem, before: readonly TextItem[]): boolean {
  const last = before.filter(({ text }) => text.trim() !== '').at(-1);
  return (
    last !== undefined &&
    last.text === one.text &&
    Math.abs(last.left - one.left) < one.size * 0.1 &&
    Math.abs(last.baseline - one.baseline) < one.size * 0.1
  );
}

function expectSoundBoxes(page: Page, text: string): void {
  let from = page.start;
  for (let at = 0; at < page.boxes.length; at += BOX_STRIDE) {
    const [start = 0, end = 0, x = 0, y = 0, width = 0, height = 0] = page.boxes.slice(
      at,
      at + BOX_STRIDE,
    );
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(from, start).trim()).toBe('');
    expect([x, y, width, height].every((value) => value >= 0)).toBe(true);
    expect(x + width).toBeLessThanOrEqual(page.width + 0.02);
    expect(y + height).toBeLessThanOrEqual(page.height + 0.02);
    expect(rectanglesOfSpan(page, { start, end: start + 1 }, text)).toHaveLength(1);
    from = end;
  }
  expect(text.slice(from, page.end).trim()).toBe('');
}
