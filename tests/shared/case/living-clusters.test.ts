import { describe, expect, test } from 'vitest';
import { lifeOf } from '#shared/case/life.ts';
import { type KnownOfBearers, LivingClusters } from '#shared/case/living-clusters.ts';
import { nameEngine } from '#tests/support/name-engine.ts';

const NAMES = {
  en: 'Aidar Zhumanov',
  fr: 'Aïdar Joumanov',
  ru: 'Айдар Жуманов',
  other: 'Olga Petrova',
  otherRu: 'Ольга Петрова',
} as const;

function clustersOf(...bearers: (keyof typeof NAMES)[]): LivingClusters {
  const clusters = new LivingClusters(nameEngine);
  for (const bearer of bearers) clusters.add(bearer, NAMES[bearer]);
  return clusters;
}

const NOTHING: KnownOfBearers = { must: [], cannot: [], lives: new Map() };
const bornIn = (born: string) => lifeOf({ age: null, born, died: null, cues: [] }, null);

const shown = (clusters: LivingClusters) =>
  clusters
    .all()
    .map(({ members }) => [...members].sort().join(' '))
    .sort();

describe('living clusters', () => {
  test('a new name joins those it may be, and no others', () => {
    const clusters = clustersOf('en', 'other', 'fr');
    expect(shown(clusters)).toEqual(['en fr', 'other']);
    clusters.add('ru', NAMES.ru);
    expect(shown(clusters)).toEqual(['en fr ru', 'other']);
    const { weakest } = clusters.clusterOf('ru') ?? { weakest: null };
    expect(weakest?.probability).toBeGreaterThan(0.5);
  });

  test('the order of coming does not matter', () => {
    const expected = ['en fr ru', 'other otherRu'];
    expect(shown(clustersOf('en', 'fr', 'ru', 'other', 'otherRu'))).toEqual(expected);
    expect(shown(clustersOf('otherRu', 'ru', 'other', 'fr', 'en'))).toEqual(expected);
  });

  test('what a broken-off gathering leaves is taken up by the next', () => {
    const clusters = new LivingClusters(nameEngine);
    for (const bearer of ['other', 'en', 'fr', 'otherRu', 'ru'] as const)
      clusters.enter(bearer, NAMES[bearer]);
    const [first] = clusters.gather();
    expect(first).toBeUndefined();
    expect(shown(clusters)).toEqual(['other otherRu']);
    expect([...clusters.gather()]).toHaveLength(2);
    expect(shown(clusters)).toEqual(['en fr ru', 'other otherRu']);
    expect([...clusters.gather()]).toEqual([]);
  });

  test('a name that goes leaves the others as they are', () => {
    const clusters = clustersOf('en', 'fr', 'ru');
    clusters.remove('ru');
    clusters.remove('none');
    expect(shown(clusters)).toEqual(['en fr']);
    clusters.add('ru', NAMES.ru);
    expect(shown(clusters)).toEqual(['en fr ru']);
  });

  test('what people said holds until they take it back', () => {
    const clusters = clustersOf('en', 'fr', 'ru', 'other', 'otherRu');
    clusters.link({
      ...NOTHING,
      must: [['en', 'other']],
      cannot: [
        ['fr', 'en'],
        ['fr', 'ru'],
        ['fr', 'other'],
      ],
    });
    expect(clusters.clusterOf('en')?.members).toContain('other');
    expect(clusters.clusterOf('fr')?.members).toEqual(['fr']);
    clusters.link(NOTHING);
    expect(shown(clusters)).toEqual(['en fr ru', 'other otherRu']);
  });

  test('lives that do not fit are kept apart, unless people said that they are one', () => {
    const clusters = clustersOf('en', 'fr');
    const lives = new Map([
      ['en', [bornIn('1986')]],
      ['ru', [bornIn('1950')]],
    ]);
    clusters.link({ ...NOTHING, lives });
    expect(shown(clusters)).toEqual(['en fr']);
    clusters.add('ru', NAMES.ru);
    expect(clusters.clusterOf('en')?.members).not.toContain('ru');
    clusters.link({ ...NOTHING, lives, must: [['en', 'ru']] });
    expect(shown(clusters)).toEqual(['en fr ru']);
    clusters.link({ ...NOTHING, lives });
    expect(clusters.clusterOf('en')?.members).not.toContain('ru');
    clusters.link({ ...NOTHING, lives: new Map([['ru', [bornIn('1950'), bornIn('1987')]]]) });
    expect(shown(clusters)).toEqual(['en fr ru']);
  });
});
