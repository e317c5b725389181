/**
 * "Ada Lind was sentenced to three years on 3 April 2021. The poet was tried for sedition": a judgment
 * that is told without its grounds or its court has them from the sentences beside it.
 */

import type { FactDraft } from './draft.ts';
import { type FactContext, ofType } from './fact-context.ts';
import { isEarlier } from './judgment-day.ts';
import { isJudged, toldAt } from './verdict-day.ts';

/** The sentences to look at, from that of the judgment. */
const NEAR_SENTENCES = [0, 1, -1, 2, -2];

const isVerdict = ({ type }: FactDraft): boolean => type === 'sentence' || type === 'conviction';

const hasGrounds = ({ charges, articles }: FactDraft): boolean =>
  charges.length + articles.length > 0;

/** Who is told of in which sentence. */
const placeOf = (person: string | null, sentence: number): string => `${sentence}|${person}`;

/** The drafts in their order; trials that are told without a day only lend and are left out. */
export function lendGrounds(drafts: readonly FactDraft[], context: FactContext): FactDraft[] {
  const trials = new Map<string, FactDraft>();
  for (const fact of drafts) {
    if (fact.type === 'trial' && fact.person !== null && hasGrounds(fact)) {
      trials.set(placeOf(fact.person, fact.sentence), fact);
    }
  }
  return drafts
    .filter(({ type, date }) => type !== 'trial' || date !== null)
    .map((fact) => withCourt(withTrial(fact, trials), context));
}

/** The grounds of the trial that the text tells right beside the judgment. */
function withTrial(fact: FactDraft, trials: ReadonlyMap<string, FactDraft>): FactDraft {
  if (!isVerdict(fact) || hasGrounds(fact) || fact.person === null) return fact;
  for (const step of NEAR_SENTENCES) {
    const trial = trials.get(placeOf(fact.person, fact.sentence + step));
    if (trial === undefined) continue;
    const isDay = trial.date === null || fact.date === null || trial.date === fact.date;
    if (isDay) return { ...fact, charges: trial.charges, articles: trial.articles };
  }
  return fact;
}

/** The one court of the sentence just before that tells of a judgment. */
function withCourt(fact: FactDraft, context: FactContext): FactDraft {
  if (!isJudged(fact) || fact.court !== null || isEarlier(fact, context)) return fact;
  const before = fact.sentence - 1;
  const courts = ofType(context.bySentence.get(before) ?? [], 'court');
  if (courts.length === 0 || !isOneStory(fact, context) || !tellsJudgment(context, before)) {
    return fact;
  }
  const [only, ...others] = new Set(courts.map(({ cluster }) => cluster));
  return only == null || others.length > 0 ? fact : { ...fact, court: only };
}

/** Whether a sentence tells of judgments, and of nothing that a court of appeal decided. */
function tellsJudgment(context: FactContext, index: number): boolean {
  const triggers = toldAt(context, index)?.triggers ?? [];
  return triggers.some(isJudged) && !triggers.some(({ type }) => type.startsWith('appeal'));
}

/** Whether a telling goes on in the paragraph of the sentence before, which names nobody else. */
function isOneStory({ sentence, person }: FactDraft, { text, bySentence }: FactContext): boolean {
  const [before, here] = [text.sentences[sentence - 1], text.sentences[sentence]];
  if (before === undefined || here === undefined) return false;
  const named = ofType(bySentence.get(sentence - 1) ?? [], 'person');
  const between = text.text.slice(before.start, here.start);
  return !between.includes('\n') && named.every(({ cluster }) => cluster === person);
}
