/** The same act told twice is one fact: its slots are joined, its evidence kept. */

import type { Fact } from '../extraction.ts';
import type { PenaltyValue } from '../mention.ts';
import type { FactDraft } from './draft.ts';
import { penaltyKey, samePenalties } from './same-penalties.ts';

type Merged = Omit<Fact, 'id'>;

const MOST_COMPARED = 40;
/** An act told more often than this gains nothing by another quote. */
const MOST_TELLINGS = 24;

const sameDate = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

function sameAct(a: Merged, b: Merged): boolean {
  if (a.type !== b.type || a.person !== b.person || a.modality !== b.modality) return false;
  if (a.person === null && a.group !== b.group) return false;
  const dated = a.date !== null && a.date === b.date;
  return dated || (sameDate(a.date, b.date) && samePenalties(a.penalties, b.penalties));
}

function union<T>(a: readonly T[], b: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Map(a.map((value) => [keyOf(value), value]));
  for (const value of b) if (!seen.has(keyOf(value))) seen.set(keyOf(value), value);
  return [...seen.values()];
}

function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length ? b : a;
}

/** A kind without a duration adds nothing beside the same kind with one. */
function withoutVague(penalties: readonly PenaltyValue[]): PenaltyValue[] {
  const timed = new Set(
    penalties.filter(({ duration }) => duration !== null).map(({ kind }) => kind),
  );
  return penalties.filter(
    ({ kind, duration, object }) => duration !== null || object !== null || !timed.has(kind),
  );
}

function join(a: Merged, b: Merged): Merged {
  const told = a.evidence.length >= MOST_TELLINGS;
  return {
    ...a,
    date: longer(a.date, b.date),
    articles: union(a.articles, b.articles, (value) => JSON.stringify(value)),
    charges: union(a.charges, b.charges, String),
    penalties: withoutVague(union(a.penalties, b.penalties, penaltyKey)),
    court: a.court ?? b.court,
    place: a.place ?? b.place,
    evidence: told
      ? a.evidence
      : union(a.evidence, b.evidence, ({ start, end }) => `${start}-${end}`),
    mentions: told ? a.mentions : union(a.mentions, b.mentions, String),
  };
}

const isJudgment = ({ type, date }: Merged): boolean =>
  (type === 'sentence' || type === 'conviction') && date !== null;

const VERDICTS = new Set<Merged['type']>(['sentence', 'acquittal', 'conviction']);

/** What one person was told on one day. */
const judgmentKey = ({ person, date }: Merged): string => `${person}|${date}`;

/** A headline's "convicted" adds nothing to the sentence that the text goes on to tell. */
function isEmptyVerdict({ type, person, date, charges, articles }: Merged, all: readonly Merged[]) {
  if (type !== 'conviction' || date !== null || charges.length + articles.length > 0) return false;
  const others = all.slice(0, MOST_COMPARED);
  return others.some((other) => other.type === 'sentence' && other.person === person);
}

/** Without the days of trials that ended in a judgment: the judgment tells them. */
function withoutEndedTrials(facts: readonly Merged[]): Merged[] {
  const judged = new Set(facts.filter(({ type }) => VERDICTS.has(type)).map(judgmentKey));
  return facts.filter(
    (fact) => fact.type !== 'trial' || fact.date === null || !judged.has(judgmentKey(fact)),
  );
}

/** Without the headline's "two editors jailed for a year" where the text tells the term of somebody named. */
function withoutHeadlineGroups(facts: readonly Merged[]): Merged[] {
  const terms = new Map<string, Set<string | null>>();
  for (const { type, person, date, penalties } of facts) {
    if (type !== 'sentence' || person === null) continue;
    for (const key of penalties.map(penaltyKey)) {
      terms.set(key, (terms.get(key) ?? new Set()).add(date));
    }
  }
  const isNamed = (penalty: PenaltyValue, date: string | null) => {
    const days = terms.get(penaltyKey(penalty));
    return days !== undefined && (date === null || days.has(date));
  };
  return facts.filter(
    ({ type, person, date, penalties }) =>
      type !== 'sentence' ||
      person !== null ||
      !penalties.every((penalty) => isNamed(penalty, date)) ||
      (penalties.length === 0 && date !== null),
  );
}

