import { describe, expect, it } from 'vitest';
import { clusterNames } from '#shared/names/cluster-names.ts';
import { NameIndex } from '#shared/names/name-index.ts';
import { nameEngine } from '#tests/support/name-engine.ts';

const NAMES = [
  'Alnur Zhumatayev',
  'Ольга Щукина',
  'Alnour Joumataïev',
  'Альнур Жуматаев',
  'Olga Shchukina',
  'Pavel Samokhvalov',
];

const membersOf = (links = {}) =>
  clusterNames(nameEngine, NAMES, links).map(({ members }) => members);

describe('clusterNames', () => {
  it('brings the spellings of each name together', () => {
    expect(membersOf()).toEqual([[0, 2, 3], [1, 4], [5]]);
  });

  it('tells the weakest link of each cluster', () => {
    const [three, , single] = clusterNames(nameEngine, NAMES);
    expect(three?.weakest?.probability).toBeGreaterThan(nameEngine.threshold);
    expect(single?.weakest).toBeNull();
  });

  it('keeps apart what people keep apart, and together what they join', () => {
    expect(membersOf({ cannotLink: [[1, 4]], mustLink: [[4, 5]] })).toEqual([
      [0, 2, 3],
      [1],
      [4, 5],
    ]);
  });
});

describe('NameIndex', () => {
  it('finds the entries that are one name, the likeliest first', () => {
    const index = new NameIndex(nameEngine);
    for (const name of NAMES) index.add(name);
    const found = index.find('Schumatajew, Alnur', nameEngine.threshold);
    expect(found.map(({ entry }) => entry).sort()).toEqual([0, 2, 3]);
    expect(index.size).toBe(NAMES.length);
  });
});
