/** Acts that are told without a day of their own: the day that the text tells elsewhere. */

import type { FactDraft } from './draft.ts';
import { type FactContext, plainTokens, wordsAt } from './fact-context.ts';
import { samePenalties } from './same-penalties.ts';
import { isJudged, onlyVerdict, reportNear, type Verdict, verdictNear } from './verdict-day.ts';

/** What happened at a judgment without a date of its own happened on the judgment's day. */
export function fillFromJudgment(drafts: readonly FactDraft[], context: FactContext): FactDraft[] {
  const last = new Map<string | null, FactDraft>();
  const forward = drafts.map((fact) => {
    const judgment = last.get(fact.person);
    const day = fact.date === null && isJudged(fact) ? verdictNear(fact, context) : null;
    const filled =
      fact.date !== null || day !== null || judgment === undefined
        ? withDay(fact, day)
        : dated(fact, judgment, context);
    if (isJudgment(filled) && filled.date !== null) last.set(filled.person, filled);
    return filled;
  });
  const told = withDayTold(withOneDay(withTelling(forward, context)));
  return withDayOfDocument(told, context, drafts.some(isOfOne));
}

const withDay = (fact: FactDraft, verdict: Verdict | null): FactDraft =>
  verdict === null
    ? fact
    : { ...fact, date: fact.date ?? verdict.date, court: fact.court ?? verdict.court };

/** Acts on people who are not named, or only counted, are told again with their names. */
const isOfUnnamed = ({ person }: FactDraft): boolean => person === null;

/** A judgment with a day that is told of one person, by name or by a penalty of their own. */
const isOfOne = (fact: FactDraft): boolean =>
  isJudged(fact) &&
  fact.date !== null &&
  (fact.person !== null || (fact.group === null && fact.penalties.length > 0));

/** What one telling may leave to another: verdicts are told with verdicts. */
const actOf = (fact: FactDraft): string => (isJudged(fact) ? 'judgment' : fact.type);

/**
 * "A court jailed three bloggers for libel on Monday. Ada Lind was given two years": the day, the court
 * and the grounds of what was told before without her name.
 */
function withTelling(drafts: readonly FactDraft[], context: FactContext): FactDraft[] {
  const tellings = new Map<string, FactDraft>();
  return drafts.map((fact) => {
    if (isOfUnnamed(fact)) {
      if (fact.date !== null) tellings.set(actOf(fact), fact);
      return fact;
    }
    const telling = tellings.get(actOf(fact));
    if (telling === undefined || fact.sentence - telling.sentence > NEAR_SENTENCES) return fact;
    if (fact.date !== null || isEarlier(fact, context)) return fact;
    if (telling.group === null && !samePenalties(fact.penalties, telling.penalties)) return fact;
    return {
      ...withGrounds(fact, telling),
      date: telling.date,
      court: fact.court ?? telling.court,
    };
  });
}

function withGrounds(fact: FactDraft, telling: FactDraft): FactDraft {
  const isBare = fact.charges.length + fact.articles.length === 0;
  if (!isBare || !isJudgment(fact) || !isJudgment(telling)) return fact;
  return { ...fact, charges: telling.charges, articles: telling.articles };
}

/**
 * The verdict that a document reports is the only one it tells of; where it is told of one person, it
 * is theirs alone.
 */
function withDayOfDocument(
  drafts: readonly FactDraft[],
  context: FactContext,
  ofOne: boolean,
): FactDraft[] {
  const dated = new Set(
    drafts.filter(isJudgment).flatMap(({ person, date }) => (date === null ? [] : [person])),
  );
  const isOpen = (fact: FactDraft) =>
    isJudged(fact) && fact.date === null && !dated.has(fact.person) && !isEarlier(fact, context);
  if (!drafts.some(isOpen)) return [...drafts];
  const only = ofOne ? null : onlyVerdict(drafts, context);
  return drafts.map((fact) =>
    isOpen(fact) ? withDay(fact, only ?? reportNear(fact, context)) : fact,
  );
}

/** "had earlier been sentenced": not the judgment that the text reports. */
export function isEarlier(fact: FactDraft, context: FactContext): boolean {
  const { text } = context;
  const sentence = text.sentences[fact.sentence];
  const lexicon = wordsAt(context, fact.sentence);
  if (sentence === undefined || lexicon === undefined) return false;
  const tokens = text.tokens.slice(sentence.firstToken, sentence.endToken);
  return tokens.some(
    ({ lower, start }) => Math.abs(start - fact.verb) < EARLIER_REACH && lexicon.earlier.has(lower),
  );
}

/** How far from the verb a word may stand that puts it into the past: units. */
const EARLIER_REACH = 60;

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
    const told = halves.has(`${fact.person}|${fact.type}|false`);
    return told ? fact : { ...fact, date: day };
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

const isJudgment = ({ type }: Pick<FactDraft, 'type'>): boolean =>
  type === 'conviction' || type === 'sentence';
const NEAR_SENTENCES = 4;

function dated(fact: FactDraft, judgment: FactDraft, context: FactContext) {
  const near = fact.sentence - judgment.sentence <= NEAR_SENTENCES;
  if (isJudged(fact) && near)
    return withDay(fact, { date: judgment.date ?? '', court: judgment.court });
  if (fact.type !== 'release') return fact;
  const sentence = context.text.sentences[fact.sentence];
  const lexicon = wordsAt(context, fact.sentence);
  if (sentence === undefined || lexicon === undefined) return fact;
  const atJudgment = plainTokens(context.text, sentence).some((token) =>
    lexicon.judgment.has(token.lower),
  );
  return atJudgment ? { ...fact, date: judgment.date } : fact;
}
