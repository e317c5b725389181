/**
 * Years that the documents of a case tell one another: a day without its year in one, the same day
 * with it in another about the same person. Nothing of it is stored beside the mentions: what a
 * document is told is asked when its suggestions are stored, and when a date that tells changes, the
 * documents that may depend on it are named, to be made anew. Both look first at the documents that
 * name the same persons, which are few, and only there at the days, each of which stands in a part of
 * all documents however many there are. The same persons are those whom an archivist joined, and by
 * their names where nobody said anything (`same-persons`): links that change date documents anew.
 */

import { z } from 'zod';
import { bearerParts } from '#shared/case/bearer.ts';
import type { Effect } from '#shared/case/effect.ts';
import { mentionId } from '#shared/case/mention-id.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Mention } from '#shared/extraction/mention.ts';
import {
  daysWithoutYear,
  isFullDate,
  personsTold,
  withSiblingYears,
} from '#shared/extraction/sibling-years.ts';
import type { Reading } from './driver.ts';
import { linksAround, linksBeside, linksById } from './identity-links-table.ts';
import { heardPersons } from './name-subjects.ts';
import {
  documentsAboutPersons,
  linksOfPlaces,
  placesOfPersons,
  subjectsJoined,
} from './same-persons.ts';
import { documentsRestated } from './stated-dates.ts';

/** How much more a date says that a person confirmed. */
const CONFIRMED = 2;

const TellingRow = z.object({
  document_id: z.string(),
  edtf: z.string(),
  weight: z.number(),
});

/**
 * The extraction of a document with the years that its siblings tell: those in the same cases, one
 * of which (`caseId`) it may be about to come into. Asked in the transaction that stores it, so that
 * no decision comes between.
 */
export async function datedExtraction(
  database: Reading,
  documentId: string,
  caseId: string | null,
  extraction: Extraction,
): Promise<Extraction> {
  const days = daysWithoutYear(extraction.mentions);
  if (days.length === 0) return extraction;
  const own = await placesOfPersons(database, documentId, extraction, personsTold(extraction));
  if (own.length === 0) return extraction;
  const subjects = [
    ...own.map(({ subject }) => subject),
    ...(await subjectsJoined(database, await linksOfPlaces(database, own))),
  ];
  const telling = await database.all(
    TellingRow,
    `WITH near AS MATERIALIZED (
        SELECT DISTINCT p.document_id FROM json_each(?4) t CROSS JOIN mention p ON p.subject = t.value)
      SELECT m.document_id, coalesce(j.corrected_value, m.value) ->> 'edtf' AS edtf,
        iif(j.state = 'confirmed', ${CONFIRMED}, 1) AS weight
      FROM near n CROSS JOIN json_each(?1) d CROSS JOIN mention m ON m.type = 'date'
          AND substr(m.value ->> 'reading', 6, 5) = d.value AND m.document_id = n.document_id
        LEFT JOIN judgement j ON j.mention_id = m.id
      WHERE m.document_id <> ?2 AND ${TELLS}
        AND EXISTS (SELECT 1 FROM case_document c
          WHERE c.document_id = m.document_id AND c.case_id IN (
            SELECT case_id FROM case_document WHERE document_id = ?2 UNION ALL SELECT ?3))`,
    JSON.stringify(days),
    documentId,
    caseId,
    JSON.stringify([...new Set(subjects)]),
  );
  if (telling.length === 0) return extraction;
  const ids = telling.map((row) => row.document_id);
  const shared = new Set(await documentsAboutPersons(database, own, subjects, ids));
  const siblings = telling
    .filter((row) => shared.has(row.document_id))
    .map(({ document_id: document, edtf, weight }) => ({ document, edtf, weight }));
  return withSiblingYears(extraction, siblings);
}

/** A date `m`, judged `j`, that a person confirmed, or a suggestion whose year the text tells. */
const TELLS = `
  CASE coalesce(j.state, 'suggested')
    WHEN 'confirmed' THEN coalesce(j.corrected_type, 'date') = 'date'
    WHEN 'suggested' THEN m.origin = 'rule' AND m.value ->> 'kind' = 'explicit'
      AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.mention_id = m.id)
    ELSE 0
  END`;

