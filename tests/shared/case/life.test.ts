import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agree, type Life, lifeOf, misfitOf, misfitOfAll } from '#shared/case/life.ts';

const aged = (age: number, issued: string | null) =>
  lifeOf({ age, born: null, died: null, cues: [] }, issued);
const lived = (born: string | null, died: string | null = null) =>
  lifeOf({ age: null, born, died, cues: [] }, '2021');

describe('two lives', () => {
  test.each([
    ['ages of one year', aged(34, '2021-03'), aged(60, '2021-05-02'), 'born'],
    ['ages reckoned with their documents', aged(34, '2021'), aged(34, '2015'), 'born'],
    ['an age and a birth', aged(34, '2021'), lived('1970'), 'born'],
    ['births', lived('1986'), lived('1978'), 'born'],
    ['births to the day', lived('1986-05-12'), lived('1986-08-03'), 'born'],
    ['deaths', lived(null, '2019'), lived(null, '2021-05-01'), 'died'],
    ['a birth after a death', lived('1986'), lived(null, '1960'), 'apart'],
    ['an age after a death', aged(20, '2021'), lived('1950', '1990'), 'born'],
  ])('do not fit by %s', (_how, a, b, misfit) => {
    expect(misfitOf(a, b)).toBe(misfit);
    expect(misfitOf(b, a)).toBe(misfit);
    expect(agree(a, b)).toBe(false);
  });

  test.each([
    ['ages of one year', aged(34, '2021'), aged(35, '2021')],
    ['ages of different years', aged(34, '2015'), aged(40, '2021')],
    ['ages that are a year off', aged(34, '2021'), aged(36, '2021')],
    ['an age and a birth', aged(34, '2021-03'), lived('1987-01-05')],
    ['a day and its year', lived('1986-05-12'), lived('1986')],
  ])('fit by %s', (_how, a, b) => {
    expect(misfitOf(a, b)).toBeNull();
    expect(agree(a, b)).toBe(true);
  });

  test.each([
    ['an age in a document without a date', aged(34, null), aged(60, '2021')],
    ['nothing told', lived(null), lived('1986')],
    ['a birth and a later death', lived('1986'), lived(null, '2019')],
  ])('tell nothing by %s', (_how, a, b) => {
    expect(misfitOf(a, b)).toBeNull();
    expect(agree(a, b)).toBe(false);
  });

  test('of many, one that fits is enough', () => {
    expect(misfitOfAll([lived('1986'), lived('1950')], [lived('1951')])).toBeNull();
    expect(misfitOfAll([lived('1986'), lived('1950')], [lived('1970')])).toBe('born');
    expect(misfitOfAll([], [lived('1970')])).toBeNull();
  });

  test('nobody misfits themselves', () => {
    const age = fc.integer({ min: 0, max: 110 });
    const years = fc.integer({ min: 1990, max: 2030 });
    fc.assert(
      fc.property(age, years, fc.integer({ min: 0, max: 40 }), (now, year, later) => {
        const [then, after]: Life[] = [aged(now, `${year}`), aged(now + later, `${year + later}`)];
        expect(then && after && misfitOf(then, after)).toBeNull();
      }),
    );
  });
});
