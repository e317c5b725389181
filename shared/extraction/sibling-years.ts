/** Years that a document leaves open, from other documents about the same persons. */

import { type SiblingDate, yearFromSiblings } from '#shared/dates/siblings.ts';
import type { Extraction, Fact } from './extraction.ts';
import type { Mention, MentionOf } from './mention.ts';

/** Ids of the persons a document tells of more than once, or of whom it tells a fact. */
export function personsTold({
  clusters,
  facts,
}: Pick<Extraction, 'clusters' | 'facts'>): ReadonlySet<string> {
  const persons = clusters.filter(({ type, mentions }) => type === 'person' && mentions.length > 1);
  const told = facts.flatMap(({ person }) => (person === null ? [] : [person]));
  return new Set([...persons.map(({ id }) => id), ...told]);
}

const isDate = (mention: Mention): mention is MentionOf<'date'> => mention.type === 'date';

const FULL_DATE = /^\d{4}-\d{2}-\d{2}/;
const DAY_WITHOUT_YEAR = /^XXXX-(\d{2}-\d{2})/;

/** Whether the text itself tells a day with its year. */
export const isFullDate = (mention: Mention): boolean =>
  isDate(mention) &&
  mention.normalized.kind === 'explicit' &&
  FULL_DATE.test(mention.normalized.edtf);

/** The days (`06-22`) that a document tells without their year. */
export function daysWithoutYear(mentions: readonly Mention[]): string[] {
  const days = mentions
    .filter(isDate)
    .map(({ normalized }) => DAY_WITHOUT_YEAR.exec(normalized.reading)?.[1]);
  return [...new Set(days.filter((day) => day !== undefined))];
}

/** The full dates each person's documents tell. */
function datesByPerson(documents: readonly Extraction[]): ReadonlyMap<string, SiblingDate[]> {
  const dates = new Map<string, SiblingDate[]>();
  documents.forEach((document, index) => {
    const explicit = document.mentions
      .filter(isDate)
      .filter(isFullDate)
      .map(({ normalized }) => ({ edtf: normalized.edtf, document: String(index), weight: 1 }));
    for (const person of personsTold(document)) {
      dates.set(person, [...(dates.get(person) ?? []), ...explicit]);
    }
  });
  return dates;
}

function filled(mention: Mention, siblings: readonly SiblingDate[]): Mention {
  if (!isDate(mention) || mention.normalized.kind !== 'partial') return mention;
  const told = yearFromSiblings(mention.normalized.reading, siblings);
  if (told === null || told.score <= mention.score) return mention;
  const before = mention.normalized;
  if (told.edtf === before.edtf) return mention;
  const { parts, alternatives, cues } = mention.reason;
  const own = parts.find(({ name }) => name.startsWith('year.'));
  const form = parts.filter(({ name }) => name === 'form');
  const others = parts.filter(({ name }) => name !== 'form');
  return {
    ...mention,
    normalized: { ...before, edtf: told.edtf },
    score: told.score,
    reason: {
      ...mention.reason,
      // The last cue is the words that told the document's own year.
      cues: own === undefined ? cues : cues.slice(0, -1),
      parts: [...form, { name: 'year.sibling', value: told.year }, ...others],
      alternatives:
        own === undefined
          ? alternatives
          : [{ value: { ...before }, score: mention.score, note: own.name }, ...alternatives],
      siblings: [...told.documents],
    },
  };
}

/** A fact dated by a mention whose year changed is dated anew. */
function redated(fact: Fact, changed: ReadonlyMap<string, { from: string; to: string }>): Fact {
  for (const id of fact.mentions) {
    const change = changed.get(id);
    if (change !== undefined && fact.date === change.from) return { ...fact, date: change.to };
  }
  return fact;
}

/**
 * The document with the years that its siblings tell, where they are surer of it than its own words;
 * what those proposed stays among the alternatives. The same object where nothing changes.
 */
export function withSiblingYears(
  document: Extraction,
  siblings: readonly SiblingDate[],
): Extraction {
  if (siblings.length === 0) return document;
  const mentions = document.mentions.map((mention) => filled(mention, siblings));
  const changed = new Map<string, { from: string; to: string }>();
  mentions.forEach((mention, at) => {
    const before = document.mentions[at];
    if (before === undefined || before === mention || !isDate(before) || !isDate(mention)) return;
    changed.set(mention.id, { from: before.normalized.edtf, to: mention.normalized.edtf });
  });
  if (changed.size === 0) return document;
  const dated = (facts: readonly Fact[]) => facts.map((fact) => redated(fact, changed));
  return { ...document, mentions, facts: dated(document.facts), apart: dated(document.apart) };
}

/** Documents of one library, in order, each with the years that the others tell. */
export function fillYears(documents: readonly Extraction[]): Extraction[] {
  const dates = datesByPerson(documents);
  return documents.map((document, index) => {
    const siblings = [...personsTold(document)].flatMap((person) =>
      (dates.get(person) ?? []).filter((date) => date.document !== String(index)),
    );
    return withSiblingYears(document, siblings);
  });
}
