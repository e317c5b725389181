/** A case: its confirmed values, each with the quotes it comes from, its timeline and sentences. */

import { documentsInCase, findCase } from '#electron/database/cases-table.ts';
import { documentsTelling } from '#electron/database/evidence-table.ts';
import { groupValues } from '#shared/case/case-values.ts';
import { sentenceCards } from '#shared/case/sentence-cards.ts';
import { type PersonUnder, personsUnder } from '#shared/case/statute-book.ts';
import { timelineOf } from '#shared/case/timeline.ts';
import type { CaseDetail, Quote } from '#shared/contract/cases.ts';
import type { Bench } from './bench.ts';
import { caseNotFound } from './import-documents.ts';
import { toldDocuments } from './told-documents.ts';

export async function caseDetail({ session }: Bench, id: string): Promise<CaseDetail> {
  const { read } = session.current();
  const [summary, documentIds] = await Promise.all([findCase(read, id), documentsInCase(read, id)]);
  if (summary === null) throw caseNotFound();
  const { evidence, facts } = await toldDocuments(read, documentIds);
  return {
    summary,
    documentIds,
    values: groupValues(evidence),
    timeline: timelineOf(evidence, facts),
    sentences: sentenceCards(evidence, facts),
  };
}

/** Everyone in the casebook of whom an act under a provision is told, whatever their case. */
export async function underProvision(
  { session }: Bench,
  subject: string,
): Promise<PersonUnder<Quote>[]> {
  const { read } = session.current();
  const { evidence, facts } = await toldDocuments(read, await documentsTelling(read, subject));
  return personsUnder(evidence, facts, subject);
}
