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
    ['Pavel Podgorny', 'ru', 'Павел Подгорный'],
    ['Pavel Podgorny', 'uk', 'Павел Подґорни'],
    ['Aidos Zhumatayev', 'kk', 'Айдос Жуматаев'],
    ['Айдос Жуматаев', 'en', 'Aidos Zhumatayev'],
  ])('%s in %s: %s', (name, to, spelling) => {
    expect(spellings(name, to)).toContain(spelling);
  });

  it.each([
    ['Joumataïev', 'ru', 'Джоуматаиев'],
    ['Zhumatayev', 'fr', 'Zhumatayev'],
    ['John Miller', 'ru', 'John Miller'],
    ['Olga Chtchoukina', 'ru', 'Ольга Хтхоукина'],
    ['Marie Dupont', 'en', 'Mar Dupont'],
    ['Anna Petrova', 'ru', 'Анна Петроваы'],
  ])('%s in %s is not %s', (name, to, spelling) => {
    expect(spellings(name, to)).not.toContain(spelling);
  });

  it.each([
    ['Айдос Жуматаев', 'en', 'Aidos Zhumatayev', 'english-press-kazakh'],
    ['Жуматаев', 'en', 'Zhumatayev', 'english-press-russian'],
    ['Щукина', 'fr', 'Chtchoukina', 'french-press-russian'],
    ['Гринкевич', 'uk-Latn', 'Hrynkevych', 'english-press-ukrainian'],
    ['Асқар Төлебаев', 'en', 'Askar Tolebayev', 'english-press-kazakh'],
  ])('%s in %s: of several schemes for %s, %s is told first', (name, to, spelling, scheme) => {
    const found = nameEngine.predict(name, to).find((one) => one.spelling === spelling);
    expect(found?.schemes[0]).toBe(scheme);
  });

  it('tells the spelling of the press before those of passports and maps', () => {
    expect(spellings('Жуматаев', 'en')[0]).toBe('Zhumatayev');
    expect(spellings('Гринькевич', 'fr')[0]).toBe('Grinkevitch');
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
