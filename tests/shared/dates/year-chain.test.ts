import { describe, expect, it } from 'vitest';
import { yearFromSiblings } from '#shared/dates/siblings.ts';
import { datesIn, extraction, mentionsOf } from '#tests/shared/extraction/analyse.ts';

/** The first part that names a year: the link that was chosen. */
const basisOf = (text: string, words: string): string | undefined =>
  mentionsOf(text, 'date')
    .find((mention) => mention.text === words)
    ?.reason.parts.find(({ name }) => name.startsWith('year.'))?.name;

describe('the year of a date without one', () => {
  it.each([
    [
      'the same list',
      'He was fined on 4 May, 5 June and 7 July 2024.',
      '4 May',
      '2024-05-04',
      'year.same_phrase',
    ],
    [
      'the end of its range',
      'It lasted from 16 March to 11 May 2020.',
      '16 March to 11 May 2020',
      '2020-03-16/2020-05-11',
      undefined,
    ],
    [
      'a range over the new year',
      'It lasted from 16 December to 11 May 2020.',
      '16 December to 11 May 2020',
      '2019-12-16/2020-05-11',
      undefined,
    ],
    [
      'a year earlier in the sentence',
      'In 2013 he was arrested on 5 May.',
      '5 May',
      '2013-05-05',
      'year.same_sentence',
    ],
    [
      'the story so far',
      'He was arrested on 3 May 2019. The trial began on 7 June.',
      '7 June',
      '2019-06-07',
      'year.story',
    ],
    [
      'the story over the new year',
      'He was arrested on 30 December 2019. The trial began on 7 January.',
      '7 January',
      '2020-01-07',
      'year.story',
    ],
    [
      'an identifier',
      'A court convicted him on 22 June. See UA 65/20.',
      '22 June',
      '2020-06-22',
      'year.identifier',
    ],
    [
      'an index',
      'A court convicted him on 22 June. Index: EUR 57/2227/2020',
      '22 June',
      '2020-06-22',
      'year.identifier',
    ],
    [
      'the date line',
      'Date: 5 March 2021\n\nA court convicted him on 22 June.',
      '22 June',
      '2020-06-22',
      'year.date_line',
    ],
    [
      'a deadline told later',
      'A court convicted him on 14 March.\n\nSEND APPEALS BEFORE: 12 MAY 2022',
      '14 March',
      '2022-03-14',
      'year.deadline',
    ],
    [
      'what no text knew before',
      'A court convicted him on 22 June for criticizing the response to COVID-19.',
      '22 June',
      '2020-06-22',
      'year.first_seen',
    ],
    [
      'words such as last year',
      'Issued: 5 March 2021\n\nHe was tried on 22 June last year.',
      '22 June last year',
      '2020-06-22',
      'year.year_shift',
    ],
    [
      'the next date of its section',
      'He was arrested on 22 April and tried on 9 December 2021.\n\nThe appeal was heard on 5 May 2023.',
      '22 April',
      '2021-04-22',
      'year.next_date',
    ],
    [
      'words such as the following year',
      'He was arrested on 3 May 2012. He was tried in June of the following year. Issued 4 May 2021',
      'June of the following year',
      '2013-06',
      'year.year_shift',
    ],
  ])('from %s', (_, text, words, edtf, basis) => {
    expect(datesIn(text)).toContain(`${words} → ${edtf}`);
    expect(basisOf(text, words)).toBe(basis);
  });

  it('lies before the document for what is told, after it for a deadline', () => {
    const text =
      'Date: 22 April 2020\n\nHe was tried on 30 August. Please send appeals before 3 June.';
    expect(datesIn(text)).toEqual([
      '22 April 2020 → 2020-04-22',
      '30 August → 2019-08-30',
      '3 June → 2020-06-03',
    ]);
  });

  it('takes what comes within weeks of the document for announced', () => {
    const text = 'Date: 22 April 2020\n\nThe court hears the case on 3 May.';
    expect(datesIn(text)).toContain('3 May → 2020-05-03');
  });

  it('stays unknown where nothing tells it', () => {
    const [mention] = mentionsOf('A court convicted him on 22 June.', 'date');
    expect(mention?.normalized).toEqual({
      edtf: 'XXXX-06-22',
      reading: 'XXXX-06-22',
      kind: 'partial',
    });
    expect(mention?.score).toBeLessThan(0.5);
  });

  it('keeps the reading and the other years that were weighed', () => {
    const text =
      'Date: 5 March 2021\n\nIn 2013 he was arrested on 5 May and tried there by a court.';
    const mention = mentionsOf(text, 'date').find(({ text: words }) => words === '5 May');
    expect(mention?.normalized).toMatchObject({ edtf: '2013-05-05', reading: 'XXXX-05-05' });
    expect(mention?.reason.alternatives.map(({ value }) => value)).toContainEqual({
      edtf: '2020-05-05',
    });
    expect(mention?.reason.cues.length).toBeGreaterThan(0);
  });

  it('lets a weekday decide between the years that are proposed', () => {
    const text = 'Date: 5 July 2021\n\nA court convicted him on Monday 22 June.';
    expect(datesIn(text)).toContain('Monday 22 June → 2020-06-22');
  });

  it('doubts a full date whose weekday is wrong', () => {
    const [right, wrong] = ['Monday', 'Tuesday'].map(
      (day) => mentionsOf(`He was tried on ${day} 22 June 2020.`, 'date')[0]?.score ?? 0,
    );
    expect(right).toBeGreaterThan(wrong ?? 1);
  });

  it('does not carry a story over a heading', () => {
    const text =
      '# Background\n\nHe was born on 3 May 1976.\n\n# Update UA 65/20\n\nHe was tried on 22 June.';
    expect(datesIn(text)).toContain('22 June → 2020-06-22');
  });
});