const DocumentId = z.object({ document_id: z.string() });

/** Of these documents, those that name one of the subjects twice or tell an act of one. */
async function documentsAbout(
  database: Reading,
  subjects: readonly string[],
  documents: readonly { readonly document_id: string }[],
): Promise<string[]> {
  const rows = await database.all(
    DocumentId,
    `SELECT DISTINCT m.document_id FROM json_each(?1) t CROSS JOIN mention m ON m.subject = t.value
      WHERE m.document_id IN (SELECT value FROM json_each(?2))
      GROUP BY m.subject, m.document_id
      HAVING count(*) > 1 OR max(EXISTS (SELECT 1 FROM extraction_fact f
        WHERE f.document_id = m.document_id AND f.fact ->> 'person' = m.cluster))`,
    JSON.stringify(subjects),
    JSON.stringify([...new Set(documents.map(({ document_id }) => document_id))]),
  );
  return rows.map(({ document_id }) => document_id);
}

/** The mentions that tell a day with its year, by their ids in the casebook. */
export const fullDatesOf = (documentId: string, mentions: readonly Mention[]): string[] =>
  mentions.filter(isFullDate).map(({ id }) => mentionId(documentId, id));

/** Documents in whose undecided dates these effects, before or after them, make a difference. */
export async function documentsDatedBy(
  database: Reading,
  effects: readonly Effect[],
): Promise<string[]> {
  const mentions = effects.flatMap((effect) => (effect.what === 'mentions' ? effect.ids : []));
  const moved = effects.flatMap((one) => (one.what === 'membership' ? one.documentIds : []));
  const open = await documentsWithOpenYears(database, moved);
  const linked = effects.flatMap((effect) => (effect.what === 'links' ? effect.ids : []));
  return [
    ...(await documentsLinked(database, linked)),
    ...(await documentsRestated(database, mentions)),
    ...(await documentsDependingOn(database, mentions)),
    ...(await documentsDependingOn(database, await datesOf(database, moved))),
    ...open,
  ];
}

const Id = z.object({ id: z.string() });

async function datesOf(database: Reading, documents: readonly string[]): Promise<string[]> {
  if (documents.length === 0) return [];
  const rows = await database.all(
    Id,
    `SELECT m.id FROM json_each(?) d JOIN mention m ON m.document_id = d.value AND m.type = 'date'`,
    JSON.stringify(documents),
  );
  return rows.map(({ id }) => id);
}

async function documentsWithOpenYears(
  database: Reading,
  documents: readonly string[],
): Promise<string[]> {
  if (documents.length === 0) return [];
  const rows = await database.all(
    DocumentId,
    `SELECT DISTINCT m.document_id FROM json_each(?) d
        JOIN mention m ON m.document_id = d.value AND m.type = 'date'
      WHERE m.value ->> 'reading' LIKE 'XXXX-__-__%'`,
    JSON.stringify(documents),
  );
  return rows.map(({ document_id }) => document_id);
}

/** Documents that leave open the year of a day which another of their case tells of a person linked so. */
async function documentsLinked(database: Reading, linkIds: readonly string[]): Promise<string[]> {
  if (linkIds.length === 0) return [];
  const links = await linksById(database, linkIds);
  const bearers = links.flatMap(({ a, b }) => [a, b]);
  const ends = bearers.flatMap((one) => {
    const parts = bearerParts(one);
    return parts?.what === 'name' && parts.kind === 'person' ? [parts.name] : [];
  });
  const subjects = [
    ...(await heardPersons(database, ends)).values(),
    ...(await subjectsJoined(database, await linksAround(database, bearers))),
  ];
  if (subjects.length === 0) return [];
  const rows = await database.all(
    DocumentId,
    `WITH near AS MATERIALIZED (
        SELECT DISTINCT p.document_id FROM json_each(?) s CROSS JOIN mention p ON p.subject = s.value)
      SELECT DISTINCT m.document_id
      FROM near n CROSS JOIN mention m ON m.document_id = n.document_id AND m.type = 'date'
        CROSS JOIN case_document a ON a.document_id = m.document_id
        CROSS JOIN case_document b ON b.case_id = a.case_id
          AND b.document_id IN (SELECT document_id FROM near)
        CROSS JOIN mention f ON f.type = 'date' AND f.document_id = b.document_id
          AND substr(f.value ->> 'reading', 6, 5) = substr(m.value ->> 'reading', 6, 5)
      WHERE ${OPEN} AND f.document_id <> m.document_id`,
    JSON.stringify([...new Set(subjects)]),
  );
  return rows.map(({ document_id }) => document_id);
}