/** Without the detentions that only tell since when somebody held was arrested. */
function withoutArrestsAgain(facts: readonly Merged[]): Merged[] {
  const key = ({ person, date }: Merged) => `${person}|${date}`;
  const arrests = new Set(facts.filter(({ type }) => type === 'arrest').map(key));
  return facts.filter(
    (fact) =>
      fact.type !== 'detention' ||
      fact.date === null ||
      fact.penalties.length > 0 ||
      !arrests.has(key(fact)),
  );
}

/** The court that the first verdict of each judgment names. */
function courtsOf(facts: readonly Merged[]): ReadonlyMap<string, string> {
  const courts = new Map<string, string>();
  for (const fact of facts) {
    const key = judgmentKey(fact);
    if (fact.court === null || !VERDICTS.has(fact.type) || courts.has(key)) continue;
    courts.set(key, fact.court);
  }
  return courts;
}

/** The one conviction and the one sentence of each person that have no day: told of one judgment. */
function undatedJudgments(facts: readonly Merged[]): ReadonlyMap<string, Merged> {
  const undated = new Map<string, Merged[]>();
  for (const fact of facts) {
    if (fact.date !== null || fact.person === null || !/^(sentence|conviction)$/.test(fact.type)) {
      continue;
    }
    const own = undated.get(fact.person);
    if (own === undefined) undated.set(fact.person, [fact]);
    else own.push(fact);
  }
  const judgments = new Map<string, Merged>();
  for (const [person, [one, other, ...more]] of undated) {
    if (one === undefined || other === undefined || more.length > 0) continue;
    if (one.type !== other.type) judgments.set(person, join(one, other));
  }
  return judgments;
}

/**
 * Charges, articles and court of one judgment hold for its conviction and its sentence; a sentence
 * for one charge and an acquittal of another on the same day are one judgment.
 */
function shareJudgment(facts: readonly Merged[]): Merged[] {
  const judgments = new Map<string, Merged>();
  for (const fact of facts.filter(isJudgment)) {
    const before = judgments.get(judgmentKey(fact));
    judgments.set(judgmentKey(fact), before === undefined ? fact : join(before, fact));
  }
  const courts = courtsOf(facts);
  const undated = undatedJudgments(facts);
  return facts.map((fact) => {
    if (fact.court === null && fact.date !== null && /^(acquittal|sentence)$/.test(fact.type)) {
      const court = courts.get(judgmentKey(fact));
      if (court !== undefined) return { ...fact, court };
    }
    const judged = fact.type === 'sentence' || fact.type === 'conviction';
    const alone = judged && fact.date === null ? undated.get(fact.person ?? '') : undefined;
    const whole = isJudgment(fact) ? judgments.get(judgmentKey(fact)) : alone;
    if (whole === undefined) return fact;
    return { ...fact, charges: whole.charges, articles: whole.articles, court: whole.court };
  });
}

/** Facts in the order of their first telling. */
export function mergeFacts(drafts: readonly FactDraft[]): Merged[] {
  const told = drafts.map(({ sentence: _sentence, verb: _verb, ...fact }) => ({
    ...fact,
    penalties: withoutVague(fact.penalties),
  }));
  // A headline's penalty without a day gets it from a later telling, and is then one with the rest.
  const merged = joinSame(joinSame(told));
  const telling = merged.filter((fact) => !isEmptyVerdict(fact, merged));
  const once = withoutHeadlineGroups(withoutArrestsAgain(telling));
  return shareJudgment(withoutEndedTrials(once));
}

function joinSame(facts: readonly Merged[]): Merged[] {
  const joined: Merged[] = [];
  const places = new Map<string, number[]>();
  for (const fact of facts) {
    const key = `${fact.type}|${fact.person}`;
    const own = places.get(key) ?? [];
    // Facts of one kind on one person are few; in a hostile text only the latest are looked at.
    const at = own.slice(-MOST_COMPARED).find((index) => sameActAt(joined, index, fact));
    const before = at === undefined ? undefined : joined[at];
    if (at !== undefined && before !== undefined) joined[at] = join(before, fact);
    else {
      places.set(key, [...own.slice(-MOST_COMPARED), joined.length]);
      joined.push(fact);
    }
  }
  return joined;
}

function sameActAt(joined: readonly Merged[], index: number, fact: Merged): boolean {
  const other = joined[index];
  return other !== undefined && sameAct(other, fact);
}
