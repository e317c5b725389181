/**
 * A case as JSON: documents, confirmed values with their quotes, timeline. Offsets are UTF-16 code
 * units into the canonical text of the document; nothing that was not confirmed is in it.
 */

import type { CaseDetail, Quote } from '#shared/contract/cases.ts';
import type { DocumentSummary } from '#shared/contract/documents.ts';

/** Raised when the shape changes. */
const FORMAT = 'casebook-case-1';

export function writeJson({
  detail,
  documents,
}: {
  readonly detail: CaseDetail;
  readonly documents: readonly DocumentSummary[];
}): string {
  const content = {
    format: FORMAT,
    title: detail.summary.title,
    documents: documents.map(({ fileName, kind, language, documentDate, sha256 }) => ({
      fileName,
      kind,
      language,
      documentDate,
      sha256,
    })),
    values: detail.values.map(({ type, value, forms, quotes }) => ({
      type,
      value,
      forms,
      quotes: quotes.map(plainQuote),
    })),
    timeline: detail.timeline.map(({ quotes, ...entry }) => ({
      ...entry,
      quotes: quotes.map(plainQuote),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A quote without the casebook's own ids, and without notes: they were written for colleagues. */
function plainQuote({ mentionId, documentId, fileName, note, ...quote }: Quote) {
  return { document: fileName, ...quote };
}
