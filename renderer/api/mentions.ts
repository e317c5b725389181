/**
 * The mentions of a document. There may be tens of thousands: they are read in portions, between
 * which the page draws and hears keys; a portion that did not change is not sent again and stays the
 * same array, so that a decision on one mention costs no more than its portion.
 */

import { queryOptions } from '@tanstack/react-query';
import { type MentionPortions, PackReader } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { client } from './client.ts';
import { keys } from './query-keys.ts';
import { keptWhereSame } from './same-mentions.ts';

/** What was read last of a document: each portion under its digest. */
interface Reading {
  readonly reader: PackReader;
  readonly portions: ReadonlyMap<string, readonly ReviewMention[]>;
}

/** As many documents as one goes back and forth between. */
const REMEMBERED = 4;
const readings = new Map<string, Reading>();

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function readMentions(documentId: string): Promise<MentionPortions> {
  const last = readings.get(documentId);
  const reader = last?.reader ?? new PackReader();
  const known = [...(last?.portions.keys() ?? [])];
  const portions = new Map<string, readonly ReviewMention[]>();
  for (const { digest, pack } of await client.review.mentions({ documentId, known })) {
    if (pack === null) portions.set(digest, last?.portions.get(digest) ?? []);
    else {
      portions.set(digest, reader.read(pack));
      await breath();
    }
  }
  remember(documentId, { reader, portions });
  return [...portions.values()];
}

function remember(documentId: string, reading: Reading): void {
  readings.delete(documentId);
  readings.set(documentId, reading);
  const [oldest] = readings.keys();
  if (readings.size > REMEMBERED && oldest !== undefined) readings.delete(oldest);
}

export const mentionsQuery = (documentId: string) =>
  queryOptions({
    queryKey: keys.mentions(documentId),
    queryFn: () => readMentions(documentId),
    // The library's own way compares every part of every object: with tens of thousands, too long.
    structuralSharing: (before, now) =>
      keptWhereSame(before as MentionPortions | undefined, now as MentionPortions),
  });

/** How a mention was found. */
export const reasonQuery = (mentionId: string) =>
  queryOptions({
    queryKey: keys.reason(mentionId),
    queryFn: async () => {
      const [found] = await client.review.reasons({ mentionIds: [mentionId] });
      return found?.reason ?? null;
    },
  });
