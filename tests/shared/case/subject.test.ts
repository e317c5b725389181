import { describe, expect, test } from 'vitest';
import { namesOf, subjectOf, type Told } from '#shared/case/subject.ts';

const person = (name: string): Told => ({ type: 'person', normalized: { name } });
const date = (edtf: string, reading = edtf): Told => ({
  type: 'date',
  normalized: { edtf, reading, kind: 'explicit' },
});
const article = (part: string | null): Told => ({
  type: 'legal_article',
  normalized: { jurisdiction: 'KZ', instrument: 'criminal_code', article: '274', part },
});

describe('what a mention speaks of', () => {
  test.each<[string, Told, Told]>([
    [
      'a date with its year written or inferred',
      date('2020-06-22'),
      date('2020-06-22', 'XXXX-06-22'),
    ],
    [
      'a reference in other letters',
      { type: 'doc_ref', normalized: { ref: 'UA 065/20' } },
      { type: 'doc_ref', normalized: { ref: 'ua  065/20' } },
    ],
    ['a name in capitals', person('ILYASHEV'), person('Ilyashev')],
    ['a provision', article('4(2)'), article('4(2)')],
  ])('is the same for %s', (_name, a, b) => {
    expect(subjectOf(a)).toBe(subjectOf(b));
  });

  test.each<[string, Told, Told]>([
    ['two dates', date('2020-06-22'), date('2020-06-23')],
    ['a month and its day', date('2020-06'), date('2020-06-22')],
    ['two parts of an article', article('2'), article('4')],
    ['an article and its part', article(null), article('2')],
    [
      'a person and a place of one name',
      person('Astana'),
      { type: 'place', normalized: { name: 'Astana', country: null } },
    ],
    ['two people', person('Nazarov'), person('Nazarbayev')],
    [
      'a sentence asked for and one imposed',
      {
        type: 'penalty',
        normalized: { kind: 'imprisonment', duration: 'P3Y', object: null, status: 'requested' },
      },
      {
        type: 'penalty',
        normalized: { kind: 'imprisonment', duration: 'P3Y', object: null, status: 'imposed' },
      },
    ],
  ])('differs for %s', (_name, a, b) => {
    expect(subjectOf(a)).not.toBe(subjectOf(b));
  });

  test.each([
    ['Ilyashev', 'Iliachev'],
    ['Ilyashev', 'Ильяшев'],
    ['Tokayev', 'Токаев'],
  ])('%s and %s share a name key', (a, b) => {
    const keys = namesOf(person(a));
    expect(namesOf(person(b)).some((key) => keys.includes(key))).toBe(true);
  });

  test('a name without a letter still has a key of its own', () => {
    expect(namesOf(person('???'))).not.toEqual([]);
    expect(subjectOf(person('???'))).not.toBe(subjectOf(person('!!!')));
  });
});
