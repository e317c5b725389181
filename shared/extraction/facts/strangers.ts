/** Names that no rule has found: a pronoun after one may stand for somebody unknown. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Mention } from '../mention.ts';
import type { FactContext } from './fact-context.ts';
import type { FactWords } from './fact-words.ts';

/** Words with a capital, one after another, that make a name. */
const NAME = 2;

const isCapital = ({ shape }: Token): boolean => shape === 'capital';

/**
 * Whether a sentence has words like a person's name that are no mention: "Meret Yara Tesfay was". Its
 * first word may have its capital for another reason where an article or a preposition has one.
 */
export function namesStranger(
  { text, bySentence }: FactContext,
  index: number,
  words: FactWords,
): boolean {
  const { firstToken = 0, endToken = 0 } = text.sentences[index] ?? {};
  const mentions = bySentence.get(index) ?? [];
  const opensPlainly = ({ lower }: Token) =>
    words.articles.has(lower) || words.oblique.has(lower) || words.afterPassive.has(lower);
  let run = 0;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    const plain = at === firstToken && (words.code === 'de' || opensPlainly(token));
    run = isCapital(token) && !plain && !isCovered(token, mentions) ? run + 1 : 0;
    if (run >= NAME) return true;
  }
  return false;
}

const isCovered = (token: Token, mentions: readonly Mention[]): boolean =>
  mentions.some(({ start, end }) => start < token.end && token.start < end);
