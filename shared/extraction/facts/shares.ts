/** Several people with penalties of their own: each has a sentence of their own. */

import type { MentionOf } from '../mention.ts';
import { companyOf } from './company.ts';
import type { FactDraft } from './draft.ts';
import { type FactContext, ofType } from './fact-context.ts';
import type { Person, ToldSentence } from './told-sentence.ts';

type Penalty = MentionOf<'penalty'>;

/** Who is told with which penalties. */
interface Share {
  readonly persons: readonly Person[];
  readonly penalties: readonly Penalty[];
}

/** In a longer list of names nobody is told with a penalty of their own. */
const MOST_PERSONS = 24;

/**
 * «приговорил Горина к трём годам, а Белову и Лукина — к двум»: each name with the penalty after it;
 * „Brenner und Weber … zu zwei und drei Jahren“: as many terms as names, in their order.
 */
export function forEachPerson(
  context: FactContext,
  sentence: ToldSentence,
  fact: FactDraft,
): FactDraft[] {
  if (fact.type !== 'sentence' || fact.penalties.length < 2) return [fact];
  const here = context.bySentence.get(fact.sentence) ?? [];
  const penalties = ofType(here, 'penalty').filter(({ id }) => fact.mentions.includes(id));
  const first = sentence.persons.findIndex(({ cluster }) => cluster === fact.person);
  if (first < 0 || sentence.persons.length > MOST_PERSONS) return [fact];
  const shares =
    inTurn(sentence, sentence.persons.slice(first), penalties) ??
    respectively(sentence, first, penalties);
  return shares === null ? [fact] : shares.flatMap((share) => ofShare(fact, share, shares));
}

/** Names and penalties by turns; null unless every name comes once and has its penalty. */
function inTurn(
  { tokens, words }: ToldSentence,
  persons: readonly Person[],
  penalties: readonly Penalty[],
): Share[] | null {
  const shares: { persons: Person[]; penalties: Penalty[] }[] = [];
  for (const mention of [...persons, ...penalties].sort((a, b) => a.start - b.start)) {
    const open = shares.at(-1);
    if (mention.type === 'penalty') open?.penalties.push(mention);
    else if (open !== undefined && open.penalties.length === 0) open.persons.push(mention);
    else shares.push({ persons: [mention], penalties: [] });
  }
  const whole = shares.length > 1 && shares.every((share) => share.penalties.length > 0);
  const together = shares.every((share) => {
    const last = share.persons.at(-1);
    const joined = last === undefined ? [] : companyOf(last, share.persons, tokens, words);
    return joined.length === share.persons.length;
  });
  const distinct = new Set(persons.map(({ cluster }) => cluster)).size === persons.length;
  return whole && together && distinct ? shares : null;
}

/** As many terms of one kind as names told together before them. */
function respectively(
  { persons, tokens, words }: ToldSentence,
  first: number,
  penalties: readonly Penalty[],
): Share[] | null {
  const one = persons[first];
  if (one === undefined) return null;
  const named = companyOf(one, persons, tokens, words);
  const [term] = penalties;
  const alike =
    named.length === penalties.length &&
    penalties.every(({ normalized }) => normalized.kind === term?.normalized.kind);
  const before = named.every(({ end }) => end <= (term?.start ?? 0));
  if (!alike || !before) return null;
  return named.flatMap((person, at) => {
    const penalty = penalties[at];
    return penalty === undefined ? [] : [{ persons: [person], penalties: [penalty] }];
  });
}

/** The fact of each person of a share, without what the other shares name. */
function ofShare(fact: FactDraft, share: Share, all: readonly Share[]): FactDraft[] {
  const told = new Set(
    all.flatMap(({ persons, penalties }) => [...persons, ...penalties]).map(({ id }) => id),
  );
  const rest = fact.mentions.filter((id) => !told.has(id));
  return share.persons.map((person) => ({
    ...fact,
    person: person.cluster,
    penalties: share.penalties.map(({ normalized }) => normalized),
    mentions: [person.id, ...rest, ...share.penalties.map(({ id }) => id)],
  }));
}
