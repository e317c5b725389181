/** Mentions as people see them: what was suggested, changed by what was decided. */

import { z } from 'zod';
import type { Decidable } from '#shared/case/decide.ts';
import { Judgement } from '#shared/case/effect.ts';
import { type MentionPack, PACK_SIZE, unpackMentions } from '#shared/contract/mention-pack.ts';
import type { MentionReason } from '#shared/contract/review.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { type Mention, MentionType, Reason } from '#shared/extraction/mention.ts';
import type { JudgedPlace } from '#shared/extraction/words/compare.ts';
import type { Span } from '#shared/text/span.ts';
import { jsonColumn } from './columns.ts';
import type { Reading, SqlValue, Writing } from './driver.ts';
import { wellFormed } from './stored-text.ts';

const Value = jsonColumn(z.record(z.string(), z.unknown()));

/**
 * A person's mention without a judgement was undone and is not there; neither is a suggestion that
 * the rules no longer make and nobody decided on. Asked by EXISTS, because for a condition on a
 * joined table SQLite reads that whole table first.
 */
const THERE = `(EXISTS (SELECT 1 FROM judgement k WHERE k.mention_id = m.id)
  OR (m.origin = 'rule' AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.mention_id = m.id)))`;

const STATE = `coalesce(j.state, 'suggested')`;
const CORRECTED = '(j.corrected_type IS NOT NULL AND j.corrected_value IS NOT NULL)';
const TYPE = `CASE WHEN ${CORRECTED} THEN j.corrected_type ELSE m.type END`;

/**
 * Mentions as packs, made by SQLite on its own thread: this process never holds them as objects,
 * so that it can answer others meanwhile. Whoever reads a pack checks it.
 */
const packs = (where: string, order: string) => `
  SELECT json_group_array(json_array(id, state, edited, type, start, "end", text, value, score,
      segment, subject) ORDER BY place) AS pack
  FROM (
    SELECT m.id, ${STATE} AS state, (m.origin = 'person' OR ${CORRECTED}) AS edited,
      ${TYPE} AS type, m.start, m."end", m.text,
      CASE WHEN ${CORRECTED} THEN j.corrected_value ELSE m.value END AS value,
      coalesce(v.score, m.score) AS score, m.segment, coalesce(j.corrected_subject, m.subject) AS subject,
      row_number() OVER (ORDER BY ${order}) - 1 AS place
    FROM mention m
      LEFT JOIN judgement j ON j.mention_id = m.id
      LEFT JOIN vote v ON v.mention_id = m.id
    WHERE ${THERE} AND ${where}
  )
  GROUP BY place / ${PACK_SIZE} ORDER BY place / ${PACK_SIZE}`;

const PackRow = z.object({ pack: z.string() });

const OF_DOCUMENT = packs('m.document_id = ?', 'm.start, m."end" DESC, m.number');
const BY_ID = packs('m.id IN (SELECT value FROM json_each(?))', 'm.number');
const AT_PLACE = packs('m.document_id = ? AND m.start = ? AND m."end" = ?', 'm.number');
const UNDECIDED_LIKE = packs(
  `m.number IN (SELECT number FROM mention WHERE subject = ?
      UNION SELECT number FROM mention WHERE text = ?)
    AND ${STATE} = 'suggested' AND ${TYPE} = ?`,
  'm.document_id, m.start',
);

async function packsOf(database: Reading, sql: string, ...values: SqlValue[]) {
  return (await database.all(PackRow, sql, ...values)).map(({ pack }) => pack);
}

/** All mentions of a document in text order. */
export function mentionsOf(database: Reading, documentId: string): Promise<MentionPack[]> {
  return packsOf(database, OF_DOCUMENT, documentId);
}

/** The mentions with these ids that are there; others are left out. */
export async function mentionsById(
  database: Reading,
  ids: readonly string[],
): Promise<ReviewMention[]> {
  return unpackMentions(await packsOf(database, BY_ID, JSON.stringify(ids)));
}

/** The mentions that stand on exactly these words. */
export async function mentionsAt(
  database: Reading,
  documentId: string,
  { start, end }: Span,
): Promise<ReviewMention[]> {
  return unpackMentions(await packsOf(database, AT_PLACE, documentId, start, end));
}

