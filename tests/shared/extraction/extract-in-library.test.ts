import { describe, expect, test } from 'vitest';
import { extract, NOTHING_SAID } from '#shared/extraction/extract.ts';
import { extractInLibrary } from '#shared/extraction/extract-in-library.ts';
import { withStatedParts } from '#shared/text/stated-parts.ts';
import { withKind } from '#shared/text/with-kind.ts';
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

describe('what a person said of a segment', () => {
  const saying = (part: 'account' | 'frame', segment: number, known: number[] = []) =>
    extractInLibrary(source, resources, known, { ...NOTHING_SAID, parts: [{ segment, part }] });
  const kinds = ({ segments }: typeof alone) => segments.map(({ kind }) => kind);
  const acts = ({ facts }: typeof alone) => facts.map(({ type, person }) => `${type} ${person}`);

  test('makes frame of it: its mentions are found and tell no act', () => {
    const said = saying('frame', 0);
    expect(kinds(said)).toEqual(['boilerplate', 'body', 'body']);
    expect(said.mentions.map(({ text }) => text)).toEqual(alone.mentions.map(({ text }) => text));
    expect(acts(said)).not.toContain('arrest per:irina_markelova');
    expect(said.blocks).toEqual(alone.blocks);
  });

  test('makes account of it, though other documents hold the same block', () => {
    const said = saying('account', 2, [banner]);
    expect(kinds(said)).toEqual(['body', 'body', 'body']);
    expect(acts(said)).toContain('arrest per:henrik_solvang');
  });

  test('makes account of it, though the rules know it by its words', () => {
    const contact = sourceOf(
      'Irina Markelova was released.\n\nPress contact\n\nA. Lind, +32 2 555 01 01',
    );
    const labelled = extract(contact, resources);
    expect(kinds(labelled)).toEqual(['body', 'boilerplate', 'boilerplate']);
    const parts = [{ segment: 2, part: 'account' as const }];
    const said = extract(contact, resources, { ...NOTHING_SAID, parts });
    expect(kinds(said)).toEqual(['body', 'boilerplate', 'body']);
  });

  test.each([
    ['hidden', 'account', 'hidden'],
    ['comment', 'account', 'comment'],
    ['hidden', 'frame', 'hidden'],
    ['header', 'account', 'body'],
    ['heading', 'account', 'heading'],
    ['list_item', 'frame', 'boilerplate'],
  ] as const)('of a %s called %s: %s', (kind, part, after) => {
    const other = withKind(source, [1], kind);
    expect(withStatedParts(other, [{ segment: 1, part }]).segments[1]?.kind).toBe(after);
  });

  test('of nothing changes nothing', () => {
    expect(withStatedParts(source, [])).toBe(source);
    expect(withStatedParts(source, [{ segment: 99, part: 'frame' }])).toEqual(source);
  });
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
