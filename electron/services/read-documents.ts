/** Reading documents: the list, one with its text, its layout, its original bytes. */

import * as table from '#electron/database/documents-table.ts';
import { findOriginal } from '#electron/database/originals-table.ts';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { DocumentKind } from '#shared/text/source-text.ts';
import type { Bench } from './environment.ts';

export async function listDocuments({ session }: Bench): Promise<DocumentSummary[]> {
  return table.listDocuments(session.current().read);
}

export interface OriginalFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
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
