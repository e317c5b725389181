import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfDayNumber,
  dayNumber,
  fromEdtf,
  isEdtf,
  toEdtf,
  weekdayOf,
} from '#shared/dates/calendar.ts';

describe('calendar', () => {
  it('counts days there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        expect(dayNumber(dateOfDayNumber(days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2020-06-22', 1],
    ['2020-02-29', 6],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
  ])('%s is weekday %i', (edtf, weekday) => {
    const [year = 0, month = 0, day = 0] = edtf.split('-').map(Number);
    expect(weekdayOf({ year, month, day })).toBe(weekday);
  });

  it.each([
    '2020',
    '2020-06',
    '2020-02-29',
    'XXXX-02-29',
    'XXXX-06-22',
    '2020-02-29/2020-03-28',
    'XXXX-12-31/XXXX-01-01',
    '2019/2020',
  ])('%s is a date', (edtf) => {
    expect(isEdtf(edtf)).toBe(true);
  });

  it.each([
    '',
    '20',
    '2021-02-29',
    '2020-13',
    '2020-00-01',
    '2020-04-31',
    '2020-6-2',
    '2020-03/2020-02',
    '2020-01-01/',
    '2020?',
  ])('"%s" is none', (edtf) => {
    expect(isEdtf(edtf)).toBe(false);
  });

  it('writes what it reads', () => {
    const parts = fc.record({
      year: fc.option(fc.integer({ min: 1000, max: 2100 })),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
    });
    fc.assert(
      fc.property(parts, (date) => {
        expect(fromEdtf(toEdtf(date))).toEqual(date);
      }),
    );
  });
});
