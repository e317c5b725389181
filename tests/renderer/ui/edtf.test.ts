import { describe, expect, it } from 'vitest';
import { type EdtfWords, edtfDays, edtfWords, parseEdtf } from '#renderer/ui/format/edtf.ts';

const words: EdtfWords = {
  noYear: (date) => `${date}, no year`,
  since: (date) => `since ${date}`,
  uncertain: (date) => `${date}?`,
  approximate: (date) => `about ${date}`,
};

const DAY = 86_400_000;
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

describe('a date in words', () => {
  it.each([
    ['2020-06-22', '22 June 2020'],
    ['2021-10', 'October 2021'],
    ['2019', '2019'],
    ['0987', '987'],
    ['XXXX-06-22', '22 June, no year'],
    ['XXXX-02-29', '29 February, no year'],
    ['2020-06-22?', '22 June 2020?'],
    ['2020~', 'about 2020'],
    ['2020-06%', 'about June 2020?'],
    ['2021/..', 'since 2021'],
  ])('%s is %s', (edtf, said) => {
    expect(edtfWords(edtf, 'en', words)).toBe(said);
  });

  it.each([
    ['2022-01-04/2022-01-05', ['4', '5', 'January 2022']],
    ['2020-02-29/2020-03-28', ['29 February', '28 March 2020']],
    ['2015/2017', ['2015', '2017']],
    ['2019/2020-03', ['2019', 'March 2020']],
  ])('%s names both ends', (edtf, parts) => {
    const said = edtfWords(edtf, 'en', words);
    for (const part of parts) expect(said).toContain(part);
  });

  it('speaks the language asked for', () => {
    expect(edtfWords('2020-06-22', 'fr', words)).toBe('22 juin 2020');
  });

  it.each(['', 'June', '2020-13', '2020-00-01', '2020-06-32', '20-06', '2020/x', 'XXXX'])(
    'shows %j as it is written',
    (edtf) => expect(edtfWords(edtf, 'en', words)).toBe(edtf),
  );
});

describe('the days a date covers', () => {
  it.each([
    ['2020-06-22', '2020-06-22', '2020-06-23'],
    ['2020-02', '2020-02-01', '2020-03-01'],
    ['2020-12', '2020-12-01', '2021-01-01'],
    ['2019', '2019-01-01', '2020-01-01'],
    ['2020-02-29/2020-03-28', '2020-02-29', '2020-03-29'],
    ['2019/2020-03', '2019-01-01', '2020-04-01'],
    ['2021-05/..', '2021-05-01', '2021-06-01'],
  ])('%s', (edtf, first, after) => {
    expect(edtfDays(edtf)).toEqual({ start: day(first), end: day(after) });
  });

  it.each(['XXXX-06-22', 'soon', '2021/2019', '', '2020-13'])('%j has none', (edtf) => {
    expect(edtfDays(edtf)).toBeNull();
  });

  it('tells a range, its open end and its doubts', () => {
    expect(parseEdtf('2020?/..')).toMatchObject({ isRange: true, to: null, uncertain: true });
    expect(parseEdtf('2020-06')).toMatchObject({ isRange: false, precision: 'month' });
  });
});
