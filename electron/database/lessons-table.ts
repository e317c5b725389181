/**
 * What people's decisions teach the suggestions of all documents. Nothing of it is stored: it is
 * read from the decisions that stand, so that taking one back takes back what it taught.
 */

import { z } from 'zod';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { MentionType } from '#shared/extraction/mention.ts';
import { findForms } from '#shared/extraction/taught/find-forms.ts';
import {
  type Lessons,
  neighbours,
  placeKey,
  type RejectedPlace,
  SaidOfWords,
  type TaughtName,
  teaches,
} from '#shared/extraction/taught/lesson.ts';
import { TAUGHT_RULE, withLessons } from '#shared/extraction/taught/with-lessons.ts';
import { jsonColumn } from './columns.ts';
import { setBehind } from './documents-table.ts';
import type { Reading, Writing } from './driver.ts';
import { appendEntry, type JournalRow, type NewEntry } from './journal-table.ts';
import { wellFormed } from './stored-text.ts';

/**
 * The extraction of a document as it is to be stored: with the lessons of the whole casebook. Asked
 * in the transaction that stores it, so that no decision comes between.
 */
export async function taughtExtraction(
  database: Writing,
  documentId: string,
  text: string,
  extraction: Extraction,
): Promise<Extraction> {
  const texts = [...new Set(extraction.mentions.map((mention) => wellFormed(mention.text)))];
  const names = await taughtNames(database, null);
  // A taught name may stand where it was rejected as well.
  const rejected = await rejectedPlaces(database, [...texts, ...names.map((name) => name.text)]);
  if (names.length === 0 && rejected.length === 0) return extraction;
  const decided = await decidedPlaces(database, documentId);
  return withLessons(text, extraction, { names, rejected }, decided);
}

/**
 * Appends an entry and marks the documents as behind whose suggestions it teaches or stops
 * teaching; tells whether there are any.
 */
export async function appendTeaching(
  database: Writing,
  entry: NewEntry,
): Promise<{ readonly row: JournalRow; readonly isTaught: boolean }> {
  const ids = entry.step.forward.flatMap((effect) =>
    effect.what === 'mentions' ? effect.ids : [],
  );
  const texts = await textsOf(database, ids);
  const before = await lessonsOn(database, texts);
  const row = await appendEntry(database, entry);
  const after = await lessonsOn(database, texts);
  const behind = await documentsTaught(database, before, after);
  await setBehind(database, behind);
  return { row, isTaught: behind.length > 0 };
}

const Text = z.object({ text: z.string() });

async function textsOf(database: Reading, mentionIds: readonly string[]): Promise<string[]> {
  if (mentionIds.length === 0) return [];
  const sql =
    'SELECT DISTINCT text FROM mention WHERE id IN (SELECT value FROM json_each(?)) ORDER BY text';
  return (await database.all(Text, sql, JSON.stringify(mentionIds))).map(({ text }) => text);
}

async function lessonsOn(database: Reading, texts: readonly string[]): Promise<Lessons> {
  if (texts.length === 0) return { names: [], rejected: [] };
  return {
    names: await taughtNames(database, texts),
    rejected: await rejectedPlaces(database, texts),
  };
}

const SaidRow = SaidOfWords.extend({ value: jsonColumn(z.record(z.string(), z.unknown())) });

/**
 * Decisions `j` on words, each with its mention `m`. Joined in this order: there are far more
 * mentions of common words than decisions on them.
 */
const DECISIONS = 'judgement j CROSS JOIN mention m ON m.id = j.mention_id';
const DECISIONS_ON = `
  json_each(?1) t CROSS JOIN judgement j ON j.text = t.value
  CROSS JOIN mention m ON m.id = j.mention_id`;
const MENTIONS_OF = `
  json_each(?1) t CROSS JOIN mention m ON m.text = t.value
  LEFT JOIN judgement j ON j.mention_id = m.id`;

/** The names that decisions teach, of these words or (null) of all; each as first confirmed. */
async function taughtNames(
  database: Reading,
  texts: readonly string[] | null,
): Promise<TaughtName[]> {
  const rows = await database.all(
    SaidRow,
    `WITH said AS (
        SELECT m.number, j.text, coalesce(j.corrected_type, m.type) AS type, j.state,
          coalesce(j.corrected_value, m.value) AS value
        FROM ${texts === null ? DECISIONS : DECISIONS_ON} WHERE j.state <> 'suggested')
      SELECT text, type, value, sum(state = 'confirmed') AS confirmed,
        sum(state = 'rejected') AS rejected,
        min(CASE WHEN state = 'confirmed' THEN number END) AS first
      FROM said WHERE type IN ('person', 'org', 'place') GROUP BY text, type ORDER BY text, type`,
    ...(texts === null ? [] : [JSON.stringify(texts)]),
  );
  const byText = new Map<string, SaidOfWords[]>();
  for (const row of rows) byText.set(row.text, [...(byText.get(row.text) ?? []), row]);
  return rows
    .filter((row) => teaches(row, byText.get(row.text) ?? []))
    .map(({ type, text, value }) => ({ type, text, value }));
}

const PlaceRow = z.object({
  document_id: z.string(),
  type: MentionType,
  text: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  segment_text: z.string(),
});

