import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentsOf, plainText } from '#shared/text/layout/fragments.ts';
import { inReadingOrder } from '#shared/text/layout/reading-order.ts';
import type { TextItem } from '#shared/text/layout/text-item.ts';
import { column, itemAt } from '#tests/support/place-items.ts';

const left = [
  'left one is a line of prose',
  'left two is one as well, see',
  'left three goes on and on ok',
  'left four is the last one.',
];
const right = [
  'right one is a line of prose',
  'right two is one as well yes',
  'right three goes on and on ',
  'right four ends the page ok.',
].map((line) => line.trim());

function read(items: readonly TextItem[]): string[] {
  return inReadingOrder(fragmentsOf(items)).map(plainText);
}

/** Line by line over both columns, as some programs write. */
function across(shift = 0): TextItem[] {
  const second = column(right, 300, 100 + shift);
  return column(left, 50, 100).flatMap((item, row) => [item, ...second.slice(row, row + 1)]);
}

describe('reading order', () => {
  test('the order of the file holds where it goes down', () => {
    const items = [...column(left, 50, 100), ...column(right, 300, 100)];
    expect(read(items)).toEqual([...left, ...right]);
  });

  test('two columns written across are read down', () => {
    expect(read(across())).toEqual([...left, ...right]);
  });

  test('columns whose lines stand at other heights', () => {
    const items = [...across(5)].sort((one, other) => one.baseline - other.baseline);
    const title = itemAt('A title over both columns of this page, drawn at the very end', 50, 80);
    expect(read([...items, title])).toEqual([plainOf(title), ...left, ...right]);
  });

  test('a title, two columns and a line below them', () => {
    const title = itemAt('A title over both columns of this page, wide as it is', 50, 80);
    const below = itemAt('A line below both columns of this page, wide as it is too', 50, 200);
    expect(read([title, ...across(), below])).toEqual([
      plainOf(title),
      ...left,
      ...right,
      plainOf(below),
    ]);
  });

  test('a table is read row by row', () => {
    const rows = [
      ['Name', 'Born'],
      ['Ilyas', '1976'],
      ['Rada', '1980'],
      ['Vera', '1991'],
    ];
    const items = rows.flatMap((row, at) =>
      row.map((cell, of) => itemAt(cell, 50 + of * 250, 100 + at * 14)),
    );
    expect(read(items)).toEqual(rows.flat());
  });

  test('what was drawn last but stands on top comes first', () => {
    const items = [...column(left, 50, 100), itemAt('Header', 50, 40)];
    expect(read(items)).toEqual(['Header', ...left]);
  });

  test('nothing is lost or doubled, whatever the places', () => {
    const place = fc.record({
      x: fc.nat(500),
      y: fc.nat(700),
      length: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const items = places.map(({ x, y, length }, index) =>
          itemAt(`${index}`.padEnd(length, 'x'), x, y),
        );
        const fragments = fragmentsOf(items);
        const order = inReadingOrder(fragments);
        expect(order).toHaveLength(fragments.length);
        expect(new Set(order).size).toBe(fragments.length);
      }),
    );
  });
});

function plainOf(item: TextItem): string {
  return item.text;
}
