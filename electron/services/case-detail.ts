/** A case: its confirmed values, each with the quotes it comes from, and its timeline. */

import { documentsInCase, findCase } from '#electron/database/cases-table.ts';
import {
  confirmedPlaces,
  type EvidencePlace,
  factsOfCase,
} from '#electron/database/evidence-table.ts';
import { mentionsById } from '#electron/database/mentions-table.ts';
import { type Evidence, groupValues } from '#shared/case/case-values.ts';
import { excerptAround } from '#shared/case/quote.ts';
import { timelineOf } from '#shared/case/timeline.ts';
import type { CaseDetail, Quote } from '#shared/contract/cases.ts';
import type { ReviewMention } from '#shared/contract/review.ts';
import type { Bench } from './bench.ts';
import { caseNotFound } from './import-documents.ts';

export async function caseDetail({ session }: Bench, id: string): Promise<CaseDetail> {
  const { read } = session.current();
  const [summary, documentIds, places, facts] = await Promise.all([
    findCase(read, id),
    documentsInCase(read, id),
    confirmedPlaces(read, id),
    factsOfCase(read, id),
  ]);
  if (summary === null) throw caseNotFound();
  const found = await mentionsById(
    read,
    places.map(({ mentionId }) => mentionId),
  );
  const mentions = new Map(found.map((mention) => [mention.id, mention]));
  const evidence = places.flatMap((place): Evidence<Quote>[] => {
    const reviewed = mentions.get(place.mentionId);
    // Reopened between the two reads: then it is no evidence any more.
    return reviewed?.state === 'confirmed' ? [evidenceOf(reviewed, place)] : [];
  });
  return {
    summary,
    documentIds,
    values: groupValues(evidence),
    timeline: timelineOf(evidence, facts),
  };
}

function evidenceOf(reviewed: ReviewMention, place: EvidencePlace): Evidence<Quote> {
  const { mention, subject, documentId } = reviewed;
  return { mention, subject, documentId, quote: quoteOf(reviewed, place) };
}

function quoteOf({ id, documentId, mention }: ReviewMention, place: EvidencePlace): Quote {
  const { fileName, language, page, segment } = place;
  const offset = segment?.start ?? mention.start;
  const span = { start: mention.start - offset, end: mention.end - offset };
  const { before, after } = excerptAround(segment?.text ?? '', span);
  return {
    mentionId: id,
    documentId,
    fileName,
    language,
    page,
    start: mention.start,
    end: mention.end,
    before,
    exact: mention.text,
    after,
  };
}
