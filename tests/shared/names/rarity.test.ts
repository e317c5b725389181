import { describe, expect, it } from 'vitest';
import { rarityOf } from '#shared/names/rarity.ts';
import { nameEngine } from '#tests/support/name-engine.ts';

const listWith = (word: string) => nameEngine.listWith(word);

const rarity = (a: string, b: string, others: ((a: string, b: string) => number) | null = null) =>
  rarityOf(nameEngine.compare(a, b).explain(), { listWith, others });

describe('names that many bear', () => {
  it.each([
    ['Ivan', 'given'],
    ['Сергей', 'given'],
    ['Иванов', 'family'],
    ['Kouznetsov', 'family'],
    ['Kusnezowa', 'family'],
    ['Müller', 'family'],
    ['Nguyễn', 'family'],
    ['Ivanenko', 'family'],
  ])('%s stands in the list of %s names', (word, list) => {
    expect(nameEngine.listWith(word)).toBe(list);
  });

  it.each(['Chtchoukina', 'Жуматаев', 'Lind', 'Ivanishvili', 'Petrenkov'])(
    '%s stands in none',
    (word) => {
      expect(nameEngine.listWith(word)).toBeNull();
    },
  );
});

describe('what names in common are worth', () => {
  it.each([
    ['Иван Петров', 'Ivan Petrov', true],
    ['Olga Smirnova', 'Ольга Смирнова', true],
    ['Ольга Щукина', 'Olga Chtchoukina', false],
    ['I. Petrov', 'Ivan Petrov', true],
  ])('%s and %s', (a, b, isCommon) => {
    expect(rarity(a, b)?.isCommon).toBe(isCommon);
  });

  it('is no part of the score', () => {
    const [common, rare] = [
      nameEngine.compare('Иван Петров', 'Ivan Petrov'),
      nameEngine.compare('Иван Щепин', 'Ivan Shchepin'),
    ];
    expect(Math.abs(common.probability - rare.probability)).toBeLessThan(0.02);
  });

  it('counts who bears it in the casebook', () => {
    const found = rarity('Ольга Щукина', 'Olga Chtchoukina', (_, b) => (b === 'Olga' ? 2 : 5));
    expect(found?.words).toMatchObject([
      { a: 'Ольга', listed: 'given', others: 2 },
      { b: 'Chtchoukina', listed: null, others: 5, isCommon: true },
    ]);
    expect(found?.isCommon).toBe(true);
  });

  it('is nothing where no word in full agrees', () => {
    expect(rarity('A. B.', 'Anna')).toBeNull();
    expect(rarity('Olga', 'Pavel')).toBeNull();
  });
});
