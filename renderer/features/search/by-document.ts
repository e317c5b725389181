/** Passages of one document belong together; documents keep the order of their best passage. */

import type { Passage } from '#shared/contract/search.ts';

export interface DocumentPassages {
  documentId: string;
  fileName: string;
  language: string | null;
  /** In the order of the text. */
  passages: Passage[];
}

export function byDocument(passages: readonly Passage[]): DocumentPassages[] {
  const documents = new Map<string, DocumentPassages>();
  for (const passage of passages) {
    const { documentId, fileName, language } = passage;
    const known = documents.get(documentId);
    if (known) known.passages.push(passage);
    else documents.set(documentId, { documentId, fileName, language, passages: [passage] });
  }
  for (const { passages: own } of documents.values()) own.sort((a, b) => a.start - b.start);
  return [...documents.values()];
}
