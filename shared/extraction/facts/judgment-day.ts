/** Acts at a judgment, told without a day of their own. */

import type { FactDraft } from './draft.ts';
import { type FactContext, ofType, plainTokens } from './fact-context.ts';
import type { FactWords } from './fact-words.ts';
import { tokenAt, toldSentence } from './told-sentence.ts';

/** What happened at a judgment without a date of its own happened on the judgment's day. */
export function fillFromJudgment(
  drafts: readonly FactDraft[],
  context: FactContext,
  words: ReadonlyMap<string, FactWords>,
): FactDraft[] {
  const last = new Map<string | null, FactDraft>();
  const forward = drafts.map((fact) => {
    const judgment = last.get(fact.person) ?? ofGroup(last.get(null), fact);
    const judged = isJudgment(fact) || fact.type === 'acquittal';
    const verdict = fact.date === null && judged ? verdictNear(fact, context, words) : null;
    const day = fact.date ?? verdict?.date ?? null;
    const filled =
      judgment === undefined || day !== null
        ? { ...fact, date: day, court: fact.court ?? verdict?.court ?? null }
        : dated(fact, judgment, context, words);
    if (isJudgment(filled) && filled.date !== null) last.set(filled.person, filled);
    return filled;
  });
  return withOneDay(withDayTold(forward));
}

/** The day of somebody's only conviction is that of their only sentence, and the other way round. */
function withOneDay(drafts: readonly FactDraft[]): FactDraft[] {
  const days = new Map<string | null, Set<string>>();
  for (const { type, person, date } of drafts) {
    if (!isJudgment({ type }) || date === null) continue;
    days.set(person, (days.get(person) ?? new Set()).add(date));
  }
  const halves = new Set(
    drafts.filter(isJudgment).map(({ type, person, date }) => `${person}|${type}|${date === null}`),
  );
  return drafts.map((fact) => {
    const [day, ...more] = days.get(fact.person) ?? [];
    if (!isJudgment(fact) || fact.date !== null || day === undefined || more.length > 0)
      return fact;
    const dated = halves.has(`${fact.person}|${fact.type}|false`);
    return dated ? fact : { ...fact, date: day };
  });
}

/** "The court found her guilty. It sentenced her on 5 May": the day that the other half has. */
function withDayTold(drafts: readonly FactDraft[]): FactDraft[] {
  const next = new Map<string | null, FactDraft>();
  return drafts
    .toReversed()
    .map((fact) => {
      if (!isJudgment(fact)) return fact;
      const later = next.get(fact.person);
      if (fact.date !== null) {
        next.set(fact.person, fact);
        return fact;
      }
      const near = later !== undefined && later.sentence - fact.sentence <= 1;
      return near && later.type !== fact.type ? { ...fact, date: later.date } : fact;
    })
    .toReversed();
}

/** "A court jailed three bloggers on Monday. Ada Lind was given two years": she is one of them. */
const ofGroup = (group: FactDraft | undefined, fact: FactDraft): FactDraft | undefined =>
  group !== undefined && fact.sentence - group.sentence <= NEAR_SENTENCES ? group : undefined;

const isJudgment = ({ type }: Pick<FactDraft, 'type'>): boolean =>
  type === 'conviction' || type === 'sentence';
const NEAR_SENTENCES = 4;
/** The sentences to look at, from that of the judgment: the one before it first. */
const VERDICT_STEPS = [-1, 1, 2];
const FULL_DATE = 10;

interface Verdict {
  readonly date: string;
  /** The court that gave it, where the sentence names it. */
  readonly court: string | null;
}

/** "The judge read out the verdict on Monday": the one day that a sentence near by tells of it. */
function verdictNear(
  fact: FactDraft,
  context: FactContext,
  words: ReadonlyMap<string, FactWords>,
): Verdict | null {
  for (const step of VERDICT_STEPS) {
    const index = fact.sentence + step;
    const sentence = context.text.sentences[index];
    const lexicon = words.get(sentence?.language ?? '');
    if (lexicon === undefined || context.muted.has(index)) continue;
    const told = toldSentence(context, index, lexicon);
    const [only, ...others] = told.dates.filter(
      ({ start }) => (told.clauses[tokenAt(told, start)] ?? -1) < 0,
    );
    const tells = told.tokens.some(({ lower }) => lexicon.judgment.has(lower));
    const alone = others.length === 0 && !told.triggers.some(isOtherAct);
    if (!tells || !alone || only?.normalized.edtf.length !== FULL_DATE) continue;
    const [court] = ofType(context.bySentence.get(index) ?? [], 'court');
    return { date: only.normalized.edtf, court: court?.cluster ?? null };
  }
  return null;
}

const isOtherAct = ({ type }: { type: string }): boolean => type !== 'trial';

function dated(
  fact: FactDraft,
  judgment: FactDraft,
  context: FactContext,
  words: ReadonlyMap<string, FactWords>,
): FactDraft {
  const near = fact.sentence - judgment.sentence <= NEAR_SENTENCES;
  if ((isJudgment(fact) || fact.type === 'acquittal') && near) {
    return { ...fact, date: judgment.date, court: fact.court ?? judgment.court };
  }
  if (fact.type !== 'release') return fact;
  const sentence = context.text.sentences[fact.sentence];
  const lexicon = words.get(sentence?.language ?? '');
  if (sentence === undefined || lexicon === undefined) return fact;
  const atJudgment = plainTokens(context.text, sentence).some((token) =>
    lexicon.judgment.has(token.lower),
  );
  return atJudgment ? { ...fact, date: judgment.date } : fact;
}
