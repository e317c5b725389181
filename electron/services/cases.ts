/** Cases: listing, making, naming and filling them. */

import { ulid } from 'ulid';
import { appendDecision } from '#electron/database/append-decision.ts';
import * as table from '#electron/database/cases-table.ts';
import { documentsThere } from '#electron/database/documents-table.ts';
import type { Writing } from '#electron/database/driver.ts';
import { assignDocuments, createCase, renameCase } from '#shared/case/case-steps.ts';
import type { Step } from '#shared/case/effect.ts';
import type { Operation } from '#shared/case/history.ts';
import type { CaseSummary } from '#shared/contract/cases.ts';
import type { Bench } from './bench.ts';
import { caseNotFound } from './import-documents.ts';
import { documentNotFound } from './read-documents.ts';
import { tellEntry } from './tell-entry.ts';

/** Oldest first. */
export async function listCases({ session }: Bench): Promise<CaseSummary[]> {
  return table.listCases(session.current().read);
}

export async function makeCase(bench: Bench, title: string): Promise<CaseSummary> {
  const id = ulid();
  return change(bench, 'create_case', id, async (tx) => {
    await table.insertCase(tx, id, bench.environment.clock().toISOString());
    return createCase(id, title);
  });
}

export async function nameCase(bench: Bench, id: string, title: string): Promise<CaseSummary> {
  return change(bench, 'rename_case', id, async (tx) => {
    const found = await table.findCase(tx, id);
    if (found === null) throw caseNotFound();
    return renameCase(id, found.title, title);
  });
}

/** Puts documents into a case or takes them out; all of them, or none where one is not there. */
export async function assignToCase(
  bench: Bench,
  request: { readonly caseId: string; readonly documentIds: string[]; readonly included: boolean },
): Promise<CaseSummary> {
  const { caseId, documentIds, included } = request;
  return change(bench, 'assign_documents', caseId, async (tx) => {
    if ((await table.findCase(tx, caseId)) === null) throw caseNotFound();
    if (!(await documentsThere(tx, documentIds))) throw documentNotFound();
    const inside = new Set(await table.documentsInCase(tx, caseId));
    return assignDocuments(caseId, documentIds, included, inside);
  });
}

async function change(
  bench: Bench,
  operation: Operation,
  caseId: string,
  stepIn: (tx: Writing) => Promise<Step>,
): Promise<CaseSummary> {
  const casebook = bench.session.current();
  const { row, isBehind } = await casebook.write(async (tx) => {
    const step = await stepIn(tx);
    return appendDecision(tx, casebook.taught, {
      at: bench.environment.clock().toISOString(),
      operation,
      step,
    });
  });
  tellEntry(bench.changes, row);
  if (isBehind) bench.renewal.start();
  const found = await table.findCase(casebook.read, caseId);
  if (found === null) throw caseNotFound();
  return found;
}
