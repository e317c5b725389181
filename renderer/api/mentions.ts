/**
 * The mentions of a document. There may be tens of thousands: they are read in portions, between
 * which the page draws and hears keys, and what did not change stays the same object, so that a
 * decision on one of them costs little.
 */

import { queryOptions } from '@tanstack/react-query';
import { type MentionPack, PackReader } from '#shared/contract/mention-pack.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { client } from './client.ts';
import { keys } from './query-keys.ts';

interface Portion {
  readonly pack: MentionPack;
  readonly mentions: readonly ReviewMention[];
}

/** What was read last of a document. */
interface Reading {
  readonly reader: PackReader;
  readonly portions: readonly Portion[];
}

/** As many documents as one goes back and forth between. */
const REMEMBERED = 4;
const readings = new Map<string, Reading>();

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function readMentions(documentId: string): Promise<ReviewMention[]> {
  const packs = await client.review.mentions({ documentId });
  const last = readings.get(documentId);
  const reader = last?.reader ?? new PackReader();
  const portions: Portion[] = [];
  for (const [index, pack] of packs.entries()) {
    const before = last?.portions[index];
    if (before?.pack === pack) portions.push(before);
    else {
      portions.push({ pack, mentions: kept(before?.mentions ?? [], reader.read(pack)) });
      await breath();
    }
  }
  remember(documentId, { reader, portions });
  return portions.flatMap(({ mentions }) => mentions);
}

function remember(documentId: string, reading: Reading): void {
  readings.delete(documentId);
  readings.set(documentId, reading);
  const [oldest] = readings.keys();
  if (readings.size > REMEMBERED && oldest !== undefined) readings.delete(oldest);
}

/** The new mentions, those that are as before as the objects they were. */
function kept(before: readonly ReviewMention[], now: readonly ReviewMention[]): ReviewMention[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return now.map((item) => {
    const old = known.get(item.id);
    return old !== undefined && isSame(old, item) ? old : item;
  });
}

/** What stands where never changes; decisions and votes do, and one reader gives equal values as one object. */
function isSame(one: ReviewMention, other: ReviewMention): boolean {
  return (
    one.state === other.state &&
    one.edited === other.edited &&
    one.subject === other.subject &&
    one.mention.type === other.mention.type &&
    one.mention.score === other.mention.score &&
    one.mention.normalized === other.mention.normalized
  );
}

export const mentionsQuery = (documentId: string) =>
  queryOptions({
    queryKey: keys.mentions(documentId),
    queryFn: () => readMentions(documentId),
    // Sharing is done above; comparing tens of thousands of objects part by part takes too long.
    structuralSharing: false,
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
