/**
 * Facts: who was arrested, charged, convicted, sentenced, released; when, for what, to what, by which
 * court. A verb or noun opens a frame; its slots are filled from the sentence and its neighbours, the
 * person only where the text justifies it.
 */

import { type AnalysedText, someWord } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Fact, FactType } from '../extraction.ts';
import type { Mention, MentionOf, ProvisionValue } from '../mention.ts';
import type { ExtractionResources } from '../resources.ts';
import { courtBefore } from './court-before.ts';
import { dateOf } from './date-of.ts';
import type { FactDraft, Trigger } from './draft.ts';
import { type FactContext, factContext, ofType, plainTokens } from './fact-context.ts';
import { type FactWords, factWords } from './fact-words.ts';
import { groupAfter } from './group.ts';
import { mergeFacts } from './merge-facts.ts';
import { placeFor } from './place-of.ts';
import { type Patients, subjectsOf } from './subject.ts';
import { spanOf, type ToldSentence, tokenAt, toldSentence } from './told-sentence.ts';
import { isGuarded, triggersOf } from './triggers.ts';

const WITH_CHARGES = new Set<FactType>([
  'charge',
  'conviction',
  'sentence',
  'detention',
  'investigation',
  'trial',
  'acquittal',
]);

const provisions = (mentions: readonly Mention[]): ProvisionValue[] =>
  unique(
    ofType(mentions, 'legal_article').map((mention) => mention.normalized),
    (value) => [value.jurisdiction, value.instrument, value.article, value.part].join('|'),
  );

function unique<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const value of values) if (!seen.has(keyOf(value))) seen.set(keyOf(value), value);
  return [...seen.values()];
}

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
      penalty.normalized.status === 'imposed' &&
      penalty.end > from &&
      penalty.start < to &&
      penalty.normalized.kind !== 'pretrial_detention',
  );
}

/** What someone was acquitted of is told after the word; it is not what another verb speaks of. */
function chargesFor(
  charges: readonly MentionOf<'charge'>[],
  type: FactType,
  span: { start: number; end: number },
): readonly MentionOf<'charge'>[] {
  if (type !== 'acquittal') return charges;
  const later = charges.filter(({ start }) => start >= span.end);
  return later.length > 0 ? later : charges;
}

function draft(
  context: FactContext,
  sentence: number,
  type: FactType,
  person: { cluster: string | null; mention: Mention | null; group: string | null },
  date: MentionOf<'date'> | null,
  span: { start: number; end: number },
  penalties: readonly MentionOf<'penalty'>[],
  planned: boolean,
): FactDraft {
  const mentions = context.bySentence.get(sentence) ?? [];
  const charges = WITH_CHARGES.has(type) ? chargesFor(ofType(mentions, 'charge'), type, span) : [];
  const articles = WITH_CHARGES.has(type) ? ofType(mentions, 'legal_article') : [];
  const court =
    WITH_CHARGES.has(type) || type.startsWith('appeal')
      ? (ofType(mentions, 'court')[0] ?? courtBefore(context, sentence))
      : undefined;
  const place = placeFor(context, mentions, type, span, court);
  const used: (Mention | null | undefined)[] = [
    person.mention,
    date,
    court,
    place,
    ...charges,
    ...articles,
    ...penalties,
  ];
  const filled = used.filter(
    (mention): mention is Mention => mention !== null && mention !== undefined,
  );
  const here = filled.filter((mention) => mentions.includes(mention));
  const start = Math.min(span.start, ...here.map((mention) => mention.start));
  const end = Math.max(span.end, ...here.map((mention) => mention.end));
  return {
    sentence,
    verb: span.start,
    type,
    person: person.cluster,
    group: person.group,
    date: date?.normalized.edtf ?? null,
    articles: provisions(articles),
    charges: unique(
      charges.map((charge) => charge.normalized.code),
      String,
    ),
    penalties: penalties.map((penalty) => penalty.normalized),
    court: court?.cluster ?? null,
    place: place?.cluster ?? null,
    modality: planned ? 'planned' : 'stated',
    evidence: [{ start, end, text: context.text.text.slice(start, end) }],
    mentions: filled.map((mention) => mention.id),
  };
}

