/** A case: its confirmed values, each with the quotes it comes from, and its timeline. */

import { documentsInCase, findCase } from '#electron/database/cases-table.ts';
import {
  confirmedPlaces,
  factsOfCase,
  type MentionPlace,
} from '#electron/database/evidence-table.ts';
import { type Evidence, groupValues } from '#shared/case/case-values.ts';
import { timelineOf } from '#shared/case/timeline.ts';
import type { CaseDetail, Quote } from '#shared/contract/cases.ts';
import type { Bench } from './bench.ts';
import { caseNotFound } from './import-documents.ts';
import { quoteOf } from './quote-of.ts';

export async function caseDetail({ session }: Bench, id: string): Promise<CaseDetail> {
  const { read } = session.current();
  const [summary, documentIds, places, facts] = await Promise.all([
    findCase(read, id),
    documentsInCase(read, id),
    confirmedPlaces(read, id),
    factsOfCase(read, id),
  ]);
  if (summary === null) throw caseNotFound();
  const evidence = places.map(evidenceOf);
  return {
    summary,
    documentIds,
    values: groupValues(evidence),
    timeline: timelineOf(evidence, facts),
  };
}

function evidenceOf(place: MentionPlace): Evidence<Quote> {
  const { mention, subject, documentId } = place;
  return { mention, subject, documentId, quote: quoteOf(place) };
}
