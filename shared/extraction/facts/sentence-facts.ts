/** The acts that one sentence tells. */

import type { Span } from '#shared/text/span.ts';
import type { Modality } from '../extraction.ts';
import type { Mention, MentionOf, PenaltyStatus } from '../mention.ts';
import { dateOf } from './date-of.ts';
import { draftFact, type FactDraft } from './draft.ts';
import { type FactContext, ofType } from './fact-context.ts';
import { groupAfter } from './group.ts';
import { isReported } from './modality.ts';
import { remands } from './remands.ts';
import { type Patients, subjectsOf } from './subject.ts';
import { spanOf, type ToldSentence } from './told-sentence.ts';
import type { Trigger } from './trigger.ts';
import { isActive } from './voice.ts';

/** What may be imposed is threatened: a range of the law is never a sentence that was passed. */
const statusIn = (modality: Modality): PenaltyStatus =>
  modality === 'hypothetical' || modality === 'planned' ? 'threatened' : 'imposed';

/** Penalties imposed between this trigger and the next of its kind. */
function penaltiesFor(
  { mentions, triggers, tokens }: ToldSentence,
  trigger: Trigger,
): MentionOf<'penalty'>[] {
  if (trigger.type !== 'sentence') return [];
  const same = triggers.filter((other) => other.type === trigger.type);
  const index = same.indexOf(trigger);
  const from = index > 0 ? (tokens[trigger.from]?.start ?? 0) : 0;
  const to = tokens[same[index + 1]?.from ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  return ofType(mentions, 'penalty').filter(
    (penalty) =>
      penalty.normalized.status === statusIn(trigger.modality) &&
      penalty.end > from &&
      penalty.start < to &&
      penalty.normalized.kind !== 'pretrial_detention',
  );
}

const BESIDE = 12;

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** "his arrest on 5 May": the date follows the noun, a preposition between them. */
const isBeside = (date: Span | null, { end }: Span): boolean =>
  date !== null && date.start > end && date.start - end <= BESIDE;

const namesOffence = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ type }) => type === 'charge' || type === 'legal_article');

/** Acts that are told without a date or an offence are headlines: another sentence tells them. */
function saysEnough(
  { type }: Trigger,
  { mentions, words }: ToldSentence,
  at: {
    verb: string;
    date: unknown;
    group: string | null;
    named: boolean;
    active: boolean;
    penalties: readonly unknown[];
  },
): boolean {
  if (type === 'sentence' && at.penalties.length === 0) {
    return (at.date !== null || at.named) && !at.active && words.sentenced.has(at.verb);
  }
  if (type === 'trial' || at.group !== null) return at.date !== null;
  return type !== 'charge' || at.date !== null || at.named || namesOffence(mentions);
}

/** `before` is whom the act told last befell. */
export function factsOfSentence(
  context: FactContext,
  sentence: ToldSentence,
  before: Patients | null,
): FactDraft[] {
  const drafts: FactDraft[] = [];
  let patients = before;
  for (const trigger of sentence.triggers) {
    const told = actOf(context, sentence, trigger, patients);
    if (told.length === 0) continue;
    drafts.push(...told);
    const clusters = told.flatMap(({ person }) => person ?? []);
    if (clusters.length > 0 && isReported(trigger)) {
      patients = { sentence: sentence.index, clusters };
    }
  }
  return [
    ...withoutSecondNames(drafts).flatMap((fact) => forEachPerson(context, fact)),
    ...remands(context, sentence, before),
  ];
}

/** The act of one verb: one draft for each person it befell. */
function actOf(
  context: FactContext,
  sentence: ToldSentence,
  trigger: Trigger,
  patients: Patients | null,
): FactDraft[] {
  const { tokens, words, dates } = sentence;
  const group = groupAfter(tokens, trigger, context.text.text, dates, words);
  const subjects = group === null ? subjectsOf(context, sentence, trigger, patients) : [];
  if (subjects.length === 0 && group === null) return [];
  const penalties = penaltiesFor(sentence, trigger);
  const date = dateOf(sentence, trigger);
  const span = spanOf(sentence, trigger);
  const inPenalty = ofType(sentence.mentions, 'penalty').some((one) => touches(one, span));
  if (trigger.needsDate && (inPenalty || !isBeside(date, span))) return [];
  const verb = tokens[trigger.from]?.lower ?? '';
  const named = subjects.some(({ mention }) => mention !== null);
  const active = isActive(tokens, trigger, words);
  if (!saysEnough(trigger, sentence, { verb, date, group, named, active, penalties })) return [];
  const { type, modality } = trigger;
  return (subjects.length > 0 ? subjects : [null]).map((subject) =>
    draftFact(context, sentence, { type, modality, subject, group, date, span, penalties }),
  );
}

/** «осуждён на два года»: a word that may tell a conviction tells a sentence where it names one. */
function withoutSecondNames(drafts: readonly FactDraft[]): readonly FactDraft[] {
  const sentenced = drafts.filter(({ type }) => type === 'sentence');
  return drafts.filter(
    (fact) =>
      fact.type !== 'conviction' ||
      !sentenced.some(({ person, verb }) => person === fact.person && verb === fact.verb),
  );
}

/**
 * «приговорил Горина к трём годам, а Белову — к двум»: where each of several people is told with a
 * penalty of their own, each has a sentence of their own.
 */
function forEachPerson(context: FactContext, fact: FactDraft): FactDraft[] {
  if (fact.type !== 'sentence' || fact.penalties.length < 2) return [fact];
  const here = context.bySentence.get(fact.sentence) ?? [];
  const penalties = ofType(here, 'penalty').filter(({ id }) => fact.mentions.includes(id));
  const persons = ofType(here, 'person').filter(({ cluster }) => cluster !== null);
  const first = persons.findIndex(({ cluster }) => cluster === fact.person);
  const shares = persons.slice(Math.max(0, first)).map((person, at, all) => ({
    person,
    own: penalties.filter(
      ({ start }) => start > person.end && start < (all[at + 1]?.start ?? Number.POSITIVE_INFINITY),
    ),
  }));
  const whole = shares.length > 1 && shares.every(({ own }) => own.length > 0);
  const distinct = new Set(shares.map(({ person }) => person.cluster)).size === shares.length;
  if (first < 0 || !whole || !distinct) return [fact];
  const ids = new Set(penalties.map(({ id }) => id));
  const rest = fact.mentions.filter((id) => !ids.has(id) && !persons.some((one) => one.id === id));
  return shares.map(({ person, own }) => ({
    ...fact,
    person: person.cluster,
    penalties: own.map(({ normalized }) => normalized),
    mentions: [person.id, ...rest, ...own.map(({ id }) => id)],
  }));
}
