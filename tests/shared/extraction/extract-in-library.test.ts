import { expect, test } from 'vitest';
import { extract } from '#shared/extraction/extract.ts';
import { extractInLibrary } from '#shared/extraction/extract-in-library.ts';
import { resources, sourceOf } from '#tests/shared/extraction/analyse.ts';

const BANNER =
  'The River Monitor is an association of lawyers; its founder Henrik Solvang was arrested in 1998 and soon went abroad.';
const TEXT = [
  'Irina Markelova was arrested in Brest on 5 May 2019 and charged with organising an unauthorised march.',
  'She denies it.',
  BANNER,
].join('\n\n');

const source = sourceOf(TEXT);
const alone = extractInLibrary(source, resources, []);
const banner = alone.blocks?.find(({ segment }) => segment === 2)?.hash ?? 0;
const beside = extractInLibrary(source, resources, [banner, 12345]);

test('nothing is found otherwise where no block is known', () => {
  expect(alone).toEqual({ ...extract(source, resources), blocks: alone.blocks });
});

test('blocks are paragraphs long enough not to be alike by chance, judged by what they tell', () => {
  expect(alone.blocks?.map(({ segment, isOfCase }) => [segment, isOfCase])).toEqual([
    [0, true],
    [2, false],
  ]);
});

test('a known block is labelled; its mentions are found and tell no act', () => {
  expect(beside.segments.map(({ kind }) => kind)).toEqual(['body', 'body', 'boilerplate']);
  const texts = ({ mentions }: typeof alone) => mentions.map(({ text }) => text);
  expect(texts(beside)).toEqual(texts(alone));
  const acts = ({ facts }: typeof alone) => facts.map(({ type, person }) => `${type} ${person}`);
  expect(acts(alone)).toContain('arrest per:henrik_solvang');
  expect(acts(beside)).not.toContain('arrest per:henrik_solvang');
  expect(acts(beside)).toContain('arrest per:irina_markelova');
});

test('a known block is judged as if it were not known', () => {
  expect(beside.blocks).toEqual(alone.blocks);
});

test.each([
  [
    'wrapped, quoted and in capitals',
    `«${BANNER.replace('lawyers; its', 'lawyers; \nits')}»`.toUpperCase(),
  ],
  ['with other marks', BANNER.replace(';', ' —').replace('1998', '1998,')],
])('copies of a block have one number: %s', (_, copy) => {
  const other = extractInLibrary(sourceOf(`A note.\n\n${copy}`), resources, []);
  expect(other.blocks?.map(({ hash }) => hash)).toEqual([banner]);
});

test.each([
  ['a letter more', `${BANNER} I`],
  ['another year', BANNER.replace('1998', '1999')],
])('other blocks have other numbers: %s', (_, text) => {
  const other = extractInLibrary(sourceOf(`A note.\n\n${text}`), resources, []);
  expect(other.blocks?.map(({ hash }) => hash)).not.toContain(banner);
});