/** Undecided mentions of that type with the same words or the same subject, anywhere. */
export function undecidedLike(
  database: Reading,
  { mention, subject }: ReviewMention,
): Promise<MentionPack[]> {
  return packsOf(database, UNDECIDED_LIKE, subject, wellFormed(mention.text), mention.type);
}

const ReasonRow = z.object({
  id: z.string(),
  cluster: z.string().nullable(),
  reason: jsonColumn(Reason),
});

/** How these mentions were found and what was said of them since, in their order in the casebook; others are left out. */
export async function reasonsOf(
  database: Reading,
  ids: readonly string[],
): Promise<MentionReason[]> {
  const rows = await database.all(
    ReasonRow,
    `SELECT m.id, m.cluster, CASE WHEN v.part IS NULL THEN m.reason ELSE
        json_insert(m.reason, '$.parts[#]', json_object('name', v.part, 'value', v.value))
      END AS reason
      FROM mention m LEFT JOIN vote v ON v.mention_id = m.id
      WHERE ${THERE} AND m.id IN (SELECT value FROM json_each(?)) ORDER BY m.number`,
    JSON.stringify(ids),
  );
  return rows.map(({ id, ...found }) => ({ mentionId: id, ...found }));
}

const DecidableRow = z.object({
  id: z.string(),
  origin: z.enum(['rule', 'person']),
  state: Judgement.shape.state.nullable(),
  corrected_type: MentionType.nullable(),
  corrected_value: Value.nullable(),
});

/** What deciding needs of these mentions; in the transaction that decides. */
export async function decidables(database: Writing, ids: readonly string[]): Promise<Decidable[]> {
  const rows = await database.all(
    DecidableRow,
    `SELECT m.id, m.origin, j.state, j.corrected_type, j.corrected_value
      FROM mention m LEFT JOIN judgement j ON j.mention_id = m.id
      WHERE ${THERE} AND m.id IN (SELECT value FROM json_each(?)) ORDER BY m.number`,
    JSON.stringify(ids),
  );
  return rows.map(({ id, origin, ...judged }) => ({ id, origin, judgement: judgementOf(judged) }));
}

const JudgedRow = z.object({
  start: z.number().int(),
  end: z.number().int(),
  state: z.enum(['confirmed', 'rejected']),
  type: MentionType,
  decided_type: MentionType,
});

/** What people said of the places of a document: what stands there and what does not. */
export async function judgedPlaces(database: Reading, documentId: string): Promise<JudgedPlace[]> {
  const rows = await database.all(
    JudgedRow,
    `SELECT m.start, m."end", j.state, m.type, coalesce(j.corrected_type, m.type) AS decided_type
      FROM mention m JOIN judgement j ON j.mention_id = m.id AND j.state <> 'suggested'
      WHERE m.document_id = ?`,
    documentId,
  );
  return rows.map(({ start, end, state, type, decided_type: decided }) => ({
    start,
    end,
    right: state === 'confirmed' ? decided : null,
    wrong: state === 'rejected' ? decided : type === decided ? null : type,
  }));
}

/** Adds a mention that a person made; the journal decides whether it is there. */
export async function insertPersonsMention(
  database: Writing,
  documentId: string,
  id: string,
  mention: Mention,
  subject: string,
): Promise<void> {
  await database.run(
    `INSERT INTO mention (id, document_id, local_id, origin, type, start, "end", text, value, score,
      cluster, segment, reason, subject)
      VALUES (?, ?, ?, 'person', ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)`,
    id,
    documentId,
    mention.id,
    mention.type,
    mention.start,
    mention.end,
    wellFormed(mention.text),
    JSON.stringify(mention.normalized),
    mention.score,
    mention.segment,
    JSON.stringify(mention.reason),
    subject,
  );
}

const Count = z.object({ count: z.number().int() });

/** How many mentions people made in a document, undone ones too: for the next local id. */
export async function countPersonsMentions(database: Writing, documentId: string): Promise<number> {
  const sql = `SELECT count(*) AS count FROM mention WHERE document_id = ? AND origin = 'person'`;
  return (await database.first(Count, sql, documentId))?.count ?? 0;
}

function judgementOf(row: Omit<z.infer<typeof DecidableRow>, 'id' | 'origin'>): Judgement | null {
  if (row.state === null) return null;
  const { corrected_type: type, corrected_value: value } = row;
  return { state: row.state, correction: type === null || value === null ? null : { type, value } };
}
