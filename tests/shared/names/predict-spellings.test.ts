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
  ])('%s in %s: %s', (name, to, spelling) => {
    expect(spellings(name, to)).toContain(spelling);
  });

  it('says nothing of a language without a scheme', () => {
    expect(spellings('Жуматаев', 'zz')).toEqual([]);
  });
});
