import { describe, expect, it } from 'vitest';
import { nominatives } from '#shared/names/case-endings.ts';
import { compareNames } from '#shared/names/compare-names.ts';
import { nameKeys } from '#shared/names/name-key.ts';

const meet = (a: string, b: string) => nameKeys(a).some((key) => nameKeys(b).includes(key));

const SPELLINGS: readonly (readonly string[])[] = [
  ['Ilyashev', 'Iliachev', 'Ilyachev', 'Iljaschew', 'Iljašev', 'Ильяшев'],
  ['Tokayev', 'Tokaïev', 'Toqaev', 'Tokajew', 'Tokaev', 'Токаев'],
  ['Nazarbayev', 'Nazarbaev', 'Nazarbaïev', 'Nasarbajew', 'Назарбаев'],
  ['Mamai', 'Mamaï', 'Mamay', 'Mamaj', 'Мамай', 'MAMAÏ'],
  ['Nur Otan', 'Nour Otan', 'Нур Отан'],
  ['Zhanbolat', 'Janbolat', 'Dschanbolat', 'Жанболат'],
  ['Kassym-Jomart', 'Qasym-Zhomart', 'Касым-Жомарт', 'Kassym Jomart'],
  ['Navalny', 'Nawalny', 'Navalnyj', 'Навальный'],
  ['Khodorkovsky', 'Chodorkowski', 'Khodorkovski', 'Ходорковский'],
  ['Zelensky', 'Selenskyj', 'Зеленський', 'Зеленский'],
  ['Shchukin', 'Chtchoukine', 'Schtschukin', 'Щукин'],
  ['Abdul’rahman', "Abdul'rahman", 'Abdulrahman'],
  ['Білецький', 'Biletskyi', 'Biletsky'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Ilyashev', 'Ilyasov'],
  ['Ilyashev', 'Iliev'],
  ['Tokayev', 'Tokarev'],
  ['Mamai', 'Mamaev'],
  ['Nazarbayev', 'Nazarov'],
  ['Krivosheev', 'Krivoshein'],
  ['Nur Otan', 'Nursultan'],
  ['Nur-Sultan', 'Nursultan'],
  ['Anna Karimova', 'Inna Karimova'],
];

describe('nameKeys', () => {
  it.each(SPELLINGS.map((forms) => [forms[0] ?? '', forms] as const))(
    'joins the spellings of %s',
    (first, forms) => {
      for (const form of forms) expect([form, meet(first, form)]).toEqual([form, true]);
    },
  );

  it.each(DIFFERENT)('keeps %s and %s apart', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  it('stays small on hostile names and knows nothing of an empty one', () => {
    expect(nameKeys('Sch'.repeat(500)).length).toBeLessThanOrEqual(24);
    expect(nameKeys('Sasi Sesi Sosi Susi Sasa Sese Sisi Soso').length).toBeLessThanOrEqual(16);
    expect(nameKeys('')).toEqual([]);
    expect(nameKeys('123')).toEqual([]);
  });
});

describe('nominatives', () => {
  it.each([
    ['Ильяшева', 'Ильяшев'],
    ['Ильяшевым', 'Ильяшев'],
    ['Навального', 'Навальный'],
    ['Ходорковскому', 'Ходорковский'],
    ['Сергея', 'Сергей'],
    ['Игорем', 'Игорь'],
    ['Марии', 'Мария'],
    ['Ольгой', 'Ольга'],
    ['ПЕТРОВОЙ', 'ПЕТРОВА'],
    ['Badawis', 'Badawi'],
    ['Kazakhstan’s', 'Kazakhstan'],
  ])('%s may stand for %s', (seen, nominative) => {
    expect(nominatives(seen)[0]).toBe(seen);
    expect(nominatives(seen)).toContain(nominative);
  });

  it.each(['Marx', 'Boris', 'Weiss'])('leaves %s as first reading', (name) => {
    expect(nominatives(name)[0]).toBe(name);
  });
});

describe('compareNames', () => {
  it.each([
    ['Alnur Ilyashev', 'Alnour Iliachev', 'same'],
    ['Ilyashev, Alnur', 'Alnur Ilyashev', 'same'],
    ['Альнур Ильяшев', 'Альнура Ильяшева', 'inflected'],
    ['Alnur Ilyashev', 'Ilyashev', 'partial'],
    ['Alnur Ilyashev', 'A. Ilyashev', 'partial'],
    ['Alnur Ilyashev', 'Anul Ilyashev', 'likely'],
    ['Иван Петрович Сидоров', 'Иван Сидоров', 'same'],
    ['Иван Петрович Сидоров', 'Иван Сергеевич Сидоров', 'different'],
    ['Ahmet Altan', 'Mehmet Altan', 'different'],
    ['Alnur Ilyashev', 'Alnur Nazarov', 'different'],
    ['Alnur Ilyashev', 'Alnur', 'different'],
    ['Ilyashev', 'Iliev', 'different'],
    ['', 'Ilyashev', 'different'],
  ] as const)('%s / %s: %s', (a, b, agreement) => {
    expect(compareNames(a, b)).toBe(agreement);
  });
});
