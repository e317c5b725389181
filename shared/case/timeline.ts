/**
 * The timeline of a case: confirmed dates, each with the act it belongs to where the text tells
 * one. Only what people confirmed fills an entry; a fact whose person is rejected or still
 * undecided is not told, and its date stands alone.
 */

import type { Fact } from '#shared/extraction/extraction.ts';
import type { MentionType } from '#shared/extraction/mention.ts';
import { byText } from './by-text.ts';
import type { Evidence } from './case-values.ts';
import { commonNames } from './common-names.ts';
import { edtfOrder } from './edtf-order.ts';
import { confirmedFacts, isOf, type ToldFact } from './told-facts.ts';

export interface TimelineEntry<Quote> {
  /** EDTF. */
  readonly date: string;
  readonly fact: Pick<
    Fact,
    'type' | 'articles' | 'charges' | 'penalties' | 'modality' | 'attribution'
  > | null;
  readonly person: string | null;
  readonly court: string | null;
  readonly place: string | null;
  readonly quotes: Quote[];
}

/** Entries in the order of time; one act told by several documents is one entry. */
export function timelineOf<Quote>(
  evidence: readonly Evidence<Quote>[],
  facts: readonly ToldFact[],
): TimelineEntry<Quote>[] {
  const nameOf = commonNames(evidence);
  const told = new Set<Evidence<Quote>>();
  const tellings = new Map<string, TimelineEntry<Quote>[]>();
  const add = (key: string, entry: TimelineEntry<Quote>) => {
    const known = tellings.get(key);
    if (known === undefined) tellings.set(key, [entry]);
    else known.push(entry);
  };
  for (const { documentId, fact, slotTypes, slots } of confirmedFacts(evidence, facts)) {
    const date = slots.find(isOf('date'));
    const person = slots.find(isOf('person'));
    const namesPerson = fact.mentions.some((id) => slotTypes.get(id) === 'person');
    if (date === undefined || (namesPerson && person === undefined)) continue;
    told.add(date);
    const who = person?.subject ?? documentId;
    const key = [fact.type, fact.modality, date.mention.normalized.edtf, who].join('\n');
    add(key, {
      ...entryOf(fact, date.mention.normalized.edtf, slots),
      person: nameOf(person),
      court: nameOf(slots.find(isOf('court'))),
      place: nameOf(slots.find(isOf('place'))),
    });
  }
  for (const one of evidence) {
    if (!isOf('date')(one) || told.has(one)) continue;
    const date = one.mention.normalized.edtf;
    const alone = { fact: null, person: null, court: null, place: null };
    add(`\n${date}`, { date, ...alone, quotes: [one.quote] });
  }
  return [...tellings.values()]
    .flatMap(merged)
    .map((entry) => ({ entry, order: edtfOrder(entry.date) }))
    .sort((a, b) => byText(a.order, b.order))
    .map(({ entry }) => entry);
}

function entryOf<Quote>(
  { type, modality, attribution }: Fact,
  date: string,
  slots: readonly Evidence<Quote>[],
): Pick<TimelineEntry<Quote>, 'date' | 'fact' | 'quotes'> {
  const valuesOf = <T extends MentionType>(wanted: T) =>
    slots.filter(isOf(wanted)).map(({ mention }) => mention.normalized);
  return {
    date,
    fact: {
      type,
      modality,
      attribution,
      articles: valuesOf('legal_article') as Fact['articles'],
      charges: slots.filter(isOf('charge')).map(({ mention }) => mention.normalized.code),
      penalties: valuesOf('penalty') as Fact['penalties'],
    },
    quotes: slots.map(({ quote }) => quote),
  };
}

/** Tellings of one act as one entry: what one leaves out another may say. */
function merged<Quote>(tellings: readonly TimelineEntry<Quote>[]): TimelineEntry<Quote>[] {
  const [first, ...others] = tellings;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  const facts = tellings.flatMap(({ fact }) => fact ?? []);
  return [
    {
      date: first.date,
      person: tellings.find(({ person }) => person !== null)?.person ?? null,
      court: tellings.find(({ court }) => court !== null)?.court ?? null,
      place: tellings.find(({ place }) => place !== null)?.place ?? null,
      fact: first.fact && {
        ...first.fact,
        articles: distinct(facts.flatMap(({ articles }) => articles)),
        charges: distinct(facts.flatMap(({ charges }) => charges)),
        penalties: distinct(facts.flatMap(({ penalties }) => penalties)),
      },
      quotes: [...new Set(tellings.flatMap(({ quotes }) => quotes))],
    },
  ];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
