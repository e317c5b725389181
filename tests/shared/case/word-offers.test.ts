import { describe, expect, test } from 'vitest';
import { type Correction, wordOffers } from '#shared/case/word-offers.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';

const BODIES = { path: 'vocabularies/organisations.json', key: 'organisations' };
const NOT_NAMES = { path: 'languages/en/persons.json', key: 'notNames' };
const lists = [
  { ...BODIES, words: ['Meadow Union, MU'] },
  { path: 'vocabularies/places.json', key: 'places.', words: ['Europe'] },
  { ...NOT_NAMES, words: ['urgent'] },
];
const twice = (text: string, said: Correction['said'], language: string | null = 'en') => ({
  text,
  said,
  language,
  mentionIds: ['d.e1', 'd.e2'],
});
const offered = (correction: Correction, changes: WordChange[] = []) =>
  wordOffers([correction], lists, changes).map(
    ({ wish: { path, key, word } }) => `${path} ${key} ${word}`,
  );

describe('offers of words', () => {
  test.each<[string, Correction, string]>([
    [
      'a body',
      twice('Grey\nHeron', 'org'),
      'vocabularies/organisations.json organisations Grey Heron',
    ],
    ['a place', twice('Greyfield', 'place'), 'vocabularies/places.json places. Greyfield'],
    ['no name', twice('Reminder', 'no_person'), 'languages/en/persons.json notNames reminder'],
  ])('%s', (_name, correction, offer) => {
    expect(offered(correction)).toEqual([offer]);
  });

  test.each<[string, Correction, WordChange[]]>([
    ['said once', { ...twice('Grey Heron', 'org'), mentionIds: ['d.e1'] }, []],
    ['of a body that is known', twice('Meadow Union', 'org'), []],
    ['of its other form', twice('MU', 'org'), []],
    [
      'accepted before',
      twice('Grey Heron', 'org'),
      [{ ...BODIES, word: 'Grey Heron', change: 'added' }],
    ],
    ['of several words that are no person', twice('Urgent Reminder', 'no_person'), []],
    ['in a language that is not known', twice('Reminder', 'no_person', null), []],
    ['in a language without words', twice('Reminder', 'no_person', 'it'), []],
    ['of words with a comma', twice('Grey, Heron', 'org'), []],
  ])('none when %s', (_name, correction, changes) => {
    expect(offered(correction, changes)).toEqual([]);
  });
});
