/** Confirmed mentions of a case with the segment they stand in, and the facts of its documents. */

import { z } from 'zod';
import type { ToldFact } from '#shared/case/timeline.ts';
import { Fact } from '#shared/extraction/extraction.ts';
import { MentionType } from '#shared/extraction/mention.ts';
import { jsonColumn } from './columns.ts';
import type { Reading } from './driver.ts';

const PlaceRow = z.object({
  mention_id: z.string(),
  file_name: z.string(),
  language: z.string().nullable(),
  page: z.number().int().nullable(),
  segment_start: z.number().int().nullable(),
  segment_text: z.string().nullable(),
});

export interface EvidencePlace {
  readonly mentionId: string;
  readonly fileName: string;
  readonly language: string | null;
  readonly page: number | null;
  /** The segment it begins in; null for a mention outside all segments. */
  readonly segment: { readonly start: number; readonly text: string } | null;
}

/** Where each confirmed mention of a case stands, in the order of documents and text. */
export async function confirmedPlaces(database: Reading, caseId: string): Promise<EvidencePlace[]> {
  const rows = await database.all(
    PlaceRow,
    `SELECT m.id AS mention_id, d.file_name, coalesce(s.language, d.language) AS language, s.page,
        s.start AS segment_start, s.text AS segment_text
      FROM case_document c
      JOIN document_version d ON d.id = c.document_id
      JOIN mention m ON m.document_id = d.id
      JOIN judgement j ON j.mention_id = m.id AND j.state = 'confirmed'
      LEFT JOIN segment s ON s.document_id = d.id AND s.ordinal = m.segment
      WHERE c.case_id = ?
      ORDER BY d.number, m.start, m.number`,
    caseId,
  );
  return rows.map((row) => ({
    mentionId: row.mention_id,
    fileName: row.file_name,
    language: row.language,
    page: row.page,
    segment:
      row.segment_start === null || row.segment_text === null
        ? null
        : { start: row.segment_start, text: row.segment_text },
  }));
}

const FactRow = z.object({
  document_id: z.string(),
  fact: jsonColumn(Fact),
  slots: jsonColumn(z.array(z.tuple([z.string(), MentionType]))),
});

/** What the documents of a case tell, in their order. */
export async function factsOfCase(database: Reading, caseId: string): Promise<ToldFact[]> {
  const rows = await database.all(
    FactRow,
    `SELECT f.document_id, f.fact,
        (SELECT json_group_array(json_array(m.local_id, coalesce(j.corrected_type, m.type)))
          FROM json_each(f.fact, '$.mentions') e
          JOIN mention m ON m.document_id = f.document_id AND m.local_id = e.value
          LEFT JOIN judgement j ON j.mention_id = m.id) AS slots
      FROM case_document c
      JOIN document_version d ON d.id = c.document_id
      JOIN extraction_fact f ON f.document_id = d.id
      WHERE c.case_id = ? ORDER BY d.number, f.ordinal`,
    caseId,
  );
  return rows.map(({ document_id, fact, slots }) => ({
    documentId: document_id,
    fact,
    slotTypes: new Map(slots),
  }));
}
