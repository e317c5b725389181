import { describe, expect, it } from 'vitest';
import { letterKeys } from '#shared/names/word-keys.ts';
import { nameEngine } from '#tests/support/name-engine.ts';

const skeletons = (word: string): readonly number[] => {
  const [read] = nameEngine.read(word).words;
  return read === undefined ? [] : letterKeys(nameEngine.words.keysOf(read));
};
const meet = (a: string, b: string): boolean =>
  skeletons(a).some((skeleton) => skeletons(b).includes(skeleton));

describe('skeletons', () => {
  it.each([
    ['Щукина', 'Chtchoukina'],
    ['Щукина', 'Schtschukina'],
    ['Жуматаев', 'Schumatajew'],
    ['Жуматаев', 'Joumataïev'],
    ['Хорев', 'Jorev'],
    ['Юрий', 'Iouri'],
    ['Джон', 'John'],
    ['Kerstin', 'Керстин'],
    ['Müller', 'Мюллер'],
    ['Жуматаевым', 'Zhumatayev'],
    ['Ия', 'Iya'],
  ])('%s and %s share one', (a, b) => {
    expect(meet(a, b)).toBe(true);
  });

  it.each([
    ['Щукина', 'Marquez'],
    ['Жуматаев', 'Кривошеин'],
    ['Хорев', 'Morel'],
  ])('%s and %s share none', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  it('are few', () => {
    expect(skeletons('Schtschtscherbatschewskajatschsch').length).toBeLessThanOrEqual(6);
  });
});
