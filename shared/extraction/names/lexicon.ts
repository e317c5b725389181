/** A trie of phrases over tokens: finds the longest known name that begins at a token. */

import type { Token } from '#shared/language/analysed-text.ts';
import { type RawToken, tokenise } from '#shared/language/tokenise.ts';
import { Words } from '#shared/language/word.ts';
import { nominatives } from '#shared/names/case-endings.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** What ends here. `exact` forms are matched letter by letter: abbreviations. */
  value: { readonly item: T; readonly exact: string | null } | null;
}

export interface Lexicon<T> {
  readonly root: Node<T>;
}

const RULES = { elisions: new Set(['d', 'l', 'qu']), possessive: true, words: new Words() };
const ABBREVIATION = /^[\p{Lu}\d.]{2,5}$/u;

const fresh = <T>(): Node<T> => ({ next: new Map(), value: null });

export const createLexicon = <T>(): Lexicon<T> => ({ root: fresh<T>() });

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

/** What a token may stand for: itself, or the nominatives of an inflected Cyrillic or German form. */
export function formsOf(token: Token, language: string): readonly string[] {
  if (token.script === 'cyrillic') return nominatives(token.lower);
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
      const first = tokens[at];
      const written = exact === null || writtenAs(tokens, at, index) === exact;
      if (first !== undefined && written) found = { item, end: index + 1 };
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
