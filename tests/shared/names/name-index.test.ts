import { describe, expect, it } from 'vitest';
import { NameIndex } from '#shared/names/name-index.ts';
import { nameEngine } from '#tests/support/name-engine.ts';

const VOWELS = [...'иеуюэ'];

/** Family names of the consonants of Баваров, with other vowels. */
const others = VOWELS.flatMap((x) =>
  VOWELS.flatMap((y) => VOWELS.map((z) => `Роман Б${x}в${y}р${z}в`)),
);

const foundIn = (names: readonly string[], sought: string): string[] => {
  const index = new NameIndex(nameEngine);
  for (const name of names) index.add(name);
  return index.find(sought, nameEngine.threshold).map(({ entry }) => index.nameOf(entry));
};

describe('an index of names', () => {
  it.each(['Roman Bavarov', 'Bavarov Roman', 'Roman Bawarow', 'R. Bavarov'])(
    'finds a spelling among few: %s',
    (sought) => {
      expect(foundIn(['Роман Баваров', ...others.slice(0, 5)], sought)).toContain('Роман Баваров');
    },
  );

  it.each(['Roman Bavarov', 'Bavarov Roman', 'Roman Bawarow'])(
    'finds a spelling that came when its block was full: %s',
    (sought) => {
      expect(foundIn([...others, 'Роман Баваров'], sought)).toContain('Роман Баваров');
    },
  );

  it.each([
    ['Алекс Баваров', 'Алексей Баваров'],
    ['Алексей Баваров', 'Алекс Баваров'],
    ['А. Баваров', 'Алексей Баваров'],
    ['Alexei Bavarov', 'А. Баваров'],
  ])('finds by what is short: %s, %s', (sought, name) => {
    expect(foundIn([...others.slice(0, 5), name], sought)).toContain(name);
  });

  it.each(['Semyon Gulin', 'Roman Gulin'])('finds nothing for another name: %s', (sought) => {
    expect(foundIn([...others, 'Роман Баваров'], sought)).toEqual([]);
  });
});
