/** Which documents the library shows, and in what order. */

import type { DocumentSummary } from '#shared/contract/documents.ts';

export const SHOWN = ['all', 'to_review', 'reviewed', 'attention'] as const;
export type Shown = (typeof SHOWN)[number];

export const COLUMNS = [
  'fileName',
  'language',
  'kind',
  'pages',
  'quality',
  'progress',
  'importedAt',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  by: Column;
  descending: boolean;
}

/** Decided mentions among all that were suggested or made, 0 to 1; null where there are none. */
export function progressOf({ counts }: DocumentSummary): number | null {
  const all = counts.suggested + counts.confirmed + counts.rejected;
  return all === 0 ? null : (counts.confirmed + counts.rejected) / all;
}

export const needsAttention = (document: DocumentSummary): boolean =>
  document.quality.verdict !== 'text' || document.state === 'extraction_failed';

function isShown(document: DocumentSummary, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'to_review':
      return document.counts.suggested > 0;
    case 'reviewed':
      return progressOf(document) === 1;
    case 'attention':
      return needsAttention(document);
  }
}

const VERDICTS = ['text', 'text_with_warnings', 'needs_ocr'];

function sortValue(document: DocumentSummary, by: Column): string | number {
  switch (by) {
    case 'fileName':
      return document.fileName;
    case 'language':
      return document.language ?? '';
    case 'kind':
      return document.kind;
    case 'pages':
      return document.pages ?? 0;
    case 'quality':
      return VERDICTS.indexOf(document.quality.verdict);
    case 'progress':
      return progressOf(document) ?? -1;
    case 'importedAt':
      return document.importedAt;
  }
}

/** Numbers inside names count as numbers; documents that are equal keep the order of names. */
export function arrange(
  documents: readonly DocumentSummary[],
  { words, shown, order }: { words: string; shown: Shown; order: Order },
): DocumentSummary[] {
  const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const wanted = words.trim().toLocaleLowerCase();
  const direction = order.descending ? -1 : 1;
  return documents
    .filter((document) => isShown(document, shown))
    .filter(({ fileName }) => fileName.toLocaleLowerCase().includes(wanted))
    .sort((left, right) => {
      const a = sortValue(left, order.by);
      const b = sortValue(right, order.by);
      const compared =
        typeof a === 'number' && typeof b === 'number'
          ? a - b
          : names.compare(String(a), String(b));
      return compared * direction || names.compare(left.fileName, right.fileName);
    });
}
