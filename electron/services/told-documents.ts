/** What documents tell and people confirmed, with whom an archivist joined or parted as one or two. */

import type { Reading } from '#electron/database/driver.ts';
import { confirmedPlaces, factsOf, type MentionPlace } from '#electron/database/evidence-table.ts';
import { standingLinks } from '#electron/database/identity-links-table.ts';
import type { Evidence } from '#shared/case/case-values.ts';
import { namedPlace, subjectsByIdentity } from '#shared/case/subjects-by-identity.ts';
import type { ToldFact } from '#shared/case/told-facts.ts';
import type { Quote } from '#shared/contract/cases.ts';
import { quoteOf } from './quote-of.ts';

export interface ToldDocuments {
  readonly evidence: readonly Evidence<Quote>[];
  readonly facts: readonly ToldFact[];
}

export async function toldDocuments(
  read: Reading,
  documentIds: readonly string[],
): Promise<ToldDocuments> {
  const [places, facts, links] = await Promise.all([
    confirmedPlaces(read, documentIds),
    factsOf(read, documentIds),
    standingLinks(read),
  ]);
  const named = places.flatMap(({ mention, mentionId, subject }) =>
    namedPlace(mentionId, mention, subject),
  );
  const subjects = subjectsByIdentity(named, links);
  return { evidence: places.map((place) => evidenceOf(place, subjects)), facts };
}

function evidenceOf(place: MentionPlace, subjects: ReadonlyMap<string, string>): Evidence<Quote> {
  const { mention, mentionId, documentId } = place;
  const subject = subjects.get(mentionId) ?? place.subject;
  return { mention, subject, documentId, quote: quoteOf(place) };
}
