import { describe, expect, it } from 'vitest';
import { nameEngine } from '#tests/support/name-engine.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Альнур Жуматаев', 'Alnour Joumataïev'],
  ['Zhumatayev, Alnur', 'Alnur Schumatajew'],
  ['Qasym Zhumatayev', 'Kassym Joumataïev'],
  ['Сергей Кривошеин', 'Sergueï Krivocheïne'],
  ['Павло Гринькевич', 'Pavlo Hrynkevich'],
  ['Иван Петрович Самохвалов', 'Ivan Samokhvalov'],
  ['Щукина Ольга', 'Olga Chtchoukina'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Альнур Жуматаев', 'Альнур Кривошеин'],
  ['Иван Петрович Самохвалов', 'Иван Сергеевич Самохвалов'],
  ['Ольга Щукина', 'Анна Щукина'],
  ['I. Samokhvalov', 'Pavel Samokhvalov'],
  ['Alnur Zhumatayev', ''],
];

/** A name in the nominative and in other cases of running text. */
const INFLECTED: readonly (readonly [string, string, string])[] = [
  ['Альнур Жуматаев', 'Альнура Жуматаева', 'genitive'],
  ['Альнур Жуматаев', 'Альнуру Жуматаеву', 'dative'],
  ['Альнур Жуматаев', 'Альнуром Жуматаевым', 'instrumental'],
  ['Ольга Щукина', 'Ольгой Щукиной', 'instrumental'],
  ['Лев Подгорный', 'Льва Подгорного', 'genitive'],
  // Letters of another given name, which is no contradiction here.
  ['Александр Волошин', 'Александра Волошина', 'genitive'],
  ['Valentin Gromov', 'Валентина Громова', 'genitive'],
  ['Юлия Белецкая', 'Юлии Белецкой', 'genitive'],
  ['Игорь Коваль', 'Игорем Ковалем', 'instrumental'],
  ['Павло Шевченко', 'Павлові Шевченку', 'dative'],
  ['Марія Білецька', 'Марії Білецької', 'genitive'],
  ['Alnur Zhumatayev', 'Альнуром Жуматаевым', 'instrumental'],
  ['Alnur Schumatajew', 'Alnur Schumatajews', 'genitive'],
];

describe('names in other cases', () => {
  it.each(INFLECTED)('%s is %s', (name, inflected, form) => {
    const { verdict, explain } = nameEngine.compare(name, inflected);
    expect(verdict).toBe('same');
    const cases = explain().pairs.flatMap(({ inflectedB }) => inflectedB?.cases ?? []);
    expect(cases).toContain(form);
  });

  it.each([
    ['Ольга Гринькевич', 'Игоря Гринькевича'],
    ['Альнур Жуматаев', 'Ольгой Жуматаевой'],
    ['Павел Белый', 'Павлом Белецким'],
  ])('%s is not %s', (name, other) => {
    expect(nameEngine.compare(name, other).verdict).toBe('different');
  });
});

describe('how names are built', () => {
  it.each([
    ['Dr. Hans Müller', 'Hans Mueller'],
    ['J0hn Sm1th', 'John Smith'],
    ['Robert Miller', 'Bob Miller'],
    ['Abd al-Rahman Nasser', 'Abdulrahman Nasser'],
    ['Ahmad ibn Khalid', 'Ahmed bin Chalid'],
    ['Nagy Imre', 'Imre Nagy'],
    ['Ilham Heydar oglu Mammadov', 'Ilham Mamedov'],
    ['Нурсұлтан Серікұлы Жұматай', 'Nursultan Zhumatay'],
    ['D’Evid Simmons', 'Dèvid Simmons'],
    ['Jhon Smith', 'John Smith'],
  ])('%s is %s', (a, b) => {
    expect(nameEngine.compare(a, b).verdict).toBe('same');
  });

  it.each([
    ['John Smith', 'John Jones'],
    ['A. Samokhvalov', 'Boris Samokhvalov'],
    ['S. D. Zaytsev', 'Oleg Zaytsev'],
    ['Mohammed Ali Hassan', 'Mohammed Omar Hassan'],
    ['Нурсұлтан Серікұлы Жұматай', 'Нурсұлтан Болатұлы Жұматай'],
  ])('%s is not %s', (a, b) => {
    expect(nameEngine.compare(a, b).verdict).toBe('different');
  });

  it.each(['', '...', '12', 'Sch'.repeat(400), '王小明', 'محمد'])(
    'reads %j without harm',
    (name) => {
      expect(nameEngine.compare(name, 'Olga Shchukina').verdict).toBe('different');
    },
  );
});

