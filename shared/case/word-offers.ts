/**
 * What people's corrections teach, as offers that anybody can read: whoever says the same of the
 * same words twice is offered a change of the rules. Nothing is done without being accepted.
 */

import type { WordChange } from '#shared/extraction/words/word-change.ts';
import type { WordWish } from './word-steps.ts';

/** Words of which people said the same several times, against the rules. */
export interface Correction {
  /** As they stand in the text. */
  readonly text: string;
  /** What they were said to be; `no_person`: not the person that the rules took them for. */
  readonly said: 'org' | 'place' | 'no_person';
  /** ISO 639-1; null where it is not known. */
  readonly language: string | null;
  /** The mentions that it was said of. */
  readonly mentionIds: readonly string[];
}

export interface WordOffer {
  readonly wish: WordWish & { readonly change: 'added' };
  readonly said: Correction['said'];
  readonly mentionIds: readonly string[];
}

/** How often something must be said to be offered. */
export const SAID_OFTEN = 2;

interface Words {
  readonly path: string;
  readonly key: string;
  readonly words: readonly string[];
}

/** The offers that are left: not for words that a list has, nor for those that were changed before. */
export function wordOffers(
  corrections: readonly Correction[],
  lists: readonly Words[],
  changes: readonly WordChange[],
): WordOffer[] {
  return corrections.flatMap(({ text, said, language, mentionIds }) => {
    if (mentionIds.length < SAID_OFTEN) return [];
    const wish = wishFor(text.replace(/\s+/gu, ' ').trim(), said, language);
    const list = lists.find(({ path, key }) => path === wish?.path && key === wish.key);
    if (wish === null || list === undefined || has(list, wish.word)) return [];
    if (changes.some((change) => isSame(change, wish))) return [];
    return [{ wish, said, mentionIds }];
  });
}

function wishFor(
  text: string,
  said: Correction['said'],
  language: string | null,
): WordOffer['wish'] | null {
  // A comma would part a name from its other forms.
  if (text === '' || text.includes(',')) return null;
  const change = 'added';
  if (said === 'org') {
    const path = 'vocabularies/organisations.json';
    return { path, key: 'organisations', word: text, change };
  }
  if (said === 'place')
    return { path: 'vocabularies/places.json', key: 'places.', word: text, change };
  // Of several words each may be part of a name elsewhere.
  if (language === null || text.includes(' ')) return null;
  const path = `languages/${language}/persons.json`;
  return { path, key: 'notNames', word: text.toLowerCase(), change };
}

const has = ({ words }: Words, word: string): boolean =>
  words.some((entry) => entry.split(', ').includes(word));

const isSame = (change: WordChange, wish: WordWish): boolean =>
  change.path === wish.path && change.key === wish.key && change.word === wish.word;
