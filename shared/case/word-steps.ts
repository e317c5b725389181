/** Steps on the words that the rules work with. */

import type { ListName, WordChange } from '#shared/extraction/words/word-change.ts';
import { type Effect, type Step, wordKey } from './effect.ts';

/** What shall hold of a word of a list; null: as it ships. */
export interface WordWish extends ListName {
  readonly word: string;
  readonly change: WordChange['change'] | null;
}

/** Words change together, as one step. `standing` are the changes before: they are taken back to. */
export function changeWords(standing: readonly WordChange[], wishes: readonly WordWish[]): Step {
  const before = new Map(standing.map((change) => [wordKey(change), change.change]));
  const news = wishes.filter((wish) => (before.get(wordKey(wish)) ?? null) !== wish.change);
  const effect = (wish: WordWish, change: WordWish['change']): Effect => {
    const { path, key, word } = wish;
    return { what: 'word', path, key, word, change };
  };
  return {
    forward: news.map((wish) => effect(wish, wish.change)),
    inverse: news.map((wish) => effect(wish, before.get(wordKey(wish)) ?? null)).reverse(),
  };
}
