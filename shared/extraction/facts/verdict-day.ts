/** Days that sentences tell of a verdict: its reading, its report, the only one of a document. */

import type { FactDraft } from './draft.ts';
import { type FactContext, hasWord, ofType, wordsAt } from './fact-context.ts';
import { type ToldSentence, tokenAt, toldSentence } from './told-sentence.ts';

export interface Verdict {
  readonly date: string;
  /** The court that gave it, where the sentence names it. */
  readonly court: string | null;
}

/** The sentences to look at, from that of the judgment: the one before it first. */
const VERDICT_STEPS = [-1, 1, 2];
const FULL_DATE = 10;
/** News opens with what is new: its first sentences tell of the day that it reports. */
const LEAD_SENTENCES = 3;
const REPORT_STEPS = [0, 1];

const JUDGED = /^(?:sentence|conviction|acquittal)$/;

export const isJudged = ({ type }: Pick<FactDraft, 'type'>): boolean => JUDGED.test(type);

export function toldAt(context: FactContext, index: number): ToldSentence | null {
  const lexicon = wordsAt(context, index);
  if (lexicon === undefined || context.muted.has(index)) return null;
  return toldSentence(context, index, lexicon);
}

/** The one full date of the main clause; null where it has none or several. */
function onlyDay(told: ToldSentence): ToldSentence['dates'][number] | null {
  const [only, ...others] = told.dates.filter(
    ({ start }) => (told.clauses[tokenAt(told, start)] ?? -1) < 0,
  );
  const isFull = only?.normalized.edtf.length === FULL_DATE;
  return only !== undefined && isFull && others.length === 0 ? only : null;
}

function verdictOf(
  context: FactContext,
  told: ToldSentence,
  mayTell: (type: FactDraft['type']) => boolean,
): Verdict | null {
  const day = onlyDay(told);
  const tells = told.tokens.some(({ lower }) => told.words.judgment.has(lower));
  if (day === null || !tells || !told.triggers.every(({ type }) => mayTell(type))) return null;
  const [court] = ofType(context.bySentence.get(told.index) ?? [], 'court');
  return { date: day.normalized.edtf, court: court?.cluster ?? null };
}

/** "The judge read out the verdict on Monday": the one day that a sentence near by tells of it. */
export function verdictNear(fact: FactDraft, context: FactContext): Verdict | null {
  for (const step of VERDICT_STEPS) {
    const told = toldAt(context, fact.sentence + step);
    const verdict = told === null ? null : verdictOf(context, told, (type) => type === 'trial');
    if (verdict !== null) return verdict;
  }
  return null;
}

/** "…, the agency reported on Monday": the day of the news that a document opens with. */
export function reportNear(fact: FactDraft, context: FactContext): Verdict | null {
  if (fact.sentence > LEAD_SENTENCES) return null;
  for (const step of REPORT_STEPS) {
    const told = toldAt(context, fact.sentence + step);
    const day = told === null ? null : onlyDay(told);
    if (told === null || day === null || day.normalized.kind !== 'relative') continue;
    const reports = told.tokens.some(({ lower }) => told.words.says.has(lower));
    if (reports && told.triggers.every(isJudged)) return { date: day.normalized.edtf, court: null };
  }
  return null;
}

/**
 * The verdict of a document that tells of one: every day told for a judgment, or in a sentence about
 * one, is the same. Null where there are several, none, or an appeal against it.
 */
export function onlyVerdict(drafts: readonly FactDraft[], context: FactContext): Verdict | null {
  if (drafts.some(({ type }) => type.startsWith('appeal_'))) return null;
  const verdicts: Verdict[] = drafts.flatMap((fact) =>
    isJudged(fact) && fact.date !== null ? [{ date: fact.date, court: fact.court }] : [],
  );
  for (const index of context.bySentence.keys()) {
    const told = mayTellVerdict(context, index) ? toldAt(context, index) : null;
    const verdict =
      told === null
        ? null
        : verdictOf(context, told, (type) => type === 'trial' || JUDGED.test(type));
    if (verdict !== null) verdicts.push(verdict);
  }
  const [first] = verdicts;
  if (first === undefined || first.date.length !== FULL_DATE) return null;
  if (verdicts.some(({ date }) => date !== first.date)) return null;
  return { date: first.date, court: verdicts.find(({ court }) => court !== null)?.court ?? null };
}

const mayTellVerdict = (context: FactContext, index: number): boolean =>
  (context.bySentence.get(index) ?? []).some(({ type }) => type === 'date') &&
  hasWord(context, index, ({ judgment }) => judgment);
