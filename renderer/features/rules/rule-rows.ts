/** The lists as rows: those of one meaning, file and language stand together. */

import type { WordList, WordWish } from '#shared/contract/rules.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';

export interface RuleRow {
  readonly id: string;
  readonly meaning: string;
  /** `persons`, `penalties`, … */
  readonly area: string;
  readonly language: string | null;
  readonly path: string;
  readonly lists: readonly WordList[];
}

export interface RuleFilter {
  /** Part of a word, or of what a list is for. */
  readonly words: string;
  /** ISO 639-1; `shared` for what all languages have; null for all. */
  readonly language: string | null;
}

/** Rows in the order of the lists. */
export function rowsOf(lists: readonly WordList[]): RuleRow[] {
  const rows = new Map<string, WordList[]>();
  for (const list of lists) {
    const id = `${list.path} ${list.meaning} ${list.language ?? ''}`;
    const known = rows.get(id);
    if (known === undefined) rows.set(id, [list]);
    else known.push(list);
  }
  return [...rows].flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { meaning, language, path } = first;
    return [{ id, meaning, area: meaning.split('.')[0] ?? '', language, path, lists: own }];
  });
}

/** Whether the word has what was typed; everything has nothing. */
export const hasWords = (word: string, typed: string): boolean =>
  word.toLowerCase().includes(typed.trim().toLowerCase());

/** The rows that the filter leaves; `sentence` is what a row is for, in the page's language. */
export function filteredRows(
  rows: readonly RuleRow[],
  { words, language }: RuleFilter,
  changes: readonly Pick<WordChange, 'path' | 'key' | 'word'>[],
  sentence: (row: RuleRow) => string,
): RuleRow[] {
  return rows
    .filter((row) => language === null || (row.language ?? 'shared') === language)
    .filter(
      (row) =>
        words.trim() === '' ||
        hasWords(sentence(row), words) ||
        row.lists.some((list) => list.words.some((word) => hasWords(word, words))) ||
        changesIn(row, changes).some(({ word }) => hasWords(word, words)),
    );
}

/** The changes that concern a row. */
export const changesIn = <T extends Pick<WordChange, 'path' | 'key'>>(
  { lists }: Pick<RuleRow, 'lists'>,
  changes: readonly T[],
): T[] => changes.filter((change) => lists.some((list) => isOf(list, change)));

type WordState = 'ships' | 'added' | 'removed';

export interface ShownWord {
  readonly word: string;
  readonly state: WordState;
  /** Whether that is so only in the draft. */
  readonly drafted: boolean;
}

/** The words of a list as they would be with the draft: what is new first, then as they ship. */
export function shownWords(
  list: WordList,
  changes: readonly WordChange[],
  draft: readonly WordWish[],
): ShownWord[] {
  const ships = new Set(list.words);
  const stored = new Map(changesOf(list, changes).map(({ word, change }) => [word, change]));
  const drafted = new Map(changesOf(list, draft).map(({ word, change }) => [word, change]));
  const news = [...new Set([...drafted.keys(), ...stored.keys()])].filter(
    (word) => !ships.has(word),
  );
  const stateOf = (word: string): WordState => {
    const change = drafted.has(word) ? drafted.get(word) : stored.get(word);
    if (change === 'removed' || (!ships.has(word) && change !== 'added')) return 'removed';
    return change ?? 'ships';
  };
  return [...news, ...list.words].map((word) => ({
    word,
    state: stateOf(word),
    drafted: drafted.has(word),
  }));
}

const isOf = ({ path, key }: WordList, change: Pick<WordChange, 'path' | 'key'>): boolean =>
  path === change.path && key === change.key;

const changesOf = <T extends Pick<WordChange, 'path' | 'key'>>(
  list: WordList,
  changes: readonly T[],
): T[] => changes.filter((change) => isOf(list, change));

/** The draft with the word taken out, put back or dropped: pressing twice changes nothing. */
export function toggledWord(
  list: WordList,
  word: string,
  changes: readonly WordChange[],
  draft: readonly WordWish[],
): WordWish[] {
  const same = (one: Pick<WordChange, 'path' | 'key' | 'word'>) =>
    isOf(list, one) && one.word === word;
  if (draft.some(same)) return draft.filter((wish) => !same(wish));
  const { path, key } = list;
  const change = changes.some(same) ? null : 'removed';
  return [...draft, { path, key, word, change }];
}

/** The draft with a new word; one that the list has, as it is. */
export function addedWord(
  list: WordList,
  written: string,
  changes: readonly WordChange[],
  draft: readonly WordWish[],
): WordWish[] {
  const word = written.replace(/\s+/gu, ' ').trim();
  const there = shownWords(list, changes, draft).find((shown) => shown.word === word);
  if (word === '' || (there !== undefined && there.state !== 'removed')) return [...draft];
  if (there !== undefined) return toggledWord(list, word, changes, draft);
  return [...draft, { path: list.path, key: list.key, word, change: 'added' }];
}
