import { describe, expect, it } from 'vitest';
import { letterKeys } from '#shared/names/word-keys.ts';
import { nameEngine } from '#tests/support/name-engine.ts';

const skeletons = (word: string): readonly number[] => {
  const [read] = nameEngine.read(word).words;
  return read === undefined ? [] : letterKeys(nameEngine.words.keysOf(read));
};
const parted = (word: string): number | undefined => {
  const [read] = nameEngine.read(word).words;
  return read === undefined ? undefined : nameEngine.words.keysOf(read).parted[0];
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

  it.each([
    ['Мамин', 'Мин', 'Mamine'],
    ['Нанов', 'Анов', 'Nanow'],
    ['Кокошкин', 'Кошкин', 'Kokoschkin'],
  ])('what parts the consonants tells %s from %s and not from %s', (word, other, spelling) => {
    expect(parted(word)).not.toEqual(parted(other));
    expect(parted(word)).toEqual(parted(spelling));
  });

  it('are few', () => {
    expect(skeletons('Schtschtscherbatschewskajatschsch').length).toBeLessThanOrEqual(6);
  });
});
