/** What a fact is before it has its name, and how one is made of the words that open it. */

import { indexAt } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Fact, FactType, Modality } from '../extraction.ts';
import type { Mention, MentionOf, ProvisionValue } from '../mention.ts';
import { attributionOf } from './attribution.ts';
import { courtBefore } from './court-before.ts';
import { type FactContext, ofType } from './fact-context.ts';
import { placeFor } from './place-of.ts';
import type { Subject } from './subject.ts';
import { spanOf, type ToldSentence } from './told-sentence.ts';

export type FactDraft = Omit<Fact, 'id'> & {
  readonly sentence: number;
  /** Where the words that tell it begin. */
  readonly verb: number;
};

/** The verb of an act with what was found for its slots. */
export interface Frame {
  readonly type: FactType;
  readonly modality: Modality;
  /** Null for an unnamed group. */
  readonly subject: Subject | null;
  readonly group: string | null;
  readonly date: MentionOf<'date'> | null;
  /** The words that tell it. */
  readonly span: Span;
  readonly penalties: readonly MentionOf<'penalty'>[];
}

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

/** What someone was acquitted of is told after the word; it is not what another verb speaks of. */
function groundsFor<T extends Mention>(
  grounds: readonly T[],
  sentence: ToldSentence,
  { type, span }: Frame,
): readonly T[] {
  if (type === 'arrest') return grounds.filter((ground) => isBare(sentence, ground, span));
  if (type === 'acquittal') {
    const later = grounds.filter(({ start }) => start >= span.end);
    return later.length > 0 ? later : grounds;
  }
  const owned = grounds.map((ground) => ({ ground, verb: verbOf(sentence, ground) }));
  const own = owned.filter(({ verb }) => (verb?.start ?? span.start) === span.start);
  // "convicted of fraud and sentenced", «обвинили в краже и отправили в СИЗО»: the other verb's.
  const shared = owned.filter(
    ({ verb }) => verb !== undefined && (verb.start < span.start || isVerdict(verb.type)),
  );
  const told = own.length > 0 || type === 'charge' ? own : shared;
  return told.map(({ ground }) => ground);
}

const isVerdict = (type: FactType): boolean => type === 'conviction' || type === 'sentence';

/** The last verb before a ground that may have one; the first where none comes before. */
function verbOf(
  sentence: ToldSentence,
  { start }: Span,
): { type: FactType; start: number } | undefined {
  const verbs = sentence.triggers
    .filter(({ type, needs }) => needs === 'nothing' && WITH_CHARGES.has(type))
    .map((trigger) => ({ type: trigger.type, start: spanOf(sentence, trigger).start }));
  return verbs.findLast((verb) => verb.start <= start) ?? verbs[0];
}

/** "arrested on charges of fraud": no other act is told between the arrest and its ground. */
function isBare(sentence: ToldSentence, ground: Span, span: Span): boolean {
  const low = Math.min(ground.start, span.start);
  const high = Math.max(ground.end, span.end);
  const { tokens, words } = sentence;
  const parted = tokens.some(
    (token) => token.start > low && token.end < high && words.joins.has(token.lower),
  );
  return !sentence.triggers.some((other) => {
    const { start, end } = spanOf(sentence, other);
    // „festgenommen und wegen Diebstahls verurteilt“: the ground of the verb at the end.
    if (parted && start >= ground.end && WITH_CHARGES.has(other.type)) return true;
    if (other.needs !== 'nothing') return false;
    return start > low && end < high && (start >= span.end || end <= span.start);
  });
}

/** Whom a pronoun stands for, as the text has last named them: the slot stands on that name. */
function nameOf({ byCluster }: FactContext, { subject, span }: Frame): Mention | null {
  if (subject === null) return null;
  const names = byCluster.get(subject.cluster) ?? [];
  return subject.mention ?? names[indexAt(names, span.start - 1)] ?? names[0] ?? null;
}

/** The fact of a frame; charges, provisions, court and place are those of its sentence. */
export function draftFact(context: FactContext, sentence: ToldSentence, frame: Frame): FactDraft {
  const { mentions, index } = sentence;
  const { type, date, span, penalties } = frame;
  const isCharged = WITH_CHARGES.has(type);
  const grounds = isCharged || type === 'arrest' ? mentions : [];
  const charges = groundsFor(ofType(grounds, 'charge'), sentence, frame);
  const articles = groundsFor(ofType(grounds, 'legal_article'), sentence, frame);
  const court =
    isCharged || type.startsWith('appeal')
      ? (ofType(mentions, 'court')[0] ??
        (type === 'appeal' ? undefined : courtBefore(context, index)))
      : undefined;
  const place = placeFor(context, mentions, type, span, court);
  const filled = [
    nameOf(context, frame),
    date,
    court,
    place,
    ...charges,
    ...articles,
    ...penalties,
  ].filter((mention): mention is Mention => mention !== null && mention !== undefined);
  const here = filled.filter((mention) => mentions.includes(mention));
  const start = Math.min(span.start, ...here.map((mention) => mention.start));
  const end = Math.max(span.end, ...here.map((mention) => mention.end));
  return {
    sentence: index,
    verb: span.start,
    type,
    person: frame.subject?.cluster ?? null,
    group: frame.group,
    date: date?.normalized.edtf ?? null,
    articles: provisions(articles),
    charges: unique(
      charges.map((charge) => charge.normalized.code),
      String,
    ),
    penalties: penalties.map((penalty) => penalty.normalized),
    court: court?.cluster ?? null,
    place: place?.cluster ?? null,
    modality: frame.modality,
    attribution: attributionFor(context, sentence, frame),
    evidence: [{ start, end, text: context.text.text.slice(start, end) }],
    mentions: filled.map((mention) => mention.id),
  };
}

/** Nobody is the source of what befell themselves where the sentence only names them. */
function attributionFor({ text }: FactContext, sentence: ToldSentence, { subject }: Frame) {
  const source = attributionOf(sentence, text.text);
  return source?.cluster != null && source.cluster === subject?.cluster ? null : source;
}