describe('what speaks against', () => {
  it.each([
    ['Walter Dempsey Jr.', 'Walter Dempsey Sr.', ['Jr', 'Sr']],
    ['Hassan Jaber', 'Hussein Jaber', ['Hassan', 'Hussein']],
    ['Maria L. Fuentes', 'Maria T. Fuentes', ['L', 'T']],
    ['Ahmad ibn Khalil', 'Khalil ibn Ahmad', []],
  ] as const)('%s and %s contradict each other', (a, b, words) => {
    const { left } = nameEngine.compare(a, b).explain();
    const told = left.filter(({ contradicted }) => contradicted).map(({ word }) => word.text);
    expect(told).toEqual(expect.arrayContaining([...words]));
  });

  it.each([
    ['Walter Dempsey Jr.', 'Walter Dempsey'],
    ['Lucy Carter (née Dunn)', 'Lucy Carter'],
    ['Haji Yusuf Rahmani', 'Yusuf Rahmani'],
    ['Maria L. Fuentes', 'Maria Fuentes'],
  ])('%s and %s only tell more and less', (a, b) => {
    const { left } = nameEngine.compare(a, b).explain();
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ contradicted }) => contradicted)).toEqual([]);
  });
});

describe('compare', () => {
  it.each(SAME)('%s is %s', (a, b) => {
    expect(nameEngine.compare(a, b).verdict).toBe('same');
    expect(nameEngine.compare(b, a).verdict).toBe('same');
  });

  it.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect(nameEngine.compare(a, b).verdict).toBe('different');
    expect(nameEngine.compare(b, a).verdict).toBe('different');
  });

  it('explains names whose words cost more from the other side', () => {
    for (const [a, b] of [
      ['Tanev Gotschev, Petko', 'Gotschev, Gincho'],
      ['Gotschev, Gincho', 'Tanev Gotschev, Petko'],
    ] as const) {
      const { features, explain } = nameEngine.compare(a, b);
      expect(Math.min(6, explain().distance)).toBeCloseTo(features.distance, 4);
    }
  });

  it.each([...SAME, ...DIFFERENT])('explains %s and %s by costs that add up', (a, b) => {
    const { pairs, left, distance } = nameEngine.compare(a, b).explain();
    const costs = [...pairs, ...left].map(({ cost }) => cost);
    expect(distance).toBeCloseTo(
      costs.reduce((sum, cost) => sum + cost, 0),
      5,
    );
    const { features } = nameEngine.compare(a, b);
    expect(features.distance).toBeCloseTo(Math.min(distance, 6), 4);
    for (const pair of pairs.filter(({ steps }) => steps.length > 0)) {
      expect(pair.steps.map((step) => step.a.text).join('')).toBe(pair.a.text);
      expect(pair.steps.map((step) => step.b.text).join('')).toBe(pair.b.text);
      expect(pair.steps.reduce((sum, step) => sum + step.cost, 0)).toBeCloseTo(pair.cost, 5);
      for (const { kind, a: read, b: by } of pair.steps) {
        expect(read.text === '' || by.text === '').toBe(kind === 'dropped');
      }
    }
  });

  const lettersOf = (a: string, b: string) =>
    nameEngine
      .compare(a, b)
      .explain()
      .pairs.flatMap(({ steps }) => steps.map(({ a: read, b: by }) => [read.text, by.text]));

  it.each([
    ['Яшин', 'Yashin', ['Я', 'Ya']],
    ['Юрий', 'Youri', ['Ю', 'You']],
    ['Ильяшев', 'Iljaschew', ['ья', 'ja']],
    ['Александр', 'Alexander', ['кс', 'x']],
    ['Щукина', 'Chtchoukina', ['Щ', 'Chtch']],
    ['Иляшев', 'Илиашев', ['я', 'иа']],
  ])('shows in %s and %s letters of several sounds whole', (a, b, letters) => {
    expect(lettersOf(a, b)).toContainEqual(letters);
  });

  it.each([
    ['Ильяшева', 'Iljaschewa', 'alphabet-russian', 'duden-russian'],
    ['Ильяшев', 'Iliachev', 'alphabet-russian', 'french-press-russian'],
    ['Токаев', 'Tokajew', 'alphabet-russian', 'duden-russian'],
    ['Шевченко', 'Schewtschenko', 'alphabet-russian', 'duden-russian'],
  ])('names for %s and %s the likeliest alphabet and scheme first', (a, b, alphabet, scheme) => {
    const [pair] = nameEngine.compare(a, b).explain().pairs;
    expect([pair?.schemesA[0], pair?.schemesB[0]]).toEqual([alphabet, scheme]);
  });

  it('names no scheme for letters that no scheme writes so', () => {
    const [pair] = nameEngine.compare('Ильяшев', 'Iljachev').explain().pairs;
    expect(pair?.schemesB).not.toContain('duden-russian');
    expect(pair?.schemesB).not.toContain('french-press-russian');
  });
});
