import { describe, expect, test } from 'vitest';
import { findForms, formsByWord } from '#shared/extraction/taught/find-forms.ts';

const found = (text: string, ...forms: string[]) =>
  findForms(text, formsByWord(forms.map((form) => ({ text: form })))).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('given words', () => {
  test.each([
    ['one word', 'We met Ilmsaar.', ['Ilmsaar'], ['Ilmsaar']],
    [
      'several',
      'Silver Otter sued Silver Otter.',
      ['Silver Otter'],
      ['Silver Otter', 'Silver Otter'],
    ],
    ['over a line', 'of Silver\n Otter and', ['Silver Otter'], ['Silver\n Otter']],
    [
      'the longest',
      'Silver Otter Guild',
      ['Silver Otter', 'Silver Otter Guild'],
      ['Silver Otter Guild'],
    ],
    [
      'one after another',
      'Silver Otter Guild',
      ['Silver Otter', 'Guild'],
      ['Silver Otter', 'Guild'],
    ],
    ['with marks around', 'the “Otter” case', ['“Otter”'], ['“Otter”']],
    ['before a mark', 'Otter’s den, Otter-like', ['Otter'], ['Otter', 'Otter']],
    ['Cyrillic', 'Рядом стоял Тарво Ильмсаар.', ['Тарво Ильмсаар'], ['Тарво Ильмсаар']],
    ['ending in a mark', 'Otter & Co. and', ['Otter & Co.'], ['Otter & Co.']],
  ])('are found: %s', (_, text, forms, expected) => {
    expect(found(text, ...forms)).toEqual(expected);
  });

  test.each([
    ['longer at the end', 'Otters swim', 'Otter'],
    ['longer in front', 'Seaotter, SeaOtter', 'Otter'],
    ['followed by a figure', 'Otter2', 'Otter'],
    ['written small', 'an otter', 'Otter'],
    ['in capitals', 'AN OTTER', 'Otter'],
    ['in another case', 'Рядом с Тарво Ильмсааром', 'Тарво Ильмсаар'],
    ['run together', 'SilverOtter', 'Silver Otter'],
    ['with a mark between', 'Silver, Otter', 'Silver Otter'],
    ['broken off', 'Silver', 'Silver Otter'],
    ['without the mark in front', 'Otter”', '“Otter”'],
    ['with no word', 'a – b', '–'],
  ])('are not found: %s', (_, text, form) => {
    expect(found(text, form)).toEqual([]);
  });
});
