/**
 * Facts: who was arrested, charged, convicted, sentenced, released; when, for what, to what, by which
 * court. A verb or noun opens a frame; its slots are filled from the sentence and its neighbours, the
 * person only where the text justifies it.
 */

import { type AnalysedText, someWord } from '#shared/language/analysed-text.ts';
import type { Fact } from '../extraction.ts';
import type { Mention } from '../mention.ts';
import type { ExtractionResources } from '../resources.ts';
import type { FactDraft } from './draft.ts';
import { type FactContext, factContext, wordsAt } from './fact-context.ts';
import { type FactWords, factWords } from './fact-words.ts';
import { fillFromJudgment } from './judgment-day.ts';
import { lendGrounds } from './lend-grounds.ts';
import { mergeFacts } from './merge-facts.ts';
import { isReported } from './modality.ts';
import { nameGroups } from './name-groups.ts';
import type { Patients } from './patients.ts';
import { isRemand } from './remands.ts';
import { factsOfSentence } from './sentence-facts.ts';
import { toldSentence } from './told-sentence.ts';

const MOST_PATIENTS = 12;

function mayTell(context: FactContext, index: number, words: FactWords): boolean {
  const { firstToken = 0, endToken = 0 } = context.text.sentences[index] ?? {};
  return (
    someWord(context.text.tokens, firstToken, endToken, words.mayTell) ||
    (context.bySentence.get(index) ?? []).some(isRemand)
  );
}

/** A telling of whom nobody knows only lends its day to those that name somebody. */
const isUnnamed = ({ person, group }: FactDraft): boolean => person === null && group === null;

/** A term without a day, told of nobody who is named, waits for the names that may come next. */
const isSettled = (fact: FactDraft): boolean => !isUnnamed(fact) || fact.date !== null;

const inOrder = (a: FactDraft, b: FactDraft): number => a.sentence - b.sentence || a.verb - b.verb;

const named = (drafts: readonly FactDraft[]): FactDraft[] =>
  drafts.filter((fact) => !isUnnamed(fact));

/** Whom the act told last befell: one draft for each of them. */
function patientsOf(drafts: readonly FactDraft[], ever: ReadonlySet<string>): Patients | null {
  const last = drafts.findLast((fact) => !isUnnamed(fact));
  if (last === undefined) return null;
  const clusters = drafts
    .slice(-MOST_PATIENTS)
    .filter(({ sentence, type }) => sentence === last.sentence && type === last.type)
    .flatMap(({ person }) => (person === null ? [] : [person]));
  return clusters.length === 0 ? null : { sentence: last.sentence, clusters, ever };
}

/**
 * What the document tells to have happened, and what it denies, fears or expects. Mentions must have
 * their clusters. All are named `f1`, `f2`, … in the order they are told, facts first.
 */
export function findFacts(
  text: AnalysedText,
  mentions: readonly Mention[],
  resources: ExtractionResources,
): { facts: Fact[]; apart: Fact[] } {
  const context = factContext(text, mentions, factWords(resources));
  const drafts: FactDraft[] = [];
  const others: FactDraft[] = [];
  const ever = new Set<string>();
  text.sentences.forEach((_, index) => {
    const lexicon = wordsAt(context, index);
    if (lexicon === undefined || context.muted.has(index)) return;
    if (!mayTell(context, index, lexicon)) return;
    const told = toldSentence(context, index, lexicon);
    for (const fact of factsOfSentence(context, told, patientsOf(drafts, ever))) {
      (isReported(fact) ? drafts : others).push(fact);
      if (isReported(fact) && fact.person !== null) ever.add(fact.person);
    }
  });
  const filled = lendGrounds(fillFromJudgment(drafts.filter(isSettled), context), context);
  const whole = [...filled, ...drafts.filter((fact) => !isSettled(fact))].sort(inOrder);
  const told = [
    ...mergeFacts(named(nameGroups(whole, context))),
    ...mergeFacts(named(others.filter(({ type, date }) => type !== 'trial' || date !== null))),
  ].map((fact, index) => ({ id: `f${index + 1}`, ...fact }));
  return { facts: told.filter(isReported), apart: told.filter((fact) => !isReported(fact)) };
}