/** Places with their neighbours where these words were decided on so, or (null) not at all. */
async function placesWith(
  database: Reading,
  state: 'confirmed' | 'rejected' | null,
  texts: readonly string[],
): Promise<(RejectedPlace & { readonly documentId: string })[]> {
  if (texts.length === 0) return [];
  const rows = await database.all(
    PlaceRow,
    `SELECT m.document_id, coalesce(j.corrected_type, m.type) AS type, m.text,
        m.start - s.start AS start, m."end" - s.start AS "end", s.text AS segment_text
      FROM ${state === null ? MENTIONS_OF : DECISIONS_ON}
        JOIN segment s ON s.document_id = m.document_id AND s.ordinal = m.segment
      WHERE j.state IS ?2`,
    JSON.stringify([...new Set(texts)]),
    state,
  );
  return rows.map(({ document_id: documentId, type, text, segment_text: around, ...span }) => ({
    documentId,
    type,
    text,
    ...neighbours(around, span),
  }));
}

/** Where these words were rejected, and never confirmed in such a place. */
async function rejectedPlaces(
  database: Reading,
  texts: readonly string[],
): Promise<RejectedPlace[]> {
  const rejected = await placesWith(database, 'rejected', texts);
  const disputed = rejected.map(({ text }) => text);
  const confirmed = await placesWith(database, 'confirmed', disputed);
  return without<RejectedPlace>(rejected, confirmed, placeKey);
}

const DecidedRow = z.object({ type: MentionType, start: z.number().int(), end: z.number().int() });

function decidedPlaces(database: Reading, documentId: string) {
  return database.all(
    DecidedRow,
    `SELECT coalesce(j.corrected_type, m.type) AS type, m.start, m."end"
      FROM mention m JOIN judgement j ON j.mention_id = m.id WHERE m.document_id = ?`,
    documentId,
  );
}

/** Documents in which it makes a difference that these lessons became those. */
async function documentsTaught(
  database: Reading,
  before: Lessons,
  after: Lessons,
): Promise<string[]> {
  const key = (name: TaughtName) => JSON.stringify([name.type, name.text, name.value]);
  const gained = without(after.names, before.names, key);
  const lost = without(before.names, after.names, key);
  const ids = await Promise.all([
    documentsWithForms(database, gained),
    documentsWithTaught(database, lost),
    documentsOffering(database, without(after.rejected, before.rejected, placeKey)),
    documentsWithPlaces(database, without(before.rejected, after.rejected, placeKey)),
  ]);
  return [...new Set(ids.flat())];
}

function without<T>(all: readonly T[], others: readonly T[], key: (one: T) => string): T[] {
  const known = new Set(others.map(key));
  return all.filter((one) => !known.has(key(one)));
}

const Passage = z.object({ document_id: z.string(), start: z.number().int(), text: z.string() });

/** Segments that hold any of these words, letter for letter or nearly. */
function passagesWith(database: Reading, texts: readonly string[]) {
  const phrases = texts.map((text) => `"${text.replaceAll(/["\0]/g, ' ')}"`);
  return database.all(
    Passage,
    `SELECT s.document_id, s.start, s.text FROM passage p JOIN segment s ON s.number = p.rowid
      WHERE passage MATCH ?`,
    phrases.join(' OR '),
  );
}

const Covered = z.object({ document_id: z.string(), start: z.number().int() });

/** Documents where the words stand and nothing says yet what they are. */
async function documentsWithForms(
  database: Reading,
  names: readonly TaughtName[],
): Promise<string[]> {
  if (names.length === 0) return [];
  const texts = names.map(({ text }) => text);
  const covered = await database.all(
    Covered,
    `SELECT m.document_id, m.start FROM json_each(?) t CROSS JOIN mention m ON m.text = t.value
      WHERE (m.origin = 'rule' AND m.id NOT IN (SELECT mention_id FROM superseded))
        OR EXISTS (SELECT 1 FROM judgement j WHERE j.mention_id = m.id)`,
    JSON.stringify(texts),
  );
  const known = new Set(covered.map(({ document_id, start }) => `${document_id} ${start}`));
  const passages = await passagesWith(database, texts);
  return passages
    .filter(({ document_id: id, start, text }) =>
      findForms(text, names).some((found) => !known.has(`${id} ${start + found.start}`)),
    )
    .map(({ document_id }) => document_id);
}

const DocumentId = z.object({ document_id: z.string() });

/** Documents with undecided suggestions that these names made. */
async function documentsWithTaught(
  database: Reading,
  names: readonly TaughtName[],
): Promise<string[]> {
  const rows = await database.all(
    DocumentId,
    `SELECT DISTINCT m.document_id FROM json_each(?1) t CROSS JOIN mention m ON m.text = t.value
      WHERE m.reason ->> 'rule' = ?2
        AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.mention_id = m.id)`,
    JSON.stringify(names.map(({ text }) => text)),
    TAUGHT_RULE,
  );
  return rows.map(({ document_id }) => document_id);
}

/** Documents with suggestions in such a place on which nobody decided. */
async function documentsOffering(
  database: Reading,
  places: readonly RejectedPlace[],
): Promise<string[]> {
  const keys = new Set(places.map(placeKey));
  const texts = places.map(({ text }) => text);
  const undecided = await placesWith(database, null, texts);
  return undecided.filter((place) => keys.has(placeKey(place))).map(({ documentId }) => documentId);
}

/** Documents where the words of such a place stand, whatever was suggested there. */
async function documentsWithPlaces(
  database: Reading,
  places: readonly RejectedPlace[],
): Promise<string[]> {
  if (places.length === 0) return [];
  const keys = new Set(places.map(placeKey));
  const types = new Set(places.map(({ type }) => type));
  const forms = [...new Set(places.map(({ text }) => text))].map((text) => ({ text }));
  const passages = await passagesWith(
    database,
    forms.map(({ text }) => text),
  );
  return passages
    .filter(({ text }) =>
      findForms(text, forms).some(({ form, ...span }) => {
        const place = { ...form, ...neighbours(text, span) };
        return [...types].some((type) => keys.has(placeKey({ type, ...place })));
      }),
    )
    .map(({ document_id }) => document_id);
}
