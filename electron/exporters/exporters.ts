/** The export formats. A new one is a file beside these and a line here. */

import type { CaseDetail } from '#shared/contract/cases.ts';
import type { DocumentSummary } from '#shared/contract/documents.ts';
import type { ExportFormat } from '#shared/contract/exports.ts';
import { writeCsv } from './csv.ts';
import { writeJson } from './json.ts';

/** What an exporter is given: a case and the documents it rests on. */
interface ExportedCase {
  readonly detail: CaseDetail;
  readonly documents: readonly DocumentSummary[];
}

export interface Exporter {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (content: ExportedCase) => string;
}

export const exporters: Record<ExportFormat, Exporter> = {
  json: { extension: 'json', mediaType: 'application/json', write: writeJson },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8', write: writeCsv },
};
