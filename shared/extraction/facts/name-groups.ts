/**
 * "A court jailed two journalists for a year. It found Ada Lind and Paul Morel guilty of libel": people
 * who are only counted get the names of those of whom the same judgment is told next.
 */

import type { FactDraft } from './draft.ts';
import { type FactContext, wordsAt } from './fact-context.ts';
import { countOf } from './those-before.ts';
import { isJudged } from './verdict-day.ts';

/** How many sentences later their names may come. */
const NEXT_SENTENCES = 2;

/** The drafts, with one for each person in place of a group that the text goes on to name. */
export function nameGroups(drafts: readonly FactDraft[], context: FactContext): FactDraft[] {
  return drafts.flatMap((fact) => {
    const named = fact.group !== null && isJudged(fact) ? namedNext(fact, drafts, context) : [];
    return named.length === 0 ? [fact] : named.map((other) => ofOne(fact, other));
  });
}

/** One telling for each of those named next; empty unless they are as many as are counted. */
function namedNext(
  fact: FactDraft,
  drafts: readonly FactDraft[],
  context: FactContext,
): readonly FactDraft[] {
  const near = drafts.filter(
    ({ sentence }) => sentence >= fact.sentence && sentence - fact.sentence <= NEXT_SENTENCES,
  );
  const judged = near.filter((other) => isJudged(other) && other.person !== null);
  const [first] = judged;
  const told = judged.filter(({ sentence, verb }) => [sentence, verb].join() === whereOf(first));
  const isSame = told.every(({ type, date, modality }) => {
    const isDay = fact.date === null || date === null || fact.date === date;
    return type !== fact.type && isDay && modality === fact.modality;
  });
  // Whoever has a term of their own is told of apart.
  const isWhole = judged.every(({ type }) => type !== fact.type);
  const fits = told.length > 1 && told.length === sizeOf(fact, context);
  return isSame && isWhole && fits ? told : [];
}

const whereOf = (fact: FactDraft | undefined): string =>
  fact === undefined ? '' : [fact.sentence, fact.verb].join();

/** How many people the words of a group count; null where they leave it open. */
function sizeOf({ group, sentence }: FactDraft, context: FactContext): number | null {
  const words = wordsAt(context, sentence);
  if (words === undefined || group === null) return null;
  for (const word of group.split(' ')) {
    const shape = /^\d+$/.test(word) ? 'number' : 'lower';
    const count = countOf({ lower: word.toLowerCase(), shape }, words);
    if (count !== null) return count;
  }
  return null;
}

/** What was told of all, told of one of them. */
function ofOne(fact: FactDraft, named: FactDraft): FactDraft {
  const { person, date } = named;
  const known = fact.charges.length + fact.articles.length > 0;
  const { charges, articles } = known ? fact : named;
  return {
    ...fact,
    group: null,
    person,
    date: fact.date ?? date,
    charges,
    articles,
    court: fact.court ?? named.court,
    evidence: [...fact.evidence, ...named.evidence],
    mentions: [...new Set([...fact.mentions, ...named.mentions])],
  };
}