const BESIDE = 12;

/** "his arrest on 5 May": the date follows the noun, a preposition between them. */
const isBeside = (date: Span | null, { end }: Span): boolean =>
  date !== null && date.start > end && date.start - end <= BESIDE;

const MOST_PATIENTS = 12;

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
    penalties: readonly unknown[];
  },
): boolean {
  if (type === 'sentence' && at.penalties.length === 0) {
    return (at.date !== null || at.named) && words.sentenced.has(at.verb);
  }
  if (type === 'trial' || at.group !== null) return at.date !== null;
  return type !== 'charge' || at.date !== null || at.named || namesOffence(mentions);
}

function factsOfSentence(
  context: FactContext,
  sentence: ToldSentence,
  before: Patients | null,
): FactDraft[] {
  const drafts: FactDraft[] = [];
  let patients = before;
  for (const trigger of sentence.triggers) {
    const { tokens, words, dates } = sentence;
    const group = groupAfter(tokens, trigger, context.text.text, dates, words);
    const subjects = group === null ? subjectsOf(context, sentence, trigger, patients) : [];
    if (subjects.length === 0 && group === null) continue;
    const penalties = penaltiesFor(sentence, trigger);
    const date = dateOf(sentence, trigger);
    if (trigger.needsDate && !isBeside(date, spanOf(sentence, trigger))) continue;
    const verb = tokens[trigger.from]?.lower ?? '';
    const named = subjects.some(({ mention }) => mention !== null);
    if (!saysEnough(trigger, sentence, { verb, date, group, named, penalties })) continue;
    if (subjects.length > 0) {
      patients = { sentence: sentence.index, clusters: subjects.map(({ cluster }) => cluster) };
    }
    const span = spanOf(sentence, trigger);
    const persons = subjects.length > 0 ? subjects : [{ cluster: null, mention: null }];
    for (const { cluster, mention } of persons) {
      const person = { cluster, mention, group };
      drafts.push(
        draft(
          context,
          sentence.index,
          trigger.type,
          person,
          date,
          span,
          penalties,
          trigger.planned,
        ),
      );
    }
  }
  return [
    ...withoutSecondNames(drafts).flatMap((fact) => forEachPerson(context, fact)),
    ...remands(context, sentence, before),
  ];
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

const isRemand = ({ type, normalized }: Mention): boolean =>
  type === 'penalty' && normalized.status === 'imposed' && normalized.kind === 'pretrial_detention';

const ORDER_REACH = 8;

/** Custody that is only named, or that an arrest beside it already tells, is no act of its own. */
function isOrdered(sentence: ToldSentence, order: Span): boolean {
  const { tokens, triggers, words } = sentence;
  const from = tokenAt(sentence, order.start);
  const near = tokens.slice(Math.max(0, from - ORDER_REACH), from + ORDER_REACH);
  const told = triggers.some((trigger) => {
    const { start, end } = spanOf(sentence, trigger);
    return /^(arrest|detention)$/.test(trigger.type) && start < order.end && end > order.start;
  });
  return !told && near.some(({ lower }) => words.custody.has(lower));
}

/** Custody ordered before a judgment is a detention of its own. */
function remands(
  context: FactContext,
  sentence: ToldSentence,
  before: Patients | null,
): FactDraft[] {
  const orders = ofType(sentence.mentions, 'penalty').filter(isRemand);
  const [order] = orders;
  if (order === undefined || !isOrdered(sentence, order)) return [];
  const from = Math.max(0, tokenAt(sentence, order.start));
  const trigger: Trigger = {
    type: 'detention',
    from,
    end: from + 1,
    planned: false,
    needsDate: false,
  };
  if (isGuarded(sentence.tokens, sentence.words, from)) return [];
  const date = dateOf(sentence, trigger);
  return subjectsOf(context, sentence, trigger, before).map((subject) =>
    draft(
      context,
      sentence.index,
      'detention',
      { ...subject, group: null },
      date,
      order,
      orders,
      false,
    ),
  );
}

/** What happened at a judgment without a date of its own happened on the judgment's day. */
function fillFromJudgment(
  drafts: readonly FactDraft[],
  context: FactContext,
  words: ReadonlyMap<string, FactWords>,
): FactDraft[] {
  const last = new Map<string | null, FactDraft>();
  return drafts.map((fact) => {
    const judgment = last.get(fact.person);
    const day = fact.date ?? (isJudgment(fact) ? dayOfJudgment(fact, context, words) : null);
    const filled =
      judgment === undefined || day !== null
        ? { ...fact, date: day }
        : dated(fact, judgment, context, words);
    if (isJudgment(filled) && filled.date !== null) last.set(filled.person, filled);
    return filled;
  });
}

const isJudgment = ({ type }: FactDraft): boolean => type === 'conviction' || type === 'sentence';
const NEAR_SENTENCES = 4;
const VERDICT_REACH = 2;
const FULL_DATE = 10;

/** "The judge read out the verdict on Monday": the one day that a sentence near by tells of it. */
function dayOfJudgment(
  fact: FactDraft,
  context: FactContext,
  words: ReadonlyMap<string, FactWords>,
): string | null {
  for (let index = fact.sentence + 1; index <= fact.sentence + VERDICT_REACH; index += 1) {
    const sentence = context.text.sentences[index];
    const lexicon = words.get(sentence?.language ?? '');
    if (sentence === undefined || lexicon === undefined || context.muted.has(index)) continue;
    const tokens = plainTokens(context.text, sentence);
    const dates = ofType(context.bySentence.get(index) ?? [], 'date');
    const [only] = dates;
    const tells = tokens.some(({ lower }) => lexicon.judgment.has(lower));
    const alone = dates.length === 1 && triggersOf(tokens, lexicon).length === 0;
    if (tells && alone && only?.normalized.edtf.length === FULL_DATE) return only.normalized.edtf;
  }
  return null;
}

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

function mayTell(context: FactContext, index: number, words: FactWords): boolean {
  const { firstToken = 0, endToken = 0 } = context.text.sentences[index] ?? {};
  return (
    someWord(context.text.tokens, firstToken, endToken, words.mayTell) ||
    (context.bySentence.get(index) ?? []).some(isRemand)
  );
}

/** Whom the act told last befell: one draft for each of them. */
function patientsOf(drafts: readonly FactDraft[]): Patients | null {
  const last = drafts.at(-1);
  if (last === undefined) return null;
  const clusters = drafts
    .slice(-MOST_PATIENTS)
    .filter(({ sentence, type }) => sentence === last.sentence && type === last.type)
    .flatMap(({ person }) => (person === null ? [] : [person]));
  return clusters.length === 0 ? null : { sentence: last.sentence, clusters };
}

/** Mentions must have their clusters. Facts are named `f1`, `f2`, … in the order they are told. */
export function findFacts(
  text: AnalysedText,
  mentions: readonly Mention[],
  resources: ExtractionResources,
): Fact[] {
  const words = factWords(resources);
  const context = factContext(text, mentions, words);
  const drafts: FactDraft[] = [];
  text.sentences.forEach((sentence, index) => {
    const lexicon = words.get(sentence.language);
    if (lexicon === undefined || context.muted.has(index)) return;
    if (!mayTell(context, index, lexicon)) return;
    const told = toldSentence(context, index, lexicon);
    drafts.push(...factsOfSentence(context, told, patientsOf(drafts)));
  });
  return mergeFacts(fillFromJudgment(drafts, context, words)).map((fact, index) => ({
    id: `f${index + 1}`,
    ...fact,
  }));
}
