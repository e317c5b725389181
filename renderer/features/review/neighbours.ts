/** Documents in the order of the library, seen from one of them; the last is followed by the first. */

import type { DocumentSummary } from '#shared/contract/documents.ts';

export type Neighbour = Pick<DocumentSummary, 'id' | 'fileName'>;

export interface Neighbours {
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  /** The next one, from the top again at the end, in which suggestions wait. */
  readonly waiting: Neighbour | null;
}

export function neighboursOf(documents: readonly DocumentSummary[], id: string): Neighbours {
  const index = documents.findIndex((document) => document.id === id);
  if (index < 0) return { before: null, after: null, waiting: null };
  const around = (by: number): Neighbour | null =>
    documents.length > 1 ? named(documents.at((index + by) % documents.length)) : null;
  const others = [...documents.slice(index + 1), ...documents.slice(0, index)];
  return {
    before: around(-1),
    after: around(1),
    waiting: named(others.find(({ counts }) => counts.suggested > 0)),
  };
}

/** No more than is told of it: the counts of a document change with every decision. */
const named = (document: DocumentSummary | undefined): Neighbour | null =>
  document ? { id: document.id, fileName: document.fileName } : null;
