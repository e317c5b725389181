import { describe, expect, test } from 'vitest';
import { neighbours, type SaidOfWords, teaches } from '#shared/extraction/taught/lesson.ts';

const said = (more: Partial<SaidOfWords>): SaidOfWords => ({
  type: 'org',
  text: 'Silver Otter',
  confirmed: 1,
  rejected: 0,
  ...more,
});

describe('words teach a name', () => {
  test.each([
    ['when they were confirmed', said({})],
    ['when they were rejected as often', said({ confirmed: 2, rejected: 2 })],
    ['in letters without capitals', said({ text: 'تارفو' })],
    ['in quotation marks', said({ text: '«Выдра»' })],
  ])('%s', (_, one) => expect(teaches(one, [one])).toBe(true));

  test.each([
    ['when nobody confirmed them', said({ confirmed: 0 })],
    ['when they were rejected more often', said({ confirmed: 1, rejected: 2 })],
    ['when they are short', said({ text: 'Li' })],
    ['when they begin small', said({ text: 'silver otter' })],
    ['when they have no letters', said({ text: '2020' })],
  ])('not %s', (_, one) => expect(teaches(one, [one])).toBe(false));

  test('not when they were confirmed as something else too', () => {
    const place = said({ type: 'place' });
    expect(teaches(said({}), [said({}), place])).toBe(false);
    expect(teaches(said({}), [said({}), { ...place, confirmed: 0, rejected: 1 }])).toBe(true);
  });
});

describe('the neighbours of words', () => {
  const around = (text: string, word: string) => {
    const start = text.indexOf(word);
    return neighbours(text, { start, end: start + word.length });
  };

  test.each([
    ['both', 'When Otter left', 'Otter', { before: 'when', after: 'left' }],
    ['beyond marks', 'He said: “Otter”, again', 'Otter', { before: 'said', after: 'again' }],
    ['at the edges', 'Otter', 'Otter', { before: '', after: '' }],
    ['Cyrillic', 'Сказал Выдра вчера', 'Выдра', { before: 'сказал', after: 'вчера' }],
    ['too far away', `a${' '.repeat(90)}Otter`, 'Otter', { before: '', after: '' }],
  ])('%s', (_, text, word, expected) => expect(around(text, word)).toEqual(expected));
});
