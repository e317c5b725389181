/**
 * What people's decisions teach the suggestions of all documents. Nothing of it is stored: it is
 * read from the decisions that stand, so that taking one back takes back what it taught.
 */

import { z } from 'zod';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { MentionType } from '#shared/extraction/mention.ts';
import { type FormsByWord, findForms, formsByWord } from '#shared/extraction/taught/find-forms.ts';
import {
  type Lessons,
  neighbours,
  placeKey,
  type RejectedPlace,
  SaidOfWords,
  type TaughtName,
  teaches,
} from '#shared/extraction/taught/lesson.ts';
import { withLessons } from '#shared/extraction/taught/with-lessons.ts';
import { jsonColumn } from './columns.ts';
import type { Reading, Writing } from './driver.ts';
import { lastHash } from './journal-table.ts';
import { wellFormed } from './stored-text.ts';

/** What the decisions of one casebook say of words, wherever they stand. */
interface Taught {
  readonly names: FormsByWord<TaughtName>;
  /** Words that were rejected somewhere. */
  readonly rejected: ReadonlySet<string>;
}

/**
 * All that the decisions of one casebook teach. One file after another asks for it, so it is kept
 * until somebody decides.
 */
export class TaughtNames {
  /** The journal's last hash when they were read: it stands for every entry up to there. */
  #hash: string | null = null;
  #taught: Taught = { names: new Map(), rejected: new Set() };

  /** As the decisions stand in this transaction. */
  async read(database: Reading): Promise<Taught> {
    const hash = await lastHash(database);
    if (hash !== this.#hash) {
      const names = formsByWord(await taughtNames(database, null));
      this.#taught = { names, rejected: new Set(await rejectedTexts(database)) };
      this.#hash = hash;
    }
    return this.#taught;
  }
}

/**
 * The extraction of a document as it is to be stored: with the lessons of the whole casebook. Asked
 * in the transaction that stores it, so that no decision comes between.
 */
export async function taughtExtraction(
  database: Writing,
  casebook: TaughtNames,
  documentId: string,
  text: string,
  extraction: Extraction,
): Promise<Extraction> {
  const taught = await casebook.read(database);
  const found = findForms(text, taught.names);
  const names = [...new Set(found.map(({ form }) => form))];
  const texts = [...extraction.mentions, ...names].map((one) => wellFormed(one.text));
  // A taught name may stand where it was rejected as well.
  const suspects = texts.filter((one) => taught.rejected.has(one));
  const rejected = await rejectedPlaces(database, suspects);
  if (names.length === 0 && rejected.length === 0) return extraction;
  const decided = await decidedPlaces(database, documentId);
  return withLessons(text, extraction, { names, rejected }, decided);
}

const TextRow = z.object({ text: z.string() });

async function rejectedTexts(database: Reading): Promise<string[]> {
  const sql = `SELECT DISTINCT text FROM judgement WHERE state = 'rejected'`;
  return (await database.all(TextRow, sql)).map(({ text }) => text);
}

/** What decisions teach about these words. */
export async function lessonsOn(database: Reading, texts: readonly string[]): Promise<Lessons> {
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
export async function placesWith(
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

/** Those that the others do not have, by their keys. */
export function without<T>(all: readonly T[], others: readonly T[], key: (one: T) => string): T[] {
  const known = new Set(others.map(key));
  return all.filter((one) => !known.has(key(one)));
}
