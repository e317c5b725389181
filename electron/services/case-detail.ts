/** A case: its confirmed values, each with the quotes it comes from, and its timeline. */

import { documentsInCase, findCase } from '#electron/database/cases-table.ts';
import {
  type ConfirmedPlace,
  confirmedPlaces,
  factsOfCase,
} from '#electron/database/evidence-table.ts';
import { type Evidence, groupValues } from '#shared/case/case-values.ts';
import { excerptAround } from '#shared/case/quote.ts';
import { timelineOf } from '#shared/case/timeline.ts';
import type { CaseDetail, Quote } from '#shared/contract/cases.ts';
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
  const evidence = places.map(evidenceOf);
  return {
    summary,
    documentIds,
    values: groupValues(evidence),
    timeline: timelineOf(evidence, facts),
  };
}

function evidenceOf(place: ConfirmedPlace): Evidence<Quote> {
  const { mention, subject, documentId } = place;
  return { mention, subject, documentId, quote: quoteOf(place) };
}

function quoteOf(place: ConfirmedPlace): Quote {
  const { mentionId, documentId, fileName, language, page, start, end, segment, note } = place;
  const offset = segment?.start ?? start;
  const span = { start: start - offset, end: end - offset };
  const { before, after } = excerptAround(segment?.text ?? '', span);
  const exact = place.mention.text;
  return {
    mentionId,
    documentId,
    fileName,
    language,
    page,
    start,
    end,
    before,
    exact,
    after,
    note,
  };
}
