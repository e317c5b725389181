/**
 * Facts: who was arrested, charged, convicted, sentenced, released; when, for what, to what, by which
 * court. A verb or noun opens a frame; its slots are filled from the sentence and its neighbours, the
 * person only where the text justifies it.
 */

import { type AnalysedText, someWord, type Token } from '#shared/language/analysed-text.ts';
import type { Fact, FactType } from '../extraction.ts';
import type { Mention, MentionOf, ProvisionValue } from '../mention.ts';
import type { ExtractionResources } from '../resources.ts';
import { courtBefore } from './court-before.ts';
import type { FactDraft, Trigger } from './draft.ts';
import { type FactContext, factContext, ofType, plainTokens } from './fact-context.ts';
import { type FactWords, factWords } from './fact-words.ts';
import { mergeFacts } from './merge-facts.ts';
import { placeFor } from './place-of.ts';
import { groupAfter, subjectOf } from './subject.ts';
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

const SENTENCE_HEAD = 20;
const LONGEST_DATE_LINE = 10;

/** "…, but": what stands before it is another story. */
function contrastBetween(tokens: readonly Token[], low: number, high: number): boolean {
  return tokens.some(
    (token) =>
      token.start > low && token.end < high && /^(mais|but|aber|sondern|но)$/.test(token.lower),
  );
}

/** "Almaty, 12 June 2021 (Agency) – A court …": the day of the report, not of what it tells. */
function isDateLine(date: MentionOf<'date'>, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start >= date.end);
  if (at < 0 || at > LONGEST_DATE_LINE) return false;
  const next = tokens[at];
  if (next?.text === '(') return /^[-–—]$/.test(tokens[at + 3]?.text ?? '');
  return /^[-–—]$/.test(next?.text ?? '') && next?.start !== date.end;
}

/** The date that goes with a trigger: the nearest one, those of other triggers' clauses last. */
function dateFor(
  dates: readonly MentionOf<'date'>[],
  trigger: Trigger,
  all: readonly Trigger[],
  tokens: readonly Token[],
): MentionOf<'date'> | null {
  const start = tokens[trigger.from]?.start ?? 0;
  const end = tokens[trigger.end - 1]?.end ?? start;
  let best: MentionOf<'date'> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const gap = date.start >= end ? date.start - end : start - date.end;
    const low = Math.min(date.start, start);
    const high = Math.max(date.end, end);
    const crossed = all.filter((other) => {
      const at = tokens[other.from]?.start ?? 0;
      return other.from !== trigger.from && at > low && at < high;
    }).length;
    if (contrastBetween(tokens, low, high) || isDateLine(date, tokens)) continue;
    const opens = date.start - (tokens[0]?.start ?? 0) < SENTENCE_HEAD;
    const vague = date.normalized.edtf.length <= 4 ? 50 : 0;
    const cost = (opens ? Math.min(gap, SENTENCE_HEAD) : gap) + crossed * 60 + vague;
    if (cost < least) [best, least] = [date, cost];
  }
  return best;
}

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
  mentions: readonly Mention[],
  trigger: Trigger,
  all: readonly Trigger[],
  tokens: readonly Token[],
): MentionOf<'penalty'>[] {
  const same = all.filter((other) => other.type === trigger.type);
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

const namesOffence = (mentions: readonly Mention[]): boolean =>
  mentions.some(({ type }) => type === 'charge' || type === 'legal_article');

function factsOfSentence(context: FactContext, index: number, words: FactWords): FactDraft[] {
  const sentence = context.text.sentences[index];
  if (sentence === undefined) return [];
  const mentions = context.bySentence.get(index) ?? [];
  const { firstToken, endToken } = sentence;
  const told = someWord(context.text.tokens, firstToken, endToken, words.mayTell);
  if (!told && !mentions.some(isRemand)) return [];
  const tokens = plainTokens(context.text, sentence);
  const triggers = triggersOf(tokens, words);
  const drafts: FactDraft[] = [];
  for (const trigger of triggers) {
    const group = groupAfter(tokens, trigger, context.text.text, ofType(mentions, 'date'));
    const subject = group === null ? subjectOf(context, index, tokens, trigger, words) : null;
    if (subject === null && group === null) continue;
    const penalties =
      trigger.type === 'sentence' ? penaltiesFor(mentions, trigger, triggers, tokens) : [];
    if (trigger.type === 'sentence' && penalties.length === 0) continue;
    const date = dateFor(ofType(mentions, 'date'), trigger, triggers, tokens);
    if ((trigger.type === 'trial' || group !== null) && date === null) continue;
    if (trigger.type === 'charge' && date === null && !namesOffence(mentions)) continue;
    const span = {
      start: tokens[trigger.from]?.start ?? 0,
      end: tokens[trigger.end - 1]?.end ?? 0,
    };
    const person = { cluster: subject?.cluster ?? null, mention: subject?.mention ?? null, group };
    drafts.push(
      draft(context, index, trigger.type, person, date, span, penalties, trigger.planned),
    );
  }
  return [
    ...drafts.flatMap((fact) => forEachPerson(context, fact)),
    ...remands(context, index, tokens, triggers, words),
  ];
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

/** Custody ordered before a judgment is a detention of its own. */
function remands(
  context: FactContext,
  index: number,
  tokens: readonly Token[],
  triggers: readonly Trigger[],
  words: FactWords,
): FactDraft[] {
  const mentions = context.bySentence.get(index) ?? [];
  const orders = ofType(mentions, 'penalty').filter(isRemand);
  const [order] = orders;
  if (order === undefined) return [];
  const from = tokens.findIndex((token) => token.start >= order.start);
  const trigger: Trigger = {
    type: 'detention',
    from: Math.max(0, from),
    end: Math.max(1, from + 1),
    planned: false,
  };
  const subject = subjectOf(context, index, tokens, trigger, words);
  if (subject === null || isGuarded(tokens, words, trigger.from)) return [];
  const date = dateFor(ofType(mentions, 'date'), trigger, triggers, tokens);
  return [
    draft(context, index, 'detention', { ...subject, group: null }, date, order, orders, false),
  ];
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

/** Mentions must have their clusters. Facts are named `f1`, `f2`, … in the order they are told. */
export function findFacts(
  text: AnalysedText,
  mentions: readonly Mention[],
  resources: ExtractionResources,
): Fact[] {
  const words = factWords(resources);
  const context = factContext(text, mentions, words);
  const drafts = text.sentences.flatMap((sentence, index) => {
    const lexicon = words.get(sentence.language);
    return lexicon === undefined || context.muted.has(index)
      ? []
      : factsOfSentence(context, index, lexicon);
  });
  return mergeFacts(fillFromJudgment(drafts, context, words)).map((fact, index) => ({
    id: `f${index + 1}`,
    ...fact,
  }));
}
