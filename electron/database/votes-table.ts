/** Votes of a second reader on doubtful names, and about which documents it is yet to be asked. */

import { z } from 'zod';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { MentionType } from '#shared/extraction/mention.ts';
import type { Vote, VotedDocument } from '#shared/extraction/votes/vote.ts';
import type { Reading, Writing } from './driver.ts';
import { readSegments, readText } from './text-tables.ts';

const Id = z.object({ document_id: z.string() });

/** Documents about which it is to be asked, in the order they came. */
export async function documentsToVoteOn(database: Reading): Promise<string[]> {
  const rows = await database.all(Id, 'SELECT document_id FROM unvoted ORDER BY document_id');
  return rows.map(({ document_id: id }) => id);
}

/** Has it asked about a document whose suggestions are new, where there is English in it. */
export async function askVotes(
  database: Writing,
  documentId: string,
  { mentions, segments }: Pick<Extraction, 'mentions' | 'segments'>,
): Promise<void> {
  if (mentions.length === 0 || !segments.some(({ language }) => language === 'en')) return;
  await database.run('INSERT OR IGNORE INTO unvoted (document_id) VALUES (?)', documentId);
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
  await database.run('DELETE FROM unvoted WHERE document_id = ?', documentId);
  await database.run(
    `INSERT OR IGNORE INTO vote (mention_id, part, value, score)
      SELECT m.id, v.value ->> 'part', v.value ->> 'value', v.value ->> 'score'
      FROM jsonb_each(?2) v JOIN mention m ON m.id = v.value ->> 'mention' AND m.document_id = ?1
      WHERE NOT EXISTS (SELECT 1 FROM judgement j WHERE j.mention_id = m.id)`,
    documentId,
    JSON.stringify(votes),
  );
}
