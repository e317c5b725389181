/** Reading mentions for review. */

import { createHash } from 'node:crypto';

import { findDocument } from '#electron/database/documents-table.ts';
import {
  mentionsById,
  mentionsOf,
  reasonsOf,
  undecidedLike,
} from '#electron/database/mentions-table.ts';
import type { MentionPack, SentPack } from '#shared/contract/mention-pack.ts';
import type { MentionReason } from '#shared/contract/review.ts';
import type { Bench } from './bench.ts';
import { mentionNotFound } from './decide.ts';
import { documentNotFound } from './read-documents.ts';

/** All mentions of a document in text order; packs with a digest in `known` are only named. */
export async function reviewMentions(
  { session }: Bench,
  documentId: string,
  known: readonly string[],
): Promise<SentPack[]> {
  const { read } = session.current();
  const packs = await mentionsOf(read, documentId);
  if (packs.length === 0 && (await findDocument(read, documentId)) === null) {
    throw documentNotFound();
  }
  const held = new Set(known);
  return packs.map((pack) => {
    const digest = createHash('sha256').update(pack).digest('base64url');
    return { digest, pack: held.has(digest) ? null : pack };
  });
}

/** How mentions were found. */
export async function mentionReasons(
  { session }: Bench,
  mentionIds: readonly string[],
): Promise<MentionReason[]> {
  return reasonsOf(session.current().read, mentionIds);
}

/** Undecided mentions of the same type with the same words or subject, in all documents. */
export async function identicalMentions(
  { session }: Bench,
  mentionId: string,
): Promise<MentionPack[]> {
  const { read } = session.current();
  const [mention] = await mentionsById(read, [mentionId]);
  if (mention === undefined) throw mentionNotFound();
  return undecidedLike(read, mention);
}
