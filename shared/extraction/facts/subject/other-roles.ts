/** Others in a sentence: people who are only counted, and those who speak for the one concerned. */

import type { FactContext } from '../fact-context.ts';
import { speaksForOther } from '../main-person.ts';
import type { Person, ToldSentence } from '../told-sentence.ts';
import type { Trigger } from '../trigger.ts';

const OTHERS_REACH = 4;

/** Units between a name and the "and" after it: a space, a comma. */
const JOINED = 2;

/** "three others convicted", "people were arrested": an act on somebody else. */
export function othersBefore({ tokens, words, persons }: ToldSentence, { from }: Trigger): boolean {
  for (let at = from - 1; at >= from - OTHERS_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'punctuation') return false;
    if (persons.some(({ end }) => end === token.end)) return false;
    if (words.others.has(token.lower)) {
      // "was, with three other men, arrested", "X and two colleagues": the one before, too.
      const near = tokens.slice(Math.max(0, at - OTHERS_REACH), at);
      return !near.some(
        ({ lower, start }) =>
          words.withWords.has(lower) ||
          (words.joins.has(lower) &&
            persons.some(({ end }) => start > end && start - end <= JOINED)),
      );
    }
  }
  return false;
}

/**
 * An appeal that a lawyer or relative announces or lodges is the appeal of the person concerned: the
 * main person, unless the text names nobody else.
 */
export function speaksForMain(
  context: FactContext,
  { tokens, words }: ToldSentence,
  trigger: Trigger,
  before: Person | null,
): boolean {
  const main = context.mainPerson;
  if (trigger.type !== 'appeal' || main === null || before?.cluster === main) return false;
  if (before === null) {
    return tokens.slice(0, trigger.from).some(({ lower }) => words.speaksFor.has(lower));
  }
  if (speaksForOther(context.text, before, words)) return true;
  return tokens.some(
    ({ start, lower }, at) => start > before.end && at < trigger.end && words.saidThat.has(lower),
  );
}
