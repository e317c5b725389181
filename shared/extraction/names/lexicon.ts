/** A trie of phrases over tokens: finds the longest known name that begins at a token. */

import type { Token } from '#shared/language/analysed-text.ts';
import { type RawToken, tokenise } from '#shared/language/tokenise.ts';
import {
  askedOnce,
  type Question,
  type Word,
  Words,
  type WordTest,
} from '#shared/language/word.ts';
import { nominatives } from '#shared/names/case-endings.ts';
import { remember } from '#shared/names/remember.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** What ends here. `exact` forms are matched letter by letter: abbreviations. */
  value: { readonly item: T; readonly exact: string | null } | null;
}

export interface Lexicon<T> {
  readonly root: Node<T>;
  /** Whether a phrase may begin with the word or a form of it: most words are told apart by this. */
  readonly mayBegin: WordTest;
}

const RULES = { elisions: new Set(['d', 'l', 'qu']), possessive: true, words: new Words() };
const ABBREVIATION = /^[\p{Lu}\d.]{2,5}$/u;

const fresh = <T>(): Node<T> => ({ next: new Map(), value: null });

/** `question` is that of all lexicons of this kind; the phrases must be in it before it is asked. */
export function createLexicon<T>(question: Question): Lexicon<T> {
  const root = fresh<T>();
  // German has the most forms of a Latin word; the others of no language are more.
  const mayBegin = askedOnce(question, (word) =>
    formsOf(word, 'de').some((form) => root.next.has(form)),
  );
  return { root, mayBegin };
}

function tokensOfPhrase(phrase: string): RawToken[] {
  const tokens: RawToken[] = [];
  tokenise(phrase, 0, phrase.length, RULES, tokens);
  return tokens;
}

/** Adds a form; the first item to claim a form keeps it. */
export function addPhrase<T>(lexicon: Lexicon<T>, phrase: string, item: T): void {
  let node = lexicon.root;
  for (const token of tokensOfPhrase(phrase)) {
    let next = node.next.get(token.lower);
    if (next === undefined) {
      next = fresh<T>();
      node.next.set(token.lower, next);
    }
    node = next;
  }
  node.value ??= { item, exact: ABBREVIATION.test(phrase) ? phrase : null };
}

/** Endings of neuter nouns in other cases, which no person's name has: министерства, в Иванове. */
const NEUTER: readonly (readonly [RegExp, string])[] = [
  [/и(я|ю|ем|и)$/, 'ие'],
  [/([^аеёиоуыэюя])(а|у|ом|е)$/, '$1о'],
];

const cyrillicForms = remember((lower: string): readonly string[] => [
  ...nominatives(lower),
  ...NEUTER.filter(([ending]) => ending.test(lower)).map(([ending, base]) =>
    lower.replace(ending, base),
  ),
]);

/** What a token may stand for: itself, or the nominatives of an inflected Cyrillic or German form. */
export function formsOf(
  token: Pick<Word, 'lower' | 'script'>,
  language: string,
): readonly string[] {
  if (token.script === 'cyrillic') return cyrillicForms(token.lower);
  if (language === 'de' && token.lower.endsWith('s') && token.lower.length > 4) {
    return [token.lower, token.lower.slice(0, -1)];
  }
  return [token.lower];
}

const LONGEST = 8;

/**
 * The longest phrase at token `at`: its item and the index after its last token. With a language,
 * inflected forms count too.
 */
export function phraseAt<T>(
  lexicon: Lexicon<T>,
  tokens: readonly Token[],
  at: number,
  language: string | null,
): { readonly item: T; readonly end: number } | null {
  const first = tokens[at];
  if (first === undefined || !lexicon.mayBegin(first.word)) return null;
  let nodes: readonly Node<T>[] = [lexicon.root];
  let found: { item: T; end: number } | null = null;
  for (let index = at; index < at + LONGEST; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const next: Node<T>[] = [];
    for (const node of nodes) {
      for (const form of language === null ? [token.lower] : formsOf(token, language)) {
        const child = node.next.get(form);
        if (child !== undefined && !next.includes(child)) next.push(child);
      }
    }
    if (next.length === 0) break;
    for (const node of next) {
      if (node.value === null) continue;
      const { item, exact } = node.value;
      const written = exact === null || writtenAs(tokens, at, index) === exact;
      if (written) found = { item, end: index + 1 };
    }
    nodes = next;
  }
  return found;
}

const writtenAs = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join('');
