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

interface Phrase<T> {
  readonly text: string;
  readonly item: T;
}

export interface Lexicon<T> {
  readonly root: Node<T>;
  /**
   * Phrases by their first word, where it stands by itself. They are taken apart when a text has that
   * word: of many thousand a document meets some dozen.
   */
  readonly waiting: Map<string, Phrase<T>[]>;
  /** Whether a phrase may begin with the word or a form of it: most words are told apart by this. */
  readonly mayBegin: WordTest;
}

const RULES = { elisions: new Set(['d', 'l', 'qu']), possessive: true, words: new Words() };
const ABBREVIATION = /^[\p{Lu}\d.]{2,5}$/u;

const fresh = <T>(): Node<T> => ({ next: new Map(), value: null });

/** `question` is that of all lexicons of this kind; the phrases must be in it before it is asked. */
export function createLexicon<T>(question: Question): Lexicon<T> {
  const root = fresh<T>();
  const waiting = new Map<string, Phrase<T>[]>();
  // German has the most forms of a Latin word; the others of no language are more.
  const mayBegin = askedOnce(question, (word) =>
    formsOf(word, 'de').some((form) => waiting.has(form) || root.next.has(form)),
  );
  return { root, waiting, mayBegin };
}

function tokensOfPhrase(phrase: string): RawToken[] {
  const tokens: RawToken[] = [];
  tokenise(phrase, 0, phrase.length, RULES, tokens);
  return tokens;
}

/**
 * The longest word of a phrase, seldom one of the small words that phrases begin with: where it does
 * not stand, the phrase does not either.
 */
export function keywordOf(phrase: string): string {
  let longest = '';
  for (const { lower } of tokensOfPhrase(phrase)) {
    if (lower.length >= longest.length) longest = lower;
  }
  return longest;
}

/** Letters up to a space or the end: a token, whatever follows. */
const PLAIN_WORD = /^\p{L}+(?= |$)/u;

/** Adds a form; the first item to claim a form keeps it. */
export function addPhrase<T>(lexicon: Lexicon<T>, text: string, item: T): void {
  const phrase = { text, item };
  const first = PLAIN_WORD.exec(text)?.[0].toLowerCase();
  const others = first === undefined ? undefined : lexicon.waiting.get(first);
  if (first === undefined) insert(lexicon.root, phrase);
  else if (others === undefined) lexicon.waiting.set(first, [phrase]);
  else others.push(phrase);
}

function insert<T>(root: Node<T>, { text, item }: Phrase<T>): void {
  let node = root;
  for (const token of tokensOfPhrase(text)) {
    let next = node.next.get(token.lower);
    if (next === undefined) {
      next = fresh<T>();
      node.next.set(token.lower, next);
    }
    node = next;
  }
  const exact = ABBREVIATION.test(text) ? text : null;
  // DPA is written dpa too: then no case is asked for.
  if (node.value?.item === item && exact === null) node.value = { item, exact };
  node.value ??= { item, exact };
}

/** Takes the phrases apart that wait under these words. */
function wake<T>({ root, waiting }: Lexicon<T>, word: string): void {
  const phrases = waiting.get(word);
  if (phrases === undefined) return;
  for (const phrase of phrases) insert(root, phrase);
  waiting.delete(word);
}

/** Endings of neuter nouns in other cases, which no person's name has: министерства, в Иванове. */
const NEUTER: readonly (readonly [RegExp, string])[] = [
  [/и(я|ю|ем|и)$/, 'ие'],
  [/ь(я|ю|ем|е)$/, 'ье'],
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

/** An item, and the index after its last token. */
interface Found<T> {
  readonly item: T;
  readonly end: number;
}

/**
 * The longest phrase at token `at`: its item and the index after its last token. With a language,
 * inflected forms count too.
 */
export function phraseAt<T>(
  lexicon: Lexicon<T>,
  tokens: readonly Token[],
  at: number,
  language: string | null,
): Found<T> | null {
  const first = tokens[at];
  if (first === undefined || !lexicon.mayBegin(first.word)) return null;
  return language === null
    ? asWritten(lexicon, tokens, at)
    : inAnyForm(lexicon, tokens, at, language);
}

/** Most phrases are asked for as they are written: one way through the trie, and nothing to make. */
function asWritten<T>(lexicon: Lexicon<T>, tokens: readonly Token[], at: number): Found<T> | null {
  wake(lexicon, tokens[at]?.lower ?? '');
  let node: Node<T> | undefined = lexicon.root;
  let found: Found<T> | null = null;
  for (let index = at; index < at + LONGEST; index += 1) {
    const token = tokens[index];
    node = token && node.next.get(token.lower);
    if (node === undefined) break;
    const item = itemAt(node, tokens, at, index);
    if (item !== null) found = { item, end: index + 1 };
  }
  return found;
}

function inAnyForm<T>(
  lexicon: Lexicon<T>,
  tokens: readonly Token[],
  at: number,
  language: string,
): Found<T> | null {
  let nodes: readonly Node<T>[] = [lexicon.root];
  let found: Found<T> | null = null;
  for (let index = at; index < at + LONGEST; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const forms = formsOf(token, language);
    if (index === at) for (const form of forms) wake(lexicon, form);
    const next: Node<T>[] = [];
    for (const node of nodes) {
      for (const form of forms) {
        const child = node.next.get(form);
        if (child !== undefined && !next.includes(child)) next.push(child);
      }
    }
    if (next.length === 0) break;
    for (const node of next) {
      const item = itemAt(node, tokens, at, index);
      if (item !== null) found = { item, end: index + 1 };
    }
    nodes = next;
  }
  return found;
}

/** What ends at a node, where it is written as it must be. */
function itemAt<T>({ value }: Node<T>, tokens: readonly Token[], from: number, to: number) {
  if (value === null) return null;
  const { exact, item } = value;
  return exact === null || writtenAs(tokens, from, to) === exact ? item : null;
}

const writtenAs = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join('');
