/** Mentions as people see them: what was suggested, changed by what was decided. */

import { z } from 'zod';
import type { Decidable } from '#shared/case/decide.ts';
import { Judgement } from '#shared/case/effect.ts';
import type { ReviewMention } from '#shared/contract/review.ts';
import { Mention, MentionType } from '#shared/extraction/mention.ts';
import { jsonColumn } from './columns.ts';
import type { Reading, Writing } from './driver.ts';
import { wellFormed } from './stored-text.ts';

const Value = jsonColumn(z.record(z.string(), z.unknown()));

const Row = z.object({
  id: z.string(),
  document_id: z.string(),
  local_id: z.string(),
  origin: z.enum(['rule', 'person']),
  type: MentionType,
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  value: Value,
  score: z.number(),
  cluster: z.string().nullable(),
  segment: z.number().int(),
  /** Checked once, with the whole mention. */
  reason: jsonColumn(z.unknown()),
  subject: z.string(),
  state: Judgement.shape.state.nullable(),
  corrected_type: MentionType.nullable(),
  corrected_value: Value.nullable(),
  corrected_subject: z.string().nullable(),
});

/**
 * A person's mention without a judgement was undone and is not there. Asked by EXISTS, because for
 * a condition on a joined table SQLite reads that whole table first.
 */
const THERE = `(m.origin = 'rule' OR EXISTS (SELECT 1 FROM judgement k WHERE k.mention_id = m.id))`;

const MENTIONS = `
  SELECT m.id, m.document_id, m.local_id, m.origin, m.type, m.start, m."end", m.text, m.value,
    m.score, m.cluster, m.segment, m.reason, m.subject,
    j.state, j.corrected_type, j.corrected_value, j.corrected_subject
  FROM mention m LEFT JOIN judgement j ON j.mention_id = m.id
  WHERE ${THERE}`;

/** All mentions of a document in text order. */
export async function mentionsOf(database: Reading, documentId: string): Promise<ReviewMention[]> {
  const sql = `${MENTIONS} AND m.document_id = ? ORDER BY m.start, m."end" DESC, m.number`;
  return (await database.all(Row, sql, documentId)).map(reviewMention);
}

/** The mentions with these ids that are there; others are left out. */
export async function mentionsById(
  database: Reading,
  ids: readonly string[],
): Promise<ReviewMention[]> {
  const sql = `${MENTIONS} AND m.id IN (SELECT value FROM json_each(?)) ORDER BY m.number`;
  return (await database.all(Row, sql, JSON.stringify(ids))).map(reviewMention);
}

/** Undecided mentions of that type with the same words or the same subject, anywhere. */
export async function undecidedLike(
  database: Reading,
  { mention, subject }: ReviewMention,
): Promise<ReviewMention[]> {
  const sql = `${MENTIONS} AND m.number IN (
      SELECT number FROM mention WHERE subject = ?
      UNION SELECT number FROM mention WHERE text = ?)
    ORDER BY m.document_id, m.start`;
  const rows = await database.all(Row, sql, subject, wellFormed(mention.text));
  return rows
    .map(reviewMention)
    .filter((like) => like.state === 'suggested' && like.mention.type === mention.type);
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

function judgementOf(
  row: Pick<z.infer<typeof Row>, 'state' | 'corrected_type' | 'corrected_value'>,
): Judgement | null {
  if (row.state === null) return null;
  const { corrected_type: type, corrected_value: value } = row;
  return { state: row.state, correction: type === null || value === null ? null : { type, value } };
}

function reviewMention(row: z.infer<typeof Row>): ReviewMention {
  const correction = judgementOf(row)?.correction ?? null;
  return {
    id: row.id,
    documentId: row.document_id,
    state: row.state ?? 'suggested',
    edited: row.origin === 'person' || correction !== null,
    mention: Mention.parse({
      id: row.local_id,
      type: correction?.type ?? row.type,
      start: row.start,
      end: row.end,
      text: row.text,
      normalized: correction?.value ?? row.value,
      score: row.score,
      cluster: row.cluster,
      segment: row.segment,
      reason: row.reason,
    }),
    subject: row.corrected_subject ?? row.subject,
  };
}
