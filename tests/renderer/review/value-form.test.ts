import { describe, expect, test } from 'vitest';
import { doubtOf, withDoubt } from '#renderer/features/review/date-doubt.ts';
import { draftOf, valueFrom, wrongFields } from '#renderer/features/review/value-form.ts';
import { type MentionType, MentionValueByType } from '#shared/extraction/mention.ts';
import { item } from './items.ts';

const TYPES = Object.keys(MentionValueByType) as MentionType[];

describe('the form of a value', () => {
  test.each(TYPES)('a %s comes out as it went in', (type) => {
    const { normalized } = item('a', { type }).mention;
    expect(valueFrom(type, draftOf(type, normalized, 'words'), normalized)).toEqual(normalized);
  });

  test.each([
    ['2020-06-22', true],
    ['2020-06', true],
    ['2020', true],
    ['XXXX-06-22', true],
    ['2020-06-22?', true],
    ['2020~', true],
    ['2020-02-29/2020-03-28', true],
    ['2020-02-29/..', true],
    ['22 June 2020', false],
    ['2020-13-01', false],
    ['2020-01-32', false],
    ['20-06-22', false],
    ['2020-6-2', false],
    ['', false],
  ])('%j as a date: %s', (edtf, sound) => {
    expect(wrongFields('date', { edtf }).length === 0).toBe(sound);
  });

  test.each([
    ['P3Y', true],
    ['P1Y6M', true],
    ['../P7Y', true],
    ['P3Y/P7Y', true],
    ['P5Y/..', true],
    ['', true],
    ['P', false],
    ['3 years', false],
    ['../..', false],
    ['P3Y/', false],
  ])('%j as a length: %s', (duration, sound) => {
    const draft = { kind: 'imprisonment', status: 'imposed', duration };
    expect(wrongFields('penalty', draft).length === 0).toBe(sound);
  });

  test('an empty name is refused, an empty country is none', () => {
    expect(valueFrom('place', { name: ' ', country: '' }, {})).toBeNull();
    expect(valueFrom('place', { name: 'Almaty', country: 'kz' }, {})).toEqual({
      name: 'Almaty',
      country: 'KZ',
    });
    expect(valueFrom('place', { name: 'Almaty', country: 'Kazakhstan' }, {})).toBeNull();
    expect(valueFrom('place', { name: 'Almaty' }, {})).toEqual({ name: 'Almaty', country: null });
  });

  test('a date that a person wrote keeps the reading of the text', () => {
    const before = { edtf: '2019-06-22', reading: 'XXXX-06-22', kind: 'partial' };
    expect(valueFrom('date', { edtf: '2020-06-22' }, before)).toEqual({
      edtf: '2020-06-22',
      reading: 'XXXX-06-22',
      kind: 'explicit',
    });
  });

  test('what became of a penalty may be said, and taken back', () => {
    const before = { kind: 'imprisonment', duration: 'P3Y', object: null, status: 'imposed' };
    const draft = draftOf('penalty', before, 'three years');
    expect(draft['course']).toBe('');
    const reduced = { ...before, course: 'reduced' };
    expect(valueFrom('penalty', { ...draft, course: 'reduced' }, before)).toEqual(reduced);
    const cleared = { ...draftOf('penalty', reduced, 'three years'), course: '' };
    expect(valueFrom('penalty', cleared, reduced)).toEqual(before);
  });

  test('for another type the words are the first proposal', () => {
    expect(draftOf('person', {}, 'Aïgoul\n Serikova')).toEqual({ name: 'Aïgoul Serikova' });
    expect(draftOf('penalty', {}, 'three years')).toMatchObject({
      kind: 'imprisonment',
      duration: '',
    });
  });
});

describe('doubt about a date', () => {
  test.each([
    ['2020-06-22', false, false],
    ['2020-06-22?', true, false],
    ['2020~', false, true],
    ['2020%', true, true],
    ['2020?/2021~', true, true],
  ])('%s', (edtf, uncertain, approximate) => {
    expect(doubtOf(edtf)).toEqual({ uncertain, approximate });
  });

  test.each([
    ['2020-06', true, false, '2020-06?'],
    ['2020?', false, false, '2020'],
    ['2020?', true, true, '2020%'],
    ['2020/..', false, true, '2020~/..'],
    ['', true, false, ''],
  ])('%j uncertain %s, approximate %s: %j', (edtf, uncertain, approximate, written) => {
    expect(withDoubt(edtf, { uncertain, approximate })).toBe(written);
  });
});