describe('the date of the document', () => {
  it.each([
    ['Date: 5 March 2021\n\nHe was tried on 22 June 2020.', '2021-03-05'],
    ['Almaty, 12 June 2021 – A court sentenced the reporter to two years in prison.', '2021-06-12'],
    ['A court sentenced him on 12 June 2021 after a trial that began on 3 May 2021.', '2021-06'],
    ['He was arrested on 12 June 2021.\n\nSEND APPEALS BEFORE: 1 SEPTEMBER 2021', '2021-06'],
    ['No date at all. See UA 65/20.', '2020'],
    ['No date at all.', null],
  ])('%s', (text, edtf) => {
    expect(extraction(text).documentDate).toBe(edtf);
  });
});

describe('years from siblings', () => {
  const told = (edtf: string, document: string, weight = 1) => ({ edtf, document, weight });

  it.each([
    ['one document', 'XXXX-06-22', [told('2020-06-22', 'a')], '2020-06-22'],
    [
      'the majority',
      'XXXX-06-22',
      [told('2020-06-22', 'a'), told('2020-06-22', 'b'), told('2019-06-22', 'c')],
      '2020-06-22',
    ],
    [
      'a range',
      'XXXX-12-31/XXXX-01-01',
      [told('2020-12-31/2021-01-01', 'a')],
      '2020-12-31/2021-01-01',
    ],
  ])('%s', (_, reading, siblings, edtf) => {
    expect(yearFromSiblings(reading, siblings)?.edtf).toBe(edtf);
  });

  it.each([
    ['another day', 'XXXX-06-22', [told('2020-06-23', 'a')]],
    ['two years alike', 'XXXX-06-22', [told('2020-06-22', 'a'), told('2019-06-22', 'b')]],
    ['a year that is told already', '2020-06-22', [told('2019-06-22', 'a')]],
    ['a month', 'XXXX-06', [told('2020-06', 'a')]],
    ['nobody', 'XXXX-06-22', []],
  ])('nothing from %s', (_, reading, siblings) => {
    expect(yearFromSiblings(reading, siblings)).toBeNull();
  });

  it('counts a document once', () => {
    const siblings = [told('2019-06-22', 'a'), told('2019-06-22', 'a'), told('2020-06-22', 'b')];
    expect(yearFromSiblings('XXXX-06-22', siblings)).toBeNull();
  });
});
