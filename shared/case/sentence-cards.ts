/**
 * What a person was sentenced to, put together from every document that tells it: one card for each
 * person and judgment, with its penalties as measures and who tells each. What was only requested or
 * is threatened by law has cards of its own: no range of a statute stands among sentences.
 */

import type { Fact } from '#shared/extraction/extraction.ts';
import type { PenaltyKind, PenaltyStatus, PenaltyValue } from '#shared/extraction/mention.ts';
import { byText } from './by-text.ts';
import { documentsIn, type Evidence } from './case-values.ts';
import { commonNames } from './common-names.ts';
import { edtfOrder } from './edtf-order.ts';
import { confirmedFacts, type EvidenceOf, isOf, type ToldFact } from './told-facts.ts';

/** How far a card's penalties have come; what is served was imposed. */
type SentenceStanding = Exclude<PenaltyStatus, 'served'>;

/** One penalty of a card, with every quote for it. */
interface Measure<Quote> {
  readonly value: PenaltyValue;
  readonly quotes: Quote[];
  /** How many documents tell it. */
  readonly documents: number;
}

export interface SentenceCard<Quote> {
  readonly standing: SentenceStanding;
  /** Null where no confirmed person is tied to the penalty. */
  readonly person: string | null;
  /** EDTF; null where no confirmed date is. */
  readonly date: string | null;
  readonly court: string | null;
  /** The weightiest first. */
  readonly measures: Measure<Quote>[];
  /** How many documents tell of it at all. */
  readonly documents: number;
}

/** From taking life and liberty to what is laid on top of it. */
const BY_WEIGHT: readonly PenaltyKind[] = [
  'death',
  'life_imprisonment',
  'imprisonment',
  'forced_labour',
  'corporal_punishment',
  'suspended_sentence',
  'restriction_of_liberty',
  'house_arrest',
  'administrative_detention',
  'pretrial_detention',
  'judicial_control',
  'community_service',
  'fine',
  'confiscation',
  'deprivation_of_rights',
  'activity_ban',
  'travel_ban',
];

const STANDINGS: readonly SentenceStanding[] = ['imposed', 'requested', 'threatened'];

/** The penalties of one standing that one act of one document tells. */
interface Telling<Quote> {
  readonly standing: SentenceStanding;
  /** The person's subject; where there is none, the document. */
  readonly who: string;
  readonly person: string | null;
  readonly date: string | null;
  readonly court: string | null;
  readonly penalties: readonly EvidenceOf<'penalty', Quote>[];
}

/** What was imposed, then what was requested, then what is threatened; each in order of time. */
export function sentenceCards<Quote>(
  evidence: readonly Evidence<Quote>[],
  facts: readonly ToldFact[],
): SentenceCard<Quote>[] {
  const tellings = tellingsOf(evidence, facts);
  const byPerson = Map.groupBy(tellings, ({ standing, who }) => `${standing} ${who}`);
  return [...byPerson.values()].flatMap(judgmentsIn).map(cardOf).sort(byStandingThenTime);
}

function tellingsOf<Quote>(
  evidence: readonly Evidence<Quote>[],
  facts: readonly ToldFact[],
): Telling<Quote>[] {
  const nameOf = commonNames(evidence);
  const alone = new Set(evidence.filter(isOf('penalty')));
  const told = confirmedFacts(evidence, facts).flatMap(({ documentId, fact, slots }) => {
    const penalties = slots.filter(isOf('penalty'));
    for (const penalty of penalties) alone.delete(penalty);
    if (!isTold(fact)) return [];
    const person = slots.find(isOf('person'));
    return byStanding(penalties, {
      who: person?.subject ?? documentId,
      person: nameOf(person),
      date: slots.find(isOf('date'))?.mention.normalized.edtf ?? null,
      court: nameOf(slots.find(isOf('court'))),
    });
  });
  const untold = [...alone].flatMap((penalty) =>
    byStanding([penalty], { who: penalty.documentId, person: null, date: null, court: null }),
  );
  return [...told, ...untold];
}

/** A penalty that is denied, feared or to come is none of anybody's sentences. */
const isTold = ({ modality }: Fact): boolean => modality === 'stated' || modality === 'alleged';

