/**
 * "A court jailed two journalists for a year. It found Ada Lind and Paul Morel guilty of libel": people
 * who are only counted get the names of those of whom the same judgment is told next.
 */

import type { MentionType } from '../mention.ts';
import type { FactDraft } from './draft.ts';
import { type FactContext, wordsAt } from './fact-context.ts';
import { countOf } from './those-before.ts';
import { isJudged } from './verdict-day.ts';

/** How many sentences later their names may come. */
const NEXT_SENTENCES = 2;

/** Of those judged in one sentence so many are looked at: nobody counts more by name. */
const MOST_NAMED = 24;

/** The drafts, with one for each person in place of a group that the text goes on to name. */
export function nameGroups(drafts: readonly FactDraft[], context: FactContext): FactDraft[] {
  const judged = namedBySentence(drafts);
  return drafts.flatMap((fact) => {
    const named = fact.person === null && isJudged(fact) ? namedNext(fact, judged, context) : [];
    return named.length === 0 ? [fact] : named.map((other) => ofOne(fact, other));
  });
}

/** The judgments on people who are named, by the sentence that tells them. */
function namedBySentence(drafts: readonly FactDraft[]): ReadonlyMap<number, FactDraft[]> {
  const named = new Map<number, FactDraft[]>();
  for (const fact of drafts) {
    if (fact.person === null || !isJudged(fact)) continue;
    const own = named.get(fact.sentence);
    if (own === undefined) named.set(fact.sentence, [fact]);
    else if (own.length <= MOST_NAMED) own.push(fact);
  }
  return named;
}

/** One telling for each of those named next; empty unless they are as many as are counted. */
function namedNext(
  fact: FactDraft,
  bySentence: ReadonlyMap<number, FactDraft[]>,
  context: FactContext,
): readonly FactDraft[] {
  const judged: FactDraft[] = [];
  for (let next = fact.sentence; next <= fact.sentence + NEXT_SENTENCES; next += 1) {
    judged.push(...(bySentence.get(next) ?? []));
  }
  const [first] = judged;
  const told = judged.filter(({ sentence, verb }) => [sentence, verb].join() === whereOf(first));
  const isSame = told.every(({ type, date, modality }) => {
    const isDay = fact.date === null || date === null || fact.date === date;
    return type !== fact.type && isDay && modality === fact.modality;
  });
  // Whoever has a term of their own is told of apart.
  const isWhole = judged.every(({ type }) => type !== fact.type);
  const fits = told.length > 1 && isCounted(fact, told.length, context);
  return isSame && isWhole && fits ? told : [];
}

const whereOf = (fact: FactDraft | undefined): string =>
  fact === undefined ? '' : [fact.sentence, fact.verb].join();

/** Whether the sentence counts so many people: "zwei Journalisten", outside of dates and terms. */
function isCounted({ sentence }: FactDraft, size: number, context: FactContext): boolean {
  const { text, bySentence } = context;
  const words = wordsAt(context, sentence);
  const { firstToken = 0, endToken = 0 } = text.sentences[sentence] ?? {};
  const other = (bySentence.get(sentence) ?? []).filter(({ type }) => COUNTED.has(type));
  if (words === undefined) return false;
  const counts = text.tokens
    .slice(firstToken, endToken)
    .filter((token) => !other.some(({ start, end }) => start <= token.start && token.start < end))
    .map((token) => countOf(token, words))
    .filter((count) => count !== null && count > 1);
  // "Four were jailed, the other nine fined": more than one group, each with terms of its own.
  return counts.length === 1 && counts[0] === size;
}

/** What else a sentence counts. */
const COUNTED = new Set<MentionType>(['date', 'penalty', 'legal_article']);

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
