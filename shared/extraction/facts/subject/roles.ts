/** Roles that stand for a name: "convicted a physicist", "the young lawyer was held". */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactType } from '../../extraction.ts';
import type { FactWords } from '../fact-words.ts';
import type { ToldSentence } from '../told-sentence.ts';
import type { Trigger } from '../trigger.ts';
import { LEAD_SENTENCES } from './topic.ts';

const ROLE_REACH = 6;

const ARTICLE_REACH = 5;

/** "convicted a physicist", «приговорил учителя»: a role in place of the name. */
export function roleAfter({ tokens, words }: ToldSentence, trigger: Trigger): boolean {
  const judged = trigger.type === 'sentence' || trigger.type === 'conviction';
  if (judged && oneOfKind(tokens, trigger.end, words)) return true;
  for (let at = trigger.end; at < trigger.end + ROLE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'punctuation') return false;
    if (words.roles.has(token.lower)) return true;
  }
  return false;
}

/** "sentenced one of the country's best-known dissidents". */
const oneOfKind = (tokens: readonly Token[], at: number, words: FactWords): boolean =>
  words.oneOf.has(tokens[at]?.lower ?? '') && words.oblique.has(tokens[at + 1]?.lower ?? '');

const OF_ONE_PERSON = new Set<FactType>([
  'arrest',
  'detention',
  'release',
  'sentence',
  'conviction',
  'acquittal',
  'pardon',
]);

/**
 * „Der Produzent wurde … festgenommen“: what a passive verb of an act on one person has as its subject,
 * with a definite article, is the one told of, whatever they are called.
 */
export function opensDefinite(sentence: ToldSentence, trigger: Trigger): boolean {
  const { tokens, words, persons } = sentence;
  const { type, from } = trigger;
  const [first] = tokens;
  if (first === undefined || !OF_ONE_PERSON.has(type) || !words.articles.has(first.lower)) {
    return false;
  }
  const helped = tokens.slice(2, from).some(({ lower }) => words.singulars.has(lower));
  const named = persons.some(({ start }) => start < (tokens[from]?.start ?? 0));
  return helped && !named && !tellsOfAnother(sentence, trigger);
}

/** "The newspaper was fined", "the brother was held": things, relatives, people in the plural. */
export function tellsOfAnother({ tokens, words }: ToldSentence, { from }: Trigger): boolean {
  const helper = tokens.findIndex(({ lower }) => words.singulars.has(lower));
  if (helper < 0 || helper >= from) return false;
  return tokens
    .slice(0, helper)
    .some(
      ({ lower }) =>
        words.things.has(lower) || words.speaksFor.has(lower) || words.others.has(lower),
    );
}

/** "The young lawyer was held …", « la militante avait … »: a role stands for the person told of. */
export function opensWithRole({ index, tokens, words }: ToldSentence, trigger: Trigger): boolean {
  return tokens.slice(0, trigger.from).some((token, at) => {
    if (!words.roles.has(token.lower)) return false;
    const near = tokens.slice(Math.max(0, at - ARTICLE_REACH), at);
    // What a report opens with, "a lawyer", is who it goes on to name.
    if (index <= LEAD_SENTENCES) return true;
    return words.articles.size === 0 || near.some(({ lower }) => words.articles.has(lower));
  });
}
