import { describe, expect, test } from 'vitest';
import { extract, NOTHING_SAID } from '#shared/extraction/extract.ts';
import { resources, sourceOf } from '#tests/shared/extraction/analyse.ts';

const TEXT =
  '3 July 2021\n\nMarat Ilyanov was detained on 17 April and freed the following day. He left on 2 May.';

const datesOf = (said: Record<string, string>) => {
  const dates = Object.entries(said).map(([words, edtf]) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length, edtf };
  });
  const { mentions, documentDate } = extract(sourceOf(TEXT), resources, { ...NOTHING_SAID, dates });
  const found = mentions.flatMap((one) => (one.type === 'date' ? [one.normalized.edtf] : []));
  return [documentDate, ...found];
};

const AS_TOLD = ['2021-07-03', '2021-07-03', '2021-04-17', '2021-04-18', '2021-05-02'];

describe('a date that a person corrected', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['none', {}, AS_TOLD],
    [
      'the day of the report',
      { '3 July 2021': '2019-07-03' },
      ['2019-07-03', '2019-07-03', '2019-04-17', '2019-04-18', '2019-05-02'],
    ],
    [
      'a day of the story',
      { '17 April': '2020-04-17' },
      ['2021-07-03', '2021-07-03', '2020-04-17', '2020-04-18', '2020-05-02'],
    ],
  ])('leads those that lean on it: %s', (_, said, expected) => {
    expect(datesOf(said)).toEqual(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['no date', { '3 July 2021': 'soon' }],
    ['a date without a year', { '3 July 2021': 'XXXX-07-03' }],
    ['words that hold no date', { Marat: '2019-07-03' }],
    ['a part of its words', { '3 July': '2019-07-03' }],
    ['a day told against another', { 'the following day': '2019-04-18' }],
  ])('leads nothing: %s', (_, said) => {
    expect(datesOf(said)).toEqual(AS_TOLD);
  });
});
