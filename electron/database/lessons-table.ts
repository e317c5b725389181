/**
 * What people decided on words, wherever they stand. Nothing of it is stored: it is read from the
 * decisions that stand, so that taking one back takes back what it taught.
 */

import { z } from 'zod';
import { MentionType } from '#shared/extraction/mention.ts';
import {
  neighbours,
  placeKey,
  type RejectedPlace,
  SaidOfWords,
  type TaughtName,
  teaches,
} from '#shared/extraction/taught/lesson.ts';
import { jsonColumn } from './columns.ts';
import type { Reading } from './driver.ts';

const TextRow = z.object({ text: z.string() });

/** Words that were rejected somewhere. */
export async function rejectedTexts(database: Reading): Promise<string[]> {
  const sql = `SELECT DISTINCT text FROM judgement WHERE state = 'rejected'`;
  return (await database.all(TextRow, sql)).map(({ text }) => text);
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

/** Words that were confirmed as a name, of these or (null) of all; as first confirmed, in that order. */
export async function confirmedWords(
  database: Reading,
  texts: readonly string[] | null,
): Promise<TaughtName[]> {
  if (texts?.length === 0) return [];
  const rows = await database.all(
    SaidRow,
    `WITH said AS (
        SELECT m.number, j.text, coalesce(j.corrected_type, m.type) AS type, j.state,
          coalesce(j.corrected_value, m.value) AS value
        FROM ${texts === null ? DECISIONS : DECISIONS_ON} WHERE j.state <> 'suggested')
      SELECT text, type, value, sum(state = 'confirmed') AS confirmed,
        sum(state = 'rejected') AS rejected,
        min(CASE WHEN state = 'confirmed' THEN number END) AS first
      FROM said WHERE type IN ('person', 'org', 'place') GROUP BY text, type ORDER BY first`,
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
export async function rejectedPlaces(
  database: Reading,
  texts: readonly string[],
): Promise<RejectedPlace[]> {
  const rejected = await placesWith(database, 'rejected', texts);
  const disputed = rejected.map(({ text }) => text);
  const confirmed = await placesWith(database, 'confirmed', disputed);
  return without<RejectedPlace>(rejected, confirmed, placeKey);
}

const DecidedRow = z.object({ type: MentionType, start: z.number().int(), end: z.number().int() });

/** Where somebody decided on something in a document, and as what. */
export function decidedPlaces(database: Reading, documentId: string) {
  return database.all(
    DecidedRow,
    `SELECT coalesce(j.corrected_type, m.type) AS type, m.start, m."end"
      FROM mention m JOIN judgement j ON j.mention_id = m.id WHERE m.document_id = ?`,
    documentId,
  );
}

const CalledRow = z.object({ text: z.string() });

/** The words that were confirmed as these names, or are these mentions and were confirmed. */
export async function wordsConfirmedAs(
  database: Reading,
  names: readonly { readonly kind: string; readonly name: string }[],
  mentionIds: readonly string[],
): Promise<string[]> {
  const rows = await database.all(
    CalledRow,
    `SELECT j.text FROM json_each(?1) n
        CROSS JOIN mention m ON m.type = n.value ->> 'kind' AND m.value ->> '$.name' = n.value ->> 'name'
          AND m.type IN ('person', 'org', 'place', 'court')
        CROSS JOIN judgement j ON j.mention_id = m.id WHERE j.state = 'confirmed'
      UNION SELECT j.text FROM json_each(?1) n
        CROSS JOIN judgement j ON j.corrected_type = n.value ->> 'kind'
          AND j.corrected_value ->> '$.name' = n.value ->> 'name' AND j.corrected_value IS NOT NULL
        WHERE j.state = 'confirmed'
      UNION SELECT j.text FROM json_each(?2) i CROSS JOIN judgement j ON j.mention_id = i.value
        WHERE j.state = 'confirmed'`,
    JSON.stringify(names),
    JSON.stringify(mentionIds),
  );
  return rows.map(({ text }) => text);
}

/** Those that the others do not have, by their keys. */
export function without<T>(all: readonly T[], others: readonly T[], key: (one: T) => string): T[] {
  const known = new Set(others.map(key));
  return all.filter((one) => !known.has(key(one)));
}
