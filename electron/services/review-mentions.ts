/** Reading mentions for review. */

import { findDocument } from '#electron/database/documents-table.ts';
import { mentionsById, mentionsOf, undecidedLike } from '#electron/database/mentions-table.ts';
import type { ReviewMention } from '#shared/contract/review.ts';
import type { Bench } from './bench.ts';
import { mentionNotFound } from './decide.ts';
import { documentNotFound } from './read-documents.ts';

/** All mentions of a document in text order. */
export async function reviewMentions(
  { session }: Bench,
  documentId: string,
): Promise<ReviewMention[]> {
  const { read } = session.current();
  const mentions = await mentionsOf(read, documentId);
  if (mentions.length === 0 && (await findDocument(read, documentId)) === null) {
    throw documentNotFound();
  }
  return mentions;
}

/** Undecided mentions of the same type with the same words or subject, in all documents. */
export async function identicalMentions(
  { session }: Bench,
  mentionId: string,
): Promise<ReviewMention[]> {
  const { read } = session.current();
  const [mention] = await mentionsById(read, [mentionId]);
  if (mention === undefined) throw mentionNotFound();
  return undecidedLike(read, mention);
}
