/** A case: its confirmed values, each with the quotes it comes from, its timeline and sentences. */

import { documentsInCase, findCase } from '#electron/database/cases-table.ts';
import {
  confirmedPlaces,
  factsOfCase,
  type MentionPlace,
} from '#electron/database/evidence-table.ts';
import { standingLinks } from '#electron/database/identity-links-table.ts';
import { NameKind } from '#shared/case/bearer.ts';
import { type Evidence, groupValues } from '#shared/case/case-values.ts';
import { sentenceCards } from '#shared/case/sentence-cards.ts';
import { type NamedPlace, subjectsByIdentity } from '#shared/case/subjects-by-identity.ts';
import { timelineOf } from '#shared/case/timeline.ts';
import type { CaseDetail, Quote } from '#shared/contract/cases.ts';
import type { Bench } from './bench.ts';
import { caseNotFound } from './import-documents.ts';
import { quoteOf } from './quote-of.ts';

export async function caseDetail({ session }: Bench, id: string): Promise<CaseDetail> {
  const { read } = session.current();
  const [summary, documentIds, places, facts, links] = await Promise.all([
    findCase(read, id),
    documentsInCase(read, id),
    confirmedPlaces(read, id),
    factsOfCase(read, id),
    standingLinks(read),
  ]);
  if (summary === null) throw caseNotFound();
  const subjects = subjectsByIdentity(places.flatMap(namedPlace), links);
  const evidence = places.map((place) => evidenceOf(place, subjects));
  return {
    summary,
    documentIds,
    values: groupValues(evidence),
    timeline: timelineOf(evidence, facts),
    sentences: sentenceCards(evidence, facts),
  };
}

function evidenceOf(place: MentionPlace, subjects: ReadonlyMap<string, string>): Evidence<Quote> {
  const { mention, mentionId, documentId } = place;
  const subject = subjects.get(mentionId) ?? place.subject;
  return { mention, subject, documentId, quote: quoteOf(place) };
}

/** What names who or what; nothing for other mentions. */
function namedPlace({ mention, mentionId, subject }: MentionPlace): NamedPlace[] {
  const kind = NameKind.safeParse(mention.type);
  if (!kind.success || !('name' in mention.normalized)) return [];
  return [{ mentionId, kind: kind.data, name: mention.normalized.name, subject }];
}
