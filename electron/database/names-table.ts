/** Names as the mentions have them: counted over the casebook, and where each stands. */

import { z } from 'zod';
import { NameKind } from '#shared/case/bearer.ts';
import { LifeTold } from '#shared/extraction/mention.ts';
import { jsonColumn } from './columns.ts';
import type { Reading } from './driver.ts';

const KINDS = `('person', 'org', 'place', 'court')`;
const KIND = 'coalesce(j.corrected_type, m.type)';
const NAME = `coalesce(j.corrected_value ->> '$.name', m.value ->> '$.name')`;

/** Suggested or confirmed, and speaking of a name as it was decided. */
const NAMING = `
  (j.mention_id IS NOT NULL
    OR (m.origin = 'rule' AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.mention_id = m.id)))
  AND coalesce(j.state, 'suggested') <> 'rejected'
  AND ${KIND} IN ${KINDS}`;

const StandRow = z.object({ mentions: z.string(), seq: z.number().int() });

/**
 * Where the casebook stands: equal marks mean equal names. Of entries after `seq` only those that
 * judge mentions count.
 */
export async function nameMark(
  database: Reading,
  seq: number,
): Promise<[mentions: string, seq: number]> {
  const row = await database.first(
    StandRow,
    `SELECT json_array((SELECT max(number) FROM mention),
        (SELECT max(number) FROM superseded), (SELECT count(*) FROM superseded)) AS mentions,
      coalesce(max(seq), ?1) AS seq FROM journal
      WHERE seq > ?1 AND forward LIKE '%"what":"mentions"%'`,
    seq,
  );
  return [row?.mentions ?? '', row?.seq ?? seq];
}

const Last = z.object({ seq: z.number().int() });

/** The number of the last entry of the journal; 0 for none. */
export async function lastEntry(database: Reading): Promise<number> {
  return (await database.first(Last, 'SELECT coalesce(max(seq), 0) AS seq FROM journal'))?.seq ?? 0;
}

const CountRow = z.object({
  kind: NameKind,
  name: z.string(),
  mentions: z.number().int(),
  /** Numbers of the documents. */
  documents: jsonColumn(z.array(z.number().int())),
  /** Of the documents, ISO 639-1. */
  languages: jsonColumn(z.array(z.string())),
});
export type CountedName = z.infer<typeof CountRow>;

/** Every name that somebody or something is called, in the order of its first mention. */
export function countNames(database: Reading): Promise<CountedName[]> {
  return database.all(
    CountRow,
    `SELECT ${KIND} AS kind, ${NAME} AS name, count(*) AS mentions,
        json_group_array(DISTINCT d.number) AS documents,
        json_group_array(DISTINCT coalesce(d.language, 'und')) AS languages
      FROM mention m
      JOIN document_version d ON d.id = m.document_id
      LEFT JOIN judgement j ON j.mention_id = m.id
      WHERE ${NAMING} GROUP BY 1, 2 ORDER BY min(m.number)`,
  );
}

const NamedRow = z.object({
  id: z.string(),
  kind: NameKind,
  name: z.string(),
  text: z.string(),
  language: z.string().nullable(),
  document_id: z.string(),
  document: z.number().int(),
  file_name: z.string(),
});

/** A mention of a name, and where. */
export interface NamedMention {
  readonly id: string;
  readonly kind: NameKind;
  /** The name that it speaks of, as decided. */
  readonly name: string;
  /** The words themselves. */
  readonly text: string;
  readonly language: string | null;
  readonly documentId: string;
  /** Its number in the casebook. */
  readonly document: number;
  readonly fileName: string;
}

const NAMED = `
  SELECT m.id, ${KIND} AS kind, ${NAME} AS name, m.text, coalesce(s.language, d.language) AS language,
    m.document_id, d.number AS document, d.file_name
  FROM mention m
  LEFT JOIN judgement j ON j.mention_id = m.id
  JOIN document_version d ON d.id = m.document_id
  LEFT JOIN segment s ON s.document_id = m.document_id AND s.ordinal = m.segment
  WHERE ${NAMING}`;
const IN_ORDER = 'ORDER BY d.number, m.start, m.number';

const LifeRow = z.object({
  id: z.string(),
  name: z.string(),
  life: jsonColumn(LifeTold),
  document_id: z.string(),
  file_name: z.string(),
  document_date: z.string().nullable(),
});

/** What one mention of a person tells of their years. */
export interface LifeOfMention {
  readonly mentionId: string;
  readonly name: string;
  readonly told: LifeTold;
  readonly documentId: string;
  readonly fileName: string;
  /** EDTF: when the document was issued. */
  readonly issued: string | null;
}

/** All that documents tell of the years of persons, in the order of documents and text. */
export async function livesTold(database: Reading): Promise<LifeOfMention[]> {
  const rows = await database.all(
    LifeRow,
    `SELECT m.id, ${NAME} AS name, m.reason -> '$.life' AS life, m.document_id, d.file_name,
        d.document_date
      FROM mention m
      JOIN document_version d ON d.id = m.document_id
      LEFT JOIN judgement j ON j.mention_id = m.id
      WHERE m.type = 'person' AND m.reason ->> '$.life' IS NOT NULL AND ${KIND} = 'person' AND ${NAMING} ${IN_ORDER}`,
  );
  return rows.map((row) => ({
    mentionId: row.id,
    name: row.name,
    told: row.life,
    documentId: row.document_id,
    fileName: row.file_name,
    issued: row.document_date,
  }));
}

/** All mentions of these names, in the order of documents and text. */
export async function mentionsOfNames(
  database: Reading,
  names: readonly { readonly kind: NameKind; readonly name: string }[],
): Promise<NamedMention[]> {
  const rows = await database.all(
    NamedRow,
    `WITH wanted (kind, name) AS (SELECT value ->> 0, value ->> 1 FROM json_each(?1))
      ${NAMED} AND m.number IN (
        SELECT n.number FROM wanted w JOIN mention n
          ON n.type = w.kind AND n.value ->> '$.name' = w.name AND n.type IN ${KINDS}
        UNION
        SELECT n.number FROM wanted w JOIN judgement k
          ON k.corrected_type = w.kind AND k.corrected_value ->> '$.name' = w.name
          JOIN mention n ON n.id = k.mention_id)
      AND (${KIND}, ${NAME}) IN (SELECT kind, name FROM wanted)
      ${IN_ORDER}`,
    JSON.stringify(names.map(({ kind, name }) => [kind, name])),
  );
  return rows.map(namedOf);
}

/** The mentions with these ids that speak of a name; others are left out. */
export async function namedMentions(
  database: Reading,
  ids: readonly string[],
): Promise<NamedMention[]> {
  const rows = await database.all(
    NamedRow,
    `${NAMED} AND m.id IN (SELECT value FROM json_each(?1)) ${IN_ORDER}`,
    JSON.stringify(ids),
  );
  return rows.map(namedOf);
}

function namedOf(row: z.infer<typeof NamedRow>): NamedMention {
  const { document_id: documentId, file_name: fileName, ...mention } = row;
  return { ...mention, documentId, fileName };
}
