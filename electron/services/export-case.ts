/** One case, taken out of the casebook. */

import { listDocuments } from '#electron/database/documents-table.ts';
import { exporters } from '#electron/exporters/exporters.ts';
import type { ExportFormat } from '#shared/contract/exports.ts';
import type { Bench } from './bench.ts';
import { caseDetail } from './case-detail.ts';
import { safeFileName } from './file-name.ts';

export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

/** The whole content of a case in one of the formats. */
export async function exportCase(
  bench: Bench,
  { caseId, format }: { readonly caseId: string; readonly format: ExportFormat },
): Promise<ExportedFile> {
  const detail = await caseDetail(bench, caseId);
  const inside = new Set(detail.documentIds);
  const documents = await listDocuments(bench.session.current().read);
  const { extension, mediaType, write } = exporters[format];
  return {
    fileName: `${safeFileName(detail.summary.title)}.${extension}`,
    mediaType,
    content: write({ detail, documents: documents.filter(({ id }) => inside.has(id)) }),
  };
}
