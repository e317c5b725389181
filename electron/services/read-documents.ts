/** Reading documents: the list, one with its text, its layout, its original bytes. */

import * as table from '#electron/database/documents-table.ts';
import { findOriginal } from '#electron/database/originals-table.ts';
import {
  readLayout,
  readPages,
  readRich,
  readSegmentSums,
  readSegments,
  readText,
} from '#electron/database/text-tables.ts';
import type {
  DocumentDetail,
  DocumentLayout,
  DocumentSummary,
} from '#shared/contract/documents.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import { compositionOf, type Share } from '#shared/text/composition.ts';
import type { DocumentKind } from '#shared/text/source-text.ts';
import type { Bench } from './bench.ts';

export interface OriginalFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** All documents, in the order they came. */
export async function listDocuments({ session }: Bench): Promise<DocumentSummary[]> {
  return table.listDocuments(session.current().read);
}

/** A document with its text and what has a place in it. */
export async function getDocument({ session }: Bench, id: string): Promise<DocumentDetail> {
  const { read } = session.current();
  const [summary, text, segments, pages] = await Promise.all([
    table.findDocument(read, id),
    readText(read, id),
    readSegments(read, id),
    readPages(read, id),
  ]);
  if (summary === null || text === null) throw documentNotFound();
  return { summary, ...text, segments, pages };
}

/** Boxes of the pages asked for (null: all), or the clean page of a DOCX. */
export async function getLayout(
  { session }: Bench,
  id: string,
  numbers: readonly number[] | null,
): Promise<DocumentLayout> {
  const { read } = session.current();
  const [summary, pages, rich] = await Promise.all([
    table.findDocument(read, id),
    readLayout(read, id, numbers),
    readRich(read, id),
  ]);
  if (summary === null) throw documentNotFound();
  return { pages, rich };
}

/** What its text is made of, the largest part first. */
export async function getComposition({ session }: Bench, id: string): Promise<Share[]> {
  const { read } = session.current();
  if ((await table.findDocument(read, id)) === null) throw documentNotFound();
  return compositionOf(await readSegmentSums(read, id));
}

const mediaTypes: Record<DocumentKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
};

/** The bytes as they were imported. */
export async function readOriginal({ session }: Bench, documentId: string): Promise<OriginalFile> {
  const found = await findOriginal(session.current().read, documentId);
  if (found === null) throw documentNotFound();
  return { bytes: found.bytes, mediaType: mediaTypes[found.kind] };
}

export const documentNotFound = () =>
  new RefusalError('document_not_found', 'There is no such document in this casebook.');
