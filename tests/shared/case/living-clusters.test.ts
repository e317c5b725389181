import { describe, expect, test } from 'vitest';
import { LivingClusters } from '#shared/case/living-clusters.ts';
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
    clusters.link(
      [['en', 'other']],
      [
        ['fr', 'en'],
        ['fr', 'ru'],
        ['fr', 'other'],
      ],
    );
    expect(clusters.clusterOf('en')?.members).toContain('other');
    expect(clusters.clusterOf('fr')?.members).toEqual(['fr']);
    clusters.link([], []);
    expect(shown(clusters)).toEqual(['en fr ru', 'other otherRu']);
  });
});
