/** Years that a document leaves open, from other documents about the same persons. */

import { type SiblingDate, yearFromSiblings } from '#shared/dates/siblings.ts';
import type { Extraction, Fact } from './extraction.ts';
import type { Mention, MentionOf } from './mention.ts';

/** Persons a document tells of more than once, or of whom it tells a fact. */
function subjectsOf({ clusters, facts }: Extraction): ReadonlySet<string> {
  const persons = clusters.filter(({ type, mentions }) => type === 'person' && mentions.length > 1);
  const told = facts.flatMap(({ person }) => (person === null ? [] : [person]));
  return new Set([...persons.map(({ id }) => id), ...told]);
}

const isDate = (mention: Mention): mention is MentionOf<'date'> => mention.type === 'date';

const FULL_DATE = /^\d{4}-\d{2}-\d{2}/;

/** The full dates each person's documents tell. */
function datesByPerson(documents: readonly Extraction[]): ReadonlyMap<string, SiblingDate[]> {
  const dates = new Map<string, SiblingDate[]>();
  documents.forEach((document, index) => {
    const explicit = document.mentions
      .filter(isDate)
      .filter(({ normalized }) => normalized.kind === 'explicit' && FULL_DATE.test(normalized.edtf))
      .map(({ normalized }) => ({ edtf: normalized.edtf, document: String(index), weight: 1 }));
    for (const person of subjectsOf(document)) {
      dates.set(person, [...(dates.get(person) ?? []), ...explicit]);
    }
  });
  return dates;
}

function filled(mention: Mention, siblings: readonly SiblingDate[]): Mention {
  if (!isDate(mention) || mention.normalized.kind !== 'partial') return mention;
  const year = yearFromSiblings(mention.normalized.reading, siblings);
  if (year === null || year.score <= mention.score) return mention;
  const before = { ...mention.normalized };
  if (year.edtf === before.edtf) return mention;
  return {
    ...mention,
    normalized: { ...before, edtf: year.edtf },
    score: year.score,
    reason: {
      ...mention.reason,
      parts: [...mention.reason.parts, { name: 'date.year-from-siblings', value: year.score }],
      alternatives: [
        { value: before, score: mention.score, note: 'own-year' },
        ...mention.reason.alternatives,
      ],
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

export function fillYears(documents: readonly Extraction[]): Extraction[] {
  const dates = datesByPerson(documents);
  return documents.map((document, index) => {
    const siblings = [...subjectsOf(document)].flatMap((person) =>
      (dates.get(person) ?? []).filter((date) => date.document !== String(index)),
    );
    if (siblings.length === 0) return document;
    const mentions = document.mentions.map((mention) => filled(mention, siblings));
    const changed = new Map<string, { from: string; to: string }>();
    mentions.forEach((mention, at) => {
      const before = document.mentions[at];
      if (before === undefined || before === mention || !isDate(before) || !isDate(mention)) return;
      changed.set(mention.id, { from: before.normalized.edtf, to: mention.normalized.edtf });
    });
    const dated = (facts: readonly Fact[]) => facts.map((fact) => redated(fact, changed));
    return { ...document, mentions, facts: dated(document.facts), apart: dated(document.apart) };
  });
}
