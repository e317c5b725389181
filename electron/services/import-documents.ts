/** Starting imports: of files that were chosen, and of a document to be read again. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findCase, listCases } from '#electron/database/cases-table.ts';
import { findDocument } from '#electron/database/documents-table.ts';
import { findOriginal } from '#electron/database/originals-table.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { Bench } from './bench.ts';
import { documentNotFound } from './read-documents.ts';

export interface ImportRequest {
  readonly files: readonly {
    readonly token: string;
    readonly password?: string | undefined;
    readonly encoding?: string | undefined;
  }[];
  readonly caseId: string | null;
}

/** Starts importing and answers at once. */
export async function importDocuments(
  bench: Bench,
  { files, caseId }: ImportRequest,
): Promise<{ importId: string }> {
  const target = await caseFor(bench, caseId);
  const requests = files.map(({ token, password, encoding }) => ({
    token,
    fileName: bench.offers.nameOf(token) ?? '',
    password: password ?? null,
    encoding: encoding ?? null,
  }));
  const importId = bench.imports.start(requests, target);
  // What others say of a year, or say alike, may change with every document.
  bench.renewal.start();
  return { importId };
}

/** Reads a TXT again with another encoding, as a new version beside the old one. */
export async function redecode(
  bench: Bench,
  { id, encoding }: { readonly id: string; readonly encoding: string },
): Promise<{ importId: string }> {
  const { read } = bench.session.current();
  const [document, original] = await Promise.all([findDocument(read, id), findOriginal(read, id)]);
  if (document === null || original === null) throw documentNotFound();
  if (document.kind !== 'txt') {
    throw new RefusalError('invalid_value', 'Only plain text has an encoding to choose.');
  }
  const { token } = bench.offers.offerBytes(document.fileName, original.bytes);
  return importDocuments(bench, {
    files: [{ token, encoding }],
    caseId: document.caseIds[0] ?? null,
  });
}

/** Imports the samples that ship with the app; those that are there already are recognised. */
export async function importSamples(bench: Bench): Promise<{ importId: string } | null> {
  const folder = join(bench.environment.resources, 'samples');
  const names = (await readdir(folder)).filter((name) => /\.(pdf|docx|txt)$/i.test(name)).sort();
  const info = await bench.session.info();
  if (names.length === 0 || (info?.documents ?? 0) >= names.length) return null;
  const offered = await Promise.all(
    names.map((name) => bench.offers.offerPath(join(folder, name))),
  );
  return importDocuments(bench, { files: offered.map(({ token }) => ({ token })), caseId: null });
}

/** The case asked for, or the casebook's first, which every casebook is born with. */
async function caseFor(bench: Bench, caseId: string | null): Promise<string> {
  const { read } = bench.session.current();
  const found = caseId === null ? (await listCases(read))[0] : await findCase(read, caseId);
  if (found === undefined || found === null) throw caseNotFound();
  return found.id;
}

export const caseNotFound = () =>
  new RefusalError('case_not_found', 'There is no such case in this casebook.');
