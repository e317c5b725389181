import { describe, expect, test } from 'vitest';
import { cell } from '#electron/exporters/csv.ts';

describe('a cell of CSV', () => {
  test.each([
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    ' =1+1',
    '"=1+1',
    `'=1+1`,
    '\u200b=1+1',
    '=cmd|" /C calc"!A0',
  ])('never runs %j', (value) => {
    expect(cell(value).replace(/^"/, '').startsWith(`'`)).toBe(true);
  });

  test.each([
    ['plain', 'plain'],
    ['a-b', 'a-b'],
    ['2020-06-22', '2020-06-22'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['a;b', '"a;b"'],
    ['nul\0', 'nul'],
    [null, ''],
    [-5, '-5'],
  ])('writes %j as %j', (value, written) => {
    expect(cell(value)).toBe(written);
  });
});
