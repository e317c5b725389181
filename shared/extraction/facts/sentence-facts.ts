/** The acts that one sentence tells. */

import type { Span } from '#shared/text/span.ts';
import type { FactType, Modality } from '../extraction.ts';
import type { Mention, MentionOf, PenaltyStatus } from '../mention.ts';
import { dateOf } from './date-of.ts';
import { draftFact, type FactDraft } from './draft.ts';
import { type FactContext, ofType } from './fact-context.ts';
import { groupAfter, groupBefore } from './group.ts';
import { isReported } from './modality.ts';
import type { Patients } from './patients.ts';
import { remands } from './remands.ts';
import { forEachPerson } from './shares.ts';
import { isSince } from './since.ts';
import { subjectsOf } from './subject.ts';
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
  // "sentenced to a year and released under supervision": what goes with the release.
  const releases = triggers.filter(({ type }) => type === 'release');
  const index = same.indexOf(trigger);
  const from = index > 0 ? (tokens[trigger.from]?.start ?? 0) : 0;
  const to = tokens[same[index + 1]?.from ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  return ofType(mentions, 'penalty').filter(
    (penalty) =>
      penalty.normalized.status === statusIn(trigger.modality) &&
      penalty.end > from &&
      penalty.start < to &&
      !releases.some(({ from }) =>
        isBetween(tokens[from]?.start ?? 0, tokens[trigger.from]?.end ?? 0, penalty.start),
      ) &&
      penalty.normalized.kind !== 'pretrial_detention',
  );
}

const isBetween = (at: number, low: number, high: number): boolean => at > low && at < high;

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
  { mentions, words, tokens }: ToldSentence,
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
    // "A court sentenced Ada Lind on Friday" tells it; "a court sentenced Ada Lind" waits for the term.
    if (at.group !== null) return at.date !== null && words.sentenced.has(at.verb);
    const told = at.active ? at.date !== null && at.named : at.date !== null || at.named;
    return told && words.sentenced.has(at.verb);
  }
  if (type === 'trial') return at.date !== null || namesOffence(mentions);
  if (isOutcome(type)) return tellsOfJudgment({ mentions, tokens, words });
  if (at.group !== null) return at.date !== null || at.penalties.length > 0;
  return type !== 'charge' || at.date !== null || at.named || namesOffence(mentions);
}

const isOutcome = (type: FactType): boolean => /^appeal_/.test(type);

/** "The minister confirmed the news", "annulled the election" decide on no judgment. */
const tellsOfJudgment = ({
  mentions,
  tokens,
  words,
}: Pick<ToldSentence, 'mentions' | 'tokens' | 'words'>): boolean =>
  mentions.some(({ type }) => type === 'court' || type === 'penalty') ||
  tokens.some(({ lower }) => words.courts.has(lower) || words.decided.has(lower));

/** « condamné pour espionnage »: an offence and no penalty. */
const isConviction = ({ type, from }: Trigger, { tokens, words, mentions }: ToldSentence) =>
  type === 'sentence' &&
  words.convicts.has(tokens[from]?.lower ?? '') &&
  namesOffence(mentions) &&
  !mentions.some((mention) => mention.type === 'penalty');

/** "has been detained since 5 May": the state that an arrest began, a detention. */
function typeOf(trigger: Trigger, sentence: ToldSentence, isHeld: boolean): FactType {
  if (isHeld && trigger.type === 'arrest') return 'detention';
  return isConviction(trigger, sentence) ? 'conviction' : trigger.type;
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
      const ever = before?.ever ?? new Set(clusters);
      patients = { sentence: sentence.index, clusters, ever };
    }
  }
  return [
    ...joinedSentences(withoutSecondNames(drafts)).flatMap((fact) =>
      forEachPerson(context, sentence, fact),
    ),
    ...remands(context, sentence, before),
  ];
}

function groupOf(
  { text: { text } }: FactContext,
  { tokens, words, dates, mentions }: ToldSentence,
  trigger: Trigger,
): string | null {
  const counted = [...dates, ...ofType(mentions, 'penalty')];
  const named = { counted, persons: ofType(mentions, 'person') };
  return (
    groupAfter(tokens, trigger, text, named, words) ??
    groupBefore(tokens, trigger, text, named, words)
  );
}

