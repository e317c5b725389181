/** Mentions with the segment they stand in, and the facts that documents tell. */

import { z } from 'zod';
import type { ConfirmedMention } from '#shared/case/case-values.ts';
import { toldBy } from '#shared/case/subject.ts';
import type { ToldFact } from '#shared/case/told-facts.ts';
import { Fact } from '#shared/extraction/extraction.ts';
import { MentionType } from '#shared/extraction/mention.ts';
import type { Span } from '#shared/text/span.ts';
import { jsonColumn } from './columns.ts';
import type { Reading } from './driver.ts';

const Row = z.object({
  id: z.string(),
  document_id: z.string(),
  local_id: z.string(),
  type: MentionType,
  value: jsonColumn(z.record(z.string(), z.unknown())),
  subject: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  file_name: z.string(),
  language: z.string().nullable(),
  page: z.number().int().nullable(),
  segment_start: z.number().int().nullable(),
  segment_text: z.string().nullable(),
  note: z.string().nullable(),
});

export interface MentionPlace extends Span {
  /** Unique in the casebook; the mention carries the extraction's own. */
  readonly mentionId: string;
  readonly documentId: string;
  /** With the decided type and value. */
  readonly mention: ConfirmedMention;
  readonly subject: string;
  readonly fileName: string;
  readonly language: string | null;
  readonly page: number | null;
  /** The segment it begins in; null for a mention outside all segments. */
  readonly segment: { readonly start: number; readonly text: string } | null;
  /** What a person wrote about it. */
  readonly note: string | null;
}

const PLACE = `
  SELECT m.id, m.document_id, m.local_id, coalesce(j.corrected_type, m.type) AS type,
    coalesce(j.corrected_value, m.value) AS value,
    coalesce(j.corrected_subject, m.subject) AS subject, m.start, m."end", m.text,
    d.file_name, coalesce(s.language, d.language) AS language, s.page,
    s.start AS segment_start, s.text AS segment_text, n.text AS note`;
const AROUND = `
  LEFT JOIN note n ON n.mention_id = m.id
  LEFT JOIN segment s ON s.document_id = d.id AND s.ordinal = m.segment`;
const IN_ORDER = 'ORDER BY d.number, m.start, m.number';

/** Every confirmed mention of documents and where it stands, in the order of documents and text. */
export async function confirmedPlaces(
  database: Reading,
  documentIds: readonly string[],
): Promise<MentionPlace[]> {
  const rows = await database.all(
    Row,
    `${PLACE}
      FROM json_each(?) c
      JOIN document_version d ON d.id = c.value
      JOIN mention m ON m.document_id = d.id
      JOIN judgement j ON j.mention_id = m.id AND j.state = 'confirmed'
      ${AROUND}
      ${IN_ORDER}`,
    JSON.stringify(documentIds),
  );
  return rows.map(placeOf);
}

/** Where these mentions stand, in the order of documents and text; others are left out. */
export async function placesOf(
  database: Reading,
  mentionIds: readonly string[],
): Promise<MentionPlace[]> {
  const rows = await database.all(
    Row,
    `${PLACE}
      FROM mention m
      JOIN document_version d ON d.id = m.document_id
      LEFT JOIN judgement j ON j.mention_id = m.id
      ${AROUND}
      WHERE m.id IN (SELECT value FROM json_each(?)) ${IN_ORDER}`,
    JSON.stringify(mentionIds),
  );
  return rows.map(placeOf);
}

function placeOf(row: z.infer<typeof Row>): MentionPlace {
  const { segment_start: start, segment_text: text } = row;
  return {
    mentionId: row.id,
    documentId: row.document_id,
    mention: { ...toldBy(row.type, row.value), id: row.local_id, text: row.text },
    subject: row.subject,
    start: row.start,
    end: row.end,
    fileName: row.file_name,
    language: row.language,
    page: row.page,
    note: row.note,
    segment: start === null || text === null ? null : { start, text },
  };
}

const FactRow = z.object({
  document_id: z.string(),
  fact: jsonColumn(Fact),
  slots: jsonColumn(z.array(z.tuple([z.string(), MentionType]))),
});

/** What documents tell, in their order. */
export async function factsOf(
  database: Reading,
  documentIds: readonly string[],
): Promise<ToldFact[]> {
  const rows = await database.all(
    FactRow,
    `SELECT f.document_id, f.fact,
        (SELECT json_group_array(json_array(m.local_id, coalesce(j.corrected_type, m.type)))
          FROM json_each(f.fact, '$.mentions') e
          JOIN mention m ON m.document_id = f.document_id AND m.local_id = e.value
          LEFT JOIN judgement j ON j.mention_id = m.id) AS slots
      FROM json_each(?) c
      JOIN document_version d ON d.id = c.value
      JOIN extraction_fact f ON f.document_id = d.id
      ORDER BY d.number, f.ordinal`,
    JSON.stringify(documentIds),
  );
  return rows.map(({ document_id, fact, slots }) => ({
    documentId: document_id,
    fact,
    slotTypes: new Map(slots),
  }));
}

const Telling = z.object({ id: z.string() });

/** The documents in which a mention of that subject is confirmed, in their order. */
export async function documentsTelling(database: Reading, subject: string): Promise<string[]> {
  const rows = await database.all(
    Telling,
    `SELECT d.id FROM document_version d WHERE d.id IN (
        SELECT m.document_id FROM mention m JOIN judgement j ON j.mention_id = m.id
          WHERE m.subject = ?1 AND j.state = 'confirmed' AND j.corrected_subject IS NULL
        UNION
        SELECT m.document_id FROM judgement j JOIN mention m ON m.id = j.mention_id
          WHERE j.corrected_subject = ?1 AND j.state = 'confirmed')
      ORDER BY d.number`,
    subject,
  );
  return rows.map(({ id }) => id);
}