function byStanding<Quote>(
  penalties: readonly EvidenceOf<'penalty', Quote>[],
  act: Omit<Telling<Quote>, 'standing' | 'penalties'>,
): Telling<Quote>[] {
  return STANDINGS.map((standing) => ({
    ...act,
    standing,
    penalties: penalties.filter(({ mention }) => standingOf(mention.normalized) === standing),
  })).filter((telling) => telling.penalties.length > 0);
}

const standingOf = ({ status }: PenaltyValue): SentenceStanding =>
  status === 'served' ? 'imposed' : status;

/**
 * Tellings of one person and standing, parted by their date. Those without one belong to the
 * judgment with which they share a penalty, or to the only one that there is.
 */
function judgmentsIn<Quote>(tellings: readonly Telling<Quote>[]): Telling<Quote>[][] {
  const byDate = Map.groupBy(tellings, ({ date }) => date);
  const undated = byDate.get(null) ?? [];
  byDate.delete(null);
  const dated = [...byDate.values()];
  const rest: Telling<Quote>[] = [];
  for (const telling of undated) {
    const sharing = dated.find((judgment) => sharePenalty(judgment, telling));
    (sharing ?? (dated.length === 1 ? dated[0] : undefined) ?? rest).push(telling);
  }
  return rest.length > 0 ? [...dated, rest] : dated;
}

function sharePenalty<Quote>(judgment: readonly Telling<Quote>[], { penalties }: Telling<Quote>) {
  return judgment.some((other) => other.penalties.some((one) => penalties.some(alikeTo(one))));
}

/** Of the same kind and size, in whatever words. */
function alikeTo<Quote>(one: EvidenceOf<'penalty', Quote>) {
  const size = sizeOf(one.mention.normalized);
  return ({ mention }: EvidenceOf<'penalty', Quote>) => sizeOf(mention.normalized) === size;
}

const sizeOf = ({ kind, duration, object }: PenaltyValue): string =>
  [kind, duration, kind === 'fine' ? object : ''].join(' ');

function cardOf<Quote>(tellings: readonly Telling<Quote>[]): SentenceCard<Quote> {
  const first = (key: 'person' | 'date' | 'court') =>
    tellings.find((telling) => telling[key] !== null)?.[key] ?? null;
  const penalties = [...new Set(tellings.flatMap((telling) => telling.penalties))];
  return {
    standing: tellings[0]?.standing ?? 'imposed',
    person: first('person'),
    date: first('date'),
    court: first('court'),
    measures: measuresIn(penalties).map(measureOf).sort(byWeight),
    documents: documentsIn(penalties),
  };
}

/**
 * Penalties of one kind and size are one measure, in whatever words and language. What one document
 * tells of two different objects (a ban on travel, a ban on public work) stays two.
 */
function measuresIn<Quote>(
  penalties: readonly EvidenceOf<'penalty', Quote>[],
): EvidenceOf<'penalty', Quote>[][] {
  const measures: EvidenceOf<'penalty', Quote>[][] = [];
  for (const penalty of penalties) {
    const alike = measures.filter((measure) => measure.some(alikeTo(penalty)));
    const same = alike.find((told) => told.some(({ subject }) => subject === penalty.subject));
    const elsewhere = alike.find((told) =>
      told.every(({ documentId }) => documentId !== penalty.documentId),
    );
    const measure = same ?? elsewhere;
    if (measure === undefined) measures.push([penalty]);
    else measure.push(penalty);
  }
  return measures;
}

/** With the value that tells most: what it bans, and what became of it. */
function measureOf<Quote>(told: readonly EvidenceOf<'penalty', Quote>[]): Measure<Quote> {
  const values = told.map(({ mention }) => mention.normalized);
  const value = values.reduce((best, other) => (tells(other) > tells(best) ? other : best));
  return { value, quotes: told.map(({ quote }) => quote), documents: documentsIn(told) };
}

const tells = ({ course, object }: PenaltyValue): number =>
  Number(object !== null) + Number(course !== undefined);

function byWeight<Quote>(a: Measure<Quote>, b: Measure<Quote>): number {
  return BY_WEIGHT.indexOf(a.value.kind) - BY_WEIGHT.indexOf(b.value.kind);
}

function byStandingThenTime<Quote>(a: SentenceCard<Quote>, b: SentenceCard<Quote>): number {
  const standing = STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
  return standing || byText(orderOf(a), orderOf(b));
}

/** Cards without a date stand last. */
const orderOf = <Quote>({ date }: SentenceCard<Quote>): string =>
  date === null ? '~' : edtfOrder(date);
