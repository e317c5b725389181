import { describe, expect, test } from 'vitest';
import type { WordList, WordWish } from '#shared/contract/rules.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';
import {
  addedWord,
  filteredRows,
  rowsOf,
  shownWords,
  toggledWord,
} from '../../../renderer/features/rules/rule-rows.ts';

const list: WordList = {
  path: 'languages/en/persons.json',
  key: 'titles',
  meaning: 'persons.titles',
  member: null,
  language: 'en',
  words: ['judge', 'blogger'],
  takesCommas: false,
};
const other: WordList = {
  ...list,
  path: 'vocabularies/places.json',
  key: 'places.KZ',
  meaning: 'known.places',
  member: 'KZ',
  language: null,
  words: ['Almaty'],
};
const of = (word: string, change: WordChange['change']): WordChange => ({
  path: list.path,
  key: list.key,
  word,
  change,
});

describe('rows', () => {
  const rows = rowsOf([
    list,
    other,
    { ...other, key: 'places.RU', member: 'RU', words: ['Kazan'] },
  ]);

  test('gather the lists of one meaning', () => {
    expect(rows.map(({ meaning, lists }) => `${meaning} ${lists.length}`)).toEqual([
      'persons.titles 1',
      'known.places 2',
    ]);
  });

  test.each<[string, string | null, WordChange[], string[]]>([
    ['', null, [], ['persons.titles', 'known.places']],
    ['', 'en', [], ['persons.titles']],
    ['', 'shared', [], ['known.places']],
    ['KAZ', null, [], ['known.places']],
    ['beekeeper', null, [], []],
    ['beekeeper', null, [of('beekeeper', 'added')], ['persons.titles']],
    ['about places', null, [], ['known.places']],
  ])('with %j in %s', (words, language, changes, found) => {
    const about = ({ meaning }: { meaning: string }) =>
      meaning === 'known.places' ? 'About places.' : 'About titles.';
    const left = filteredRows(rows, { words, language }, changes, about);
    expect(left.map(({ meaning }) => meaning)).toEqual(found);
  });
});

describe('words of a list', () => {
  const said = (changes: WordChange[], draft: WordWish[]) =>
    shownWords(list, changes, draft).map(
      ({ word, state, drafted }) => `${word} ${state}${drafted ? ' drafted' : ''}`,
    );

  test.each<[WordChange[], WordWish[], string[]]>([
    [[], [], ['judge ships', 'blogger ships']],
    [
      [of('judge', 'removed'), of('beekeeper', 'added')],
      [],
      ['beekeeper added', 'judge removed', 'blogger ships'],
    ],
    [
      [of('beekeeper', 'added')],
      [{ ...of('beekeeper', 'added'), change: null }],
      ['beekeeper removed drafted', 'judge ships', 'blogger ships'],
    ],
    [[], [of('blogger', 'removed')], ['judge ships', 'blogger removed drafted']],
    [
      [of('judge', 'removed')],
      [{ ...of('judge', 'removed'), change: null }],
      ['judge ships drafted', 'blogger ships'],
    ],
  ])('with %o and the draft %o', (changes, draft, words) => {
    expect(said(changes, draft)).toEqual(words);
  });

  test('pressed twice are as before', () => {
    const changes = [of('beekeeper', 'added'), of('judge', 'removed')];
    for (const word of ['judge', 'blogger', 'beekeeper']) {
      const once = toggledWord(list, word, changes, []);
      expect(once).toHaveLength(1);
      expect(toggledWord(list, word, changes, once)).toEqual([]);
    }
  });

  test.each<[string, WordChange[], WordWish[], number]>([
    ['beekeeper', [], [], 1],
    ['  ', [], [], 0],
    ['judge', [], [], 0],
    ['beekeeper', [of('beekeeper', 'added')], [], 0],
    ['judge', [of('judge', 'removed')], [], 1],
    ['judge', [], [of('judge', 'removed')], 0],
  ])('adding %j leaves %o and %o with %i wishes', (word, changes, draft, count) => {
    expect(addedWord(list, word, changes, draft)).toHaveLength(count);
  });
});
