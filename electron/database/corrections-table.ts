/** What people said against the rules, gathered by the words it was said of. */

import { z } from 'zod';
import { type Correction, SAID_OFTEN } from '#shared/case/word-offers.ts';
import { jsonColumn } from './columns.ts';
import type { Reading } from './driver.ts';

const Row = z.object({
  text: z.string(),
  said: z.enum(['org', 'place', 'no_person']),
  language: z.string().nullable(),
  ids: jsonColumn(z.array(z.string())),
});

const MOST = 50;

/**
 * Words that were told to be an organisation or a place where the rules said otherwise or nothing,
 * and words that were rejected as a person; said twice or more, the most often said first.
 */
export async function corrections(database: Reading): Promise<Correction[]> {
  const rows = await database.all(
    Row,
    `WITH told AS (
        SELECT m.id, m.text, m.number,
          CASE WHEN j.state = 'rejected' THEN 'no_person'
            ELSE coalesce(j.corrected_type, m.type) END AS said,
          CASE WHEN j.state = 'rejected' THEN coalesce(s.language, d.language) END AS language
        FROM judgement j
        JOIN mention m ON m.id = j.mention_id
        JOIN document_version d ON d.id = m.document_id
        LEFT JOIN segment s ON s.document_id = m.document_id AND s.ordinal = m.segment
        WHERE (j.state = 'rejected' AND m.origin = 'rule' AND m.type = 'person'
            AND j.corrected_type IS NULL)
          OR (j.state = 'confirmed' AND coalesce(j.corrected_type, m.type) IN ('org', 'place')
            AND (m.origin = 'person' OR j.corrected_type <> m.type)))
      SELECT text, said, language, json_group_array(id ORDER BY number) AS ids FROM told
      GROUP BY text, said, language HAVING count(*) >= ${SAID_OFTEN}
      ORDER BY count(*) DESC, text LIMIT ${MOST}`,
  );
  return rows.map(({ ids, ...row }) => ({ ...row, mentionIds: ids }));
}