/**
 * Acts whose telling without a name is kept until the text names whom they befell: "A court jailed the
 * editor on Monday".
 */
const OF_UNNAMED = new Set<FactType>(['sentence', 'conviction', 'acquittal', 'release', 'pardon']);

/** The act of one verb: one draft for each person it befell. */
function actOf(
  context: FactContext,
  sentence: ToldSentence,
  trigger: Trigger,
  patients: Patients | null,
): FactDraft[] {
  const { tokens, words } = sentence;
  const group = groupOf(context, sentence, trigger);
  const subjects = group === null ? subjectsOf(context, sentence, trigger, patients) : [];
  if (subjects.length === 0 && group === null && !OF_UNNAMED.has(trigger.type)) return [];
  const penalties = penaltiesFor(sentence, trigger);
  const date = dateOf(sentence, trigger);
  const span = spanOf(sentence, trigger);
  const inPenalty = ofType(sentence.mentions, 'penalty').some((one) => touches(one, span));
  const held = words.held.has(tokens[trigger.from]?.lower ?? '');
  const isHeld = held && date !== null && isSince(tokens, date, words);
  if (trigger.needs === 'date' && (inPenalty || !isBeside(date, span))) return [];
  if (trigger.needs === 'since' && !isHeld) return [];
  const verb = tokens[trigger.from]?.lower ?? '';
  const named = subjects.some(({ mention }) => mention !== null);
  const active = isActive(tokens, trigger, words);
  if (!saysEnough(trigger, sentence, { verb, date, group, named, active, penalties })) return [];
  const isBare = subjects.length === 0 && group === null;
  if (isBare && date === null && penalties.length === 0) return [];
  const { modality } = trigger;
  const type = typeOf(trigger, sentence, isHeld);
  return (subjects.length > 0 ? subjects : [null]).map((subject) =>
    draftFact(context, sentence, { type, modality, subject, group, date, span, penalties }),
  );
}

/**
 * «осуждён на два года», «арестован на пять суток»: a word that may tell a conviction or a detention
 * tells a sentence where it names one.
 */
function withoutSecondNames(drafts: readonly FactDraft[]): readonly FactDraft[] {
  const sentenced = drafts.filter(({ type }) => type === 'sentence');
  const decided = new Set(
    drafts.filter(({ type }) => type.startsWith('appeal_')).map(({ person }) => person),
  );
  const isSecondName = ({ type, person, verb }: FactDraft) =>
    /^(conviction|detention)$/.test(type) &&
    sentenced.some((other) => other.person === person && other.verb === verb);
  // "rejected her appeal against the sentence" tells only how it ended.
  const isDecided = ({ type, person, date }: FactDraft) =>
    type === 'appeal' && date === null && decided.has(person);
  return drafts.filter((fact) => !isSecondName(fact) && !isDecided(fact));
}

/** Verbs of one judgment stand near each other. */
const MOST_TOGETHER = 24;

/** "sentenced to two years in prison and fined 500 euros": two verbs of one judgment. */
function joinedSentences(drafts: readonly FactDraft[]): readonly FactDraft[] {
  const joined: FactDraft[] = [];
  for (const fact of drafts) {
    const near = joined.slice(-MOST_TOGETHER).findLast((other) => isOneJudgment(other, fact));
    const at = near === undefined ? -1 : joined.lastIndexOf(near);
    const before = joined[at];
    if (before === undefined) joined.push(fact);
    else {
      joined[at] = {
        ...before,
        penalties: [...before.penalties, ...fact.penalties],
        mentions: [...new Set([...before.mentions, ...fact.mentions])],
      };
    }
  }
  return joined;
}

const isOneJudgment = (a: FactDraft, b: FactDraft): boolean =>
  a.type === 'sentence' &&
  b.type === 'sentence' &&
  a.person !== null &&
  a.person === b.person &&
  a.date === b.date &&
  a.modality === b.modality &&
  a.penalties.every(({ kind }) => b.penalties.every((other) => other.kind !== kind));