/**
 * A date `m` that the rules suggest, on which nobody decided and whose year the text leaves open. The
 * sign keeps SQLite from looking for all mentions of that origin.
 */
const OPEN = `m.value ->> 'kind' = 'partial' AND +m.origin = 'rule'
  AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.mention_id = m.id)
  AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.mention_id = m.id)`;

const Dependence = z.object({ teller: z.string(), document_id: z.string() });

/**
 * Documents that share a case and a person with one of these dates, leave the year of its day open,
 * and propose another year or took theirs from it.
 */
export async function documentsDependingOn(
  database: Reading,
  dateIds: readonly string[],
): Promise<string[]> {
  if (dateIds.length === 0) return [];
  const joined = await subjectsJoined(database, await linksBeside(database, dateIds));
  const rows = await database.all(
    Dependence,
    `WITH told AS MATERIALIZED (
        SELECT DISTINCT m.document_id, substr(m.value ->> 'reading', 6, 5) AS day,
          substr(coalesce(j.corrected_value, m.value) ->> 'edtf', 1, 4) AS year
        FROM json_each(?) d JOIN mention m ON m.id = d.value AND m.type = 'date'
          LEFT JOIN judgement j ON j.mention_id = m.id
        WHERE length(m.value ->> 'reading') >= 10),
      named AS MATERIALIZED (
        SELECT DISTINCT t.document_id AS teller, p.subject
        FROM (SELECT DISTINCT document_id FROM told) t
          CROSS JOIN mention p ON p.document_id = t.document_id AND p.type = 'person'
        UNION SELECT t.document_id, s.value FROM told t CROSS JOIN json_each(?2) s),
      near AS MATERIALIZED (
        SELECT DISTINCT n.teller, p.document_id
        FROM named n CROSS JOIN mention p ON p.subject = n.subject)
      SELECT DISTINCT t.document_id AS teller, m.document_id
      FROM near n CROSS JOIN told t ON t.document_id = n.teller
        CROSS JOIN mention m ON m.type = 'date'
          AND substr(m.value ->> 'reading', 6, 5) = t.day AND m.document_id = n.document_id
      WHERE ${OPEN} AND m.document_id <> t.document_id
        AND (substr(m.value ->> 'edtf', 1, 4) <> t.year OR EXISTS (
          SELECT 1 FROM json_each(m.reason, '$.siblings') s WHERE s.value = t.document_id))
        AND EXISTS (SELECT 1 FROM case_document a JOIN case_document b ON b.case_id = a.case_id
          WHERE a.document_id = t.document_id AND b.document_id = m.document_id)`,
    JSON.stringify(dateIds),
    JSON.stringify(joined),
  );
  const tellers = [...new Set(rows.map(({ teller }) => teller))];
  const found = await Promise.all(
    tellers.map(async (teller) => {
      const subjects = [...(await subjectsIn(database, teller)), ...joined];
      return documentsAbout(
        database,
        subjects,
        rows.filter((row) => row.teller === teller),
      );
    }),
  );
  return [...new Set(found.flat())];
}

const Subject = z.object({ subject: z.string() });

async function subjectsIn(database: Reading, documentId: string): Promise<string[]> {
  const rows = await database.all(
    Subject,
    `SELECT DISTINCT subject FROM mention WHERE document_id = ? AND type = 'person'`,
    documentId,
  );
  return rows.map(({ subject }) => subject);
}
