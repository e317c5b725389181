/**
 * Phrases with open endings, for languages that inflect: `уголовн* кодекс*`. A look-up at a token
 * costs two map reads and the few phrases that begin alike; most tokens are spared it, since their
 * word begins none.
 */

import type { Token } from './analysed-text.ts';
import { askedOnce, type Question, type WordTest } from './word.ts';

interface PhraseWord {
  readonly text: string;
  readonly open: boolean;
}

interface Entry<T> {
  readonly words: readonly PhraseWord[];
  readonly value: T;
}

const HEAD = 3;

export interface StemPhrases<T> {
  readonly exact: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly open: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly mayBegin: WordTest;
}

/**
 * Phrases are words in lower case with single spaces; a star leaves the ending of a word open.
 * `question` is that of all tables of this kind.
 */
export function stemPhrases<T>(
  question: Question,
  entries: Iterable<readonly [string, T]>,
): StemPhrases<T> {
  const exact = new Map<string, Entry<T>[]>();
  const open = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ').map(toWord);
    const first = words[0];
    if (first === undefined) continue;
    const [table, key] = first.open
      ? ([open, first.text.slice(0, HEAD)] as const)
      : ([exact, first.text] as const);
    const list = table.get(key) ?? [];
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    table.set(key, list);
  }
  const mayBegin = askedOnce(question, ({ lower }) => {
    const stems = open.get(lower.slice(0, HEAD)) ?? [];
    return exact.has(lower) || stems.some(({ words: [first] }) => first && fits(first, lower));
  });
  return { exact, open, mayBegin };
}

const toWord = (word: string): PhraseWord =>
  word.endsWith('*') ? { text: word.slice(0, -1), open: true } : { text: word, open: false };

const fits = (word: PhraseWord, lower: string): boolean =>
  word.open ? lower.startsWith(word.text) : lower === word.text;

/** The longest phrase at token `at` that ends before `end`, with the index after it. */
export function stemPhraseAt<T>(
  tokens: readonly Token[],
  at: number,
  end: number,
  table: StemPhrases<T>,
): { value: T; next: number } | null {
  const token = tokens[at];
  if (token === undefined || !table.mayBegin(token.word)) return null;
  const { lower } = token;
  let best: Entry<T> | null = null;
  for (const list of [table.exact.get(lower), table.open.get(lower.slice(0, HEAD))]) {
    for (const entry of list ?? []) {
      if (best !== null && best.words.length >= entry.words.length) break;
      if (at + entry.words.length > end) continue;
      if (entry.words.every((word, offset) => fits(word, tokens[at + offset]?.lower ?? ''))) {
        best = entry;
      }
    }
  }
  return best === null ? null : { value: best.value, next: at + best.words.length };
}
