/** Votes of a second reader on doubtful names, and which documents it was asked about. */

import { z } from 'zod';
import { MentionType } from '#shared/extraction/mention.ts';
import type { Vote, VotedDocument } from '#shared/extraction/votes/vote.ts';
import type { Reading, Writing } from './driver.ts';
import { readSegments, readText } from './text-tables.ts';

const Id = z.object({ id: z.string() });

/** Documents with English in them about which it was not asked yet, in the order they came. */
export async function documentsToVoteOn(database: Reading): Promise<string[]> {
  const rows = await database.all(
    Id,
    `SELECT d.id FROM document_version d
      WHERE d.state = 'ready'
        AND NOT EXISTS (SELECT 1 FROM vote_asked a WHERE a.document_id = d.id)
        AND EXISTS (SELECT 1 FROM segment s WHERE s.document_id = d.id AND s.language = 'en')
      ORDER BY d.number`,
  );
  return rows.map(({ id }) => id);
}

const Voted = z.object({
  id: z.string(),
  type: MentionType,
  start: z.number().int(),
  end: z.number().int(),
  score: z.number(),
  segment: z.number().int(),
});

/** What the rules said of a document; null for one that is not there. */
export async function votedDocument(
  database: Reading,
  documentId: string,
): Promise<VotedDocument | null> {
  const [found, segments, mentions] = await Promise.all([
    readText(database, documentId),
    readSegments(database, documentId),
    database.all(
      Voted,
      `SELECT id, type, start, "end", score, segment FROM mention
        WHERE document_id = ? AND origin = 'rule'
          AND id NOT IN (SELECT mention_id FROM superseded)
        ORDER BY start, "end" DESC, number`,
      documentId,
    ),
  ]);
  return found === null ? null : { text: found.text, segments, mentions };
}

/** Adds votes, on nothing that somebody decided; the document is not asked about again. */
export async function storeVotes(
  database: Writing,
  documentId: string,
  votes: readonly Vote[],
): Promise<void> {
  await database.run('INSERT OR IGNORE INTO vote_asked (document_id) VALUES (?)', documentId);
  await database.run(
    `INSERT OR IGNORE INTO vote (mention_id, part, value, score)
      SELECT m.id, v.value ->> 'part', v.value ->> 'value', v.value ->> 'score'
      FROM jsonb_each(?2) v JOIN mention m ON m.id = v.value ->> 'mention' AND m.document_id = ?1
      WHERE NOT EXISTS (SELECT 1 FROM judgement j WHERE j.mention_id = m.id)`,
    documentId,
    JSON.stringify(votes),
  );
}
