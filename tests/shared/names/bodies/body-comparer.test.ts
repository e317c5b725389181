import { describe, expect, test } from 'vitest';
import { clusterNames } from '#shared/names/cluster-names.ts';
import { describeExplanation } from '#shared/names/describe-explanation.ts';
import { nameComparers } from '#tests/support/name-comparers.ts';

const organisations = nameComparers.of('org');
const places = nameComparers.of('place');

describe('organisations and courts are one', () => {
  test.each([
    ['spelled after French', 'Nur Otan', 'Nour Otan'],
    ['in quotation marks and in a case', 'Nur Otan party', 'Партии «Нур Отан»'],
    ['with a legal form', 'ООО «Ромашка»', 'Romashka LLC'],
    ['with its kind told or not', 'Adil Soz', 'Фонд «Адил соз»'],
    ['translated word by word', 'Ministry of Justice', 'Министерства юстиции'],
    ['contracted', 'Ministry of Justice', 'Минюст'],
    ['as one German word', 'Ministère de la Justice', 'Justizministerium'],
    ['with its country', 'Ministry of Justice of Kazakhstan', 'Министерство юстиции Казахстана'],
    ['by an exonym of its country', 'Parliament of Germany', 'Парламент Германии'],
    ['in another order of words', 'Medeu District Court', 'районный суд Медеу'],
    ['with its number', 'Court No. 2 of Medeu District', 'tribunal de district N° 2 de Medeu'],
    ['abbreviated, as a list knows', 'Human Rights Watch', 'HRW'],
    ['abbreviated by its first letters', 'Northern Rivers Lawyers Group', 'NRLG'],
    [
      'in a case, as a list knows',
      'Committee to Protect Journalists',
      'Комитета защиты журналистов',
    ],
  ])('%s: %s, %s', (_what, a, b) => {
    expect(organisations.compare(a, b).verdict).toBe('same');
    expect(organisations.compare(b, a).verdict).toBe('same');
  });
});

describe('organisations and courts are not one', () => {
  test.each([
    ['another name', 'Nur Otan', 'Nursultan'],
    ['another name that begins alike', 'Nur Otan', 'Nur Ata'],
    ['another ministry', 'Ministry of Justice', 'Ministry of Interior'],
    ['of another country', 'Ministry of Justice of Kazakhstan', 'Министерство юстиции России'],
    ['another number', 'Medeu District Court No. 1', 'Medeu District Court No. 2'],
    ['another level', 'Medeu District Court', 'Medeu City Court'],
    ['other members', 'Northern Rivers Lawyers Group', 'Northern Rivers Journalists Group'],
    ['another kind of body', 'Rodina Party', 'Rodina Bank'],
    ['one letter of an abbreviation', 'HRW', 'HRF'],
    ['other first letters', 'Northern Rivers Lawyers Group', 'NRJG'],
    ['nothing but the kind', 'Party', 'Ministry'],
  ])('%s: %s, %s', (_what, a, b) => {
    expect(organisations.compare(a, b).verdict).toBe('different');
    expect(organisations.compare(b, a).verdict).toBe('different');
  });
});

describe('places are one', () => {
  test.each([
    ['Almaty', 'Алматы'],
    ['Almaty', 'Alma-Ata'],
    ['город Алматы', 'Almaty'],
    ['Astana', 'Нур-Султан'],
    ['Nur-Sultan', 'Nursultan'],
    ['Germany', 'Германии'],
    ['Zhanaozen', 'Жанаозене'],
    ['Village of Kyzyltu', 'село Кызылту'],
  ])('%s, %s', (a, b) => {
    expect(places.compare(a, b).verdict).toBe('same');
  });
});

describe('places are not one', () => {
  test.each([
    ['a town and its region', 'Almaty', 'Almaty Region'],
    ['a town and a district of its name', 'Shymkent', 'Shymkent district'],
    ['two towns that lists know', 'Kirov', 'Kiev'],
    ['towns that begin alike', 'Alatau', 'Almaty'],
    ['north and south', 'North Ossetia', 'South Ossetia'],
    ['numbers', 'ИК-5', 'ИК-6'],
  ])('%s: %s, %s', (_what, a, b) => {
    expect(places.compare(a, b).verdict).toBe('different');
  });
});

describe('the explanation', () => {
  test.each([
    [organisations, 'Ministry of Justice', 'Минюст'],
    [organisations, 'ООО «Ромашка»', 'Romashka LLC'],
    [organisations, 'Medeu District Court No. 1', 'районный суд № 2 Медеу'],
    [organisations, 'Northern Rivers Lawyers Group', 'NRLG'],
    [places, 'Almaty', 'Алматы'],
    [places, 'Kirov', 'Kiev'],
    [places, 'Nur-Sultan', 'Nursultan'],
  ])('costs add up to the distance: %#', (comparer, a, b) => {
    const { pairs, left, distance } = comparer.compare(a, b).explain();
    const sum = [...pairs, ...left].reduce((all, { cost }) => all + cost, 0);
    expect(sum).toBeCloseTo(distance, 9);
  });

  test('names the concept, the list and what is left', () => {
    const told = (a: string, b: string) =>
      describeExplanation(organisations.compare(a, b).explain(), (id) => id).join('\n');
    expect(told('Ministry of Justice', 'Минюст')).toContain('both mean ministry');
    expect(told('Human Rights Watch', 'HRW')).toContain('one in vocabularies/organisations.json');
    expect(told('NRLG', 'Northern Rivers Lawyers Group')).toContain('first letters');
    expect(told('Romashka LLC', 'Romashka')).toContain('LLC (legal-form) only in the first');
    expect(told('Court No. 1', 'Court No. 2')).toContain('1 (number) only in the first');
  });
});

test('a name that tells less joins no two that exclude each other', () => {
  const names = ['Karaganda City Court', 'Court of Karaganda', 'Karaganda Regional Court'];
  const found = clusterNames(organisations, names);
  expect(found).toHaveLength(2);
  expect(organisations.compare('Karaganda City Court', 'Court of Karaganda').verdict).toBe('same');
});

test('clusters of organisations hold their spellings and keep others apart', () => {
  const names = [
    'Nur Otan',
    'Nursultan',
    'Nour Otan',
    'Минюст',
    'Партия «Нур Отан»',
    'Ministry of Justice',
  ];
  const found = clusterNames(organisations, names).map(({ members }) => members);
  expect(found).toEqual([[0, 2, 4], [1], [3, 5]]);
});
