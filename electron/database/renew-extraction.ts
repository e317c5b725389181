/** Writing what the rules say of a document that they read before, with other words. */

import { z } from 'zod';
import { markOf, type Renewal, renewMentions, type StandingMention } from '#shared/case/renew.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { MentionType, Reason } from '#shared/extraction/mention.ts';
import { removeBlocks } from './blocks-table.ts';
import { jsonColumn } from './columns.ts';
import { setBehind } from './documents-table.ts';
import type { Reading, Writing } from './driver.ts';
import { documentsDependingOn } from './sibling-dates.ts';
import { storeExtraction } from './store-extraction.ts';
import { IMPORTED_KIND } from './text-tables.ts';

const Row = z.object({
  id: z.string(),
  local_id: z.string(),
  origin: z.enum(['rule', 'person']),
  type: MentionType,
  start: z.number().int(),
  end: z.number().int(),
  value: jsonColumn(z.record(z.string(), z.unknown())),
  score: z.number(),
  cluster: z.string().nullable(),
  reason: jsonColumn(Reason),
  state: z.enum(['suggested', 'confirmed', 'rejected']).nullable(),
  decided_type: MentionType,
  superseded: z.number().int(),
});

/**
 * Puts the suggestions of a document in the place of those before: what is the same stays, what a
 * person decided on stays whatever the rules say, the rest is superseded.
 */
export async function renewExtraction(
  database: Writing,
  documentId: string,
  extraction: Extraction,
  wordsHash: string,
): Promise<void> {
  const standing = await standingMentions(database, documentId);
  const renewal = renewMentions(standing, extraction.mentions);
  await database.run(
    'INSERT INTO superseded (mention_id) SELECT value FROM json_each(?)',
    JSON.stringify(renewal.superseded),
  );
  await database.run(
    'DELETE FROM superseded WHERE mention_id IN (SELECT value FROM json_each(?))',
    JSON.stringify(renewal.offered),
  );
  const changed = new Set([...renewal.superseded, ...renewal.offered]);
  const told = standing.filter(({ id, normalized }) => changed.has(id) && isExplicit(normalized));
  await setBehind(
    database,
    await documentsDependingOn(
      database,
      told.map(({ id }) => id),
    ),
  );
  await database.run('DELETE FROM cluster WHERE document_id = ?', documentId);
  await database.run('DELETE FROM extraction_fact WHERE document_id = ?', documentId);
  await removeBlocks(database, documentId);
  await database.run(
    `UPDATE segment SET kind = ${IMPORTED_KIND}, imported_kind = NULL WHERE document_id = ?`,
    documentId,
  );
  await storeExtraction(database, documentId, renamed(extraction, renewal), wordsHash);
}

const isExplicit = (value: StandingMention['normalized']): boolean => value['kind'] === 'explicit';

/** The extraction with the casebook's ids; of the mentions only those that are new. */
function renamed(extraction: Extraction, { ids, added }: Renewal): Extraction {
  const own = (mentions: readonly string[]) => [
    ...new Set(mentions.map((id) => ids.get(id) ?? id)),
  ];
  return {
    ...extraction,
    mentions: [...added],
    clusters: extraction.clusters.map((one) => ({ ...one, mentions: own(one.mentions) })),
    facts: extraction.facts.map((one) => ({ ...one, mentions: own(one.mentions) })),
  };
}

/** Every mention of a document, superseded ones and those that people took back too. */
async function standingMentions(database: Reading, documentId: string): Promise<StandingMention[]> {
  const rows = await database.all(
    Row,
    `SELECT m.id, m.local_id, m.origin, m.type, m.start, m."end", m.value, m.score, m.cluster,
        m.reason, j.state, coalesce(j.corrected_type, m.type) AS decided_type,
        EXISTS (SELECT 1 FROM superseded s WHERE s.mention_id = m.id) AS superseded
      FROM mention m LEFT JOIN judgement j ON j.mention_id = m.id
      WHERE m.document_id = ? ORDER BY m.number`,
    documentId,
  );
  return rows.map(({ local_id, decided_type, value, superseded, ...row }) => ({
    ...row,
    localId: local_id,
    decidedType: decided_type,
    normalized: value,
    before: row.reason.before,
    mark: markOf({ ...row, normalized: value as never }),
    superseded: superseded === 1,
  }));
}
