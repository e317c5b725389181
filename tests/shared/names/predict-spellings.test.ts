import { describe, expect, it } from 'vitest';
import { nameEngine } from '#tests/support/name-engine.ts';

const spellings = (name: string, to: string) =>
  nameEngine.predict(name, to).map(({ spelling }) => spelling);

describe('predict', () => {
  it.each([
    ['Сергей Кривошеин', 'fr', 'Sergueï Krivocheïne'],
    ['Жуматаев', 'de', 'Schumatajew'],
    ['Жуматаев', 'en', 'Zhumatayev'],
    ['Щукина', 'pl', 'Szczukina'],
    ['Гринькевич', 'uk-Latn', 'Hrynkevych'],
    ['ЩУКИНА', 'fr', 'CHTCHOUKINA'],
    ['Zhumatayev', 'fr', 'Joumataïev'],
    ['Zhumatayev', 'ru', 'Жуматаев'],
    ['Schumatajew', 'en', 'Zhumatayev'],
    ['Olga Chtchoukina', 'de', 'Olga Schtschukina'],
    ['Olga Chtchoukina', 'ru', 'Ольга Щукина'],
    ['Pavel Shchukin', 'ru', 'Павел Щукин'],
    ['Hrynkevych', 'uk', 'Гринкевич'],
  ])('%s in %s: %s', (name, to, spelling) => {
    expect(spellings(name, to)).toContain(spelling);
  });

  it.each([
    ['Joumataïev', 'ru', 'Джоуматаиев'],
    ['Zhumatayev', 'fr', 'Zhumatayev'],
    ['John Miller', 'ru', 'John Miller'],
  ])('%s in %s is not %s', (name, to, spelling) => {
    expect(spellings(name, to)).not.toContain(spelling);
  });

  it('says from which source a spelling comes', () => {
    expect(nameEngine.predict('Zhumatayev', 'fr')[0]).toMatchObject({
      spelling: 'Joumataïev',
      source: 'Жуматаев',
    });
  });

  it('says nothing of a language without a scheme', () => {
    expect(spellings('Жуматаев', 'zz')).toEqual([]);
  });
});
