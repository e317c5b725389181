/** Everything that showing a document takes: text, layout, and the way to its original file. */

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { DocumentDetail, DocumentSummary } from '#shared/contract/documents.ts';
import type { Page, RichNode } from '#shared/text/source-text.ts';
import { client } from './client.ts';
import { originalUrl } from './offer-files.ts';
import { useDocument, useLayout } from './queries.ts';
import { keys } from './query-keys.ts';

export interface ShownDocument {
  readonly detail: DocumentDetail;
  /** The clean page of a DOCX; null for other formats, or while it is on its way. */
  readonly rich: readonly RichNode[] | null;
  readonly original: Original;
}

interface Original {
  /** Begins to fetch the bytes before somebody asks for them. */
  fetchAhead(): void;
  bytes(): Promise<ArrayBuffer>;
  pages(numbers: readonly number[]): Promise<readonly Page[]>;
}

/** The document, null while it is loading, and what went wrong, if anything did. */
export function useShownDocument(id: string | null): {
  shown: ShownDocument | null;
  error: unknown;
} {
  const document = useDocument(id);
  const isDocx = document.data?.summary.kind === 'docx';
  const layout = useLayout(isDocx ? id : null);
  const original = useMemo(() => (id === null ? null : originalOf(id)), [id]);
  const isPdf = useIsPdf(id);
  useEffect(() => {
    if (isPdf) original?.fetchAhead();
  }, [isPdf, original]);
  const detail = document.data;
  const rich = isDocx ? (layout.data?.rich ?? null) : null;
  return useMemo(
    () => ({
      shown: detail && original ? { detail, rich, original } : null,
      error: document.error ?? layout.error,
    }),
    [detail, rich, original, document.error, layout.error],
  );
}

/** Whether the list of documents, where it is at hand, calls it a PDF; asks for nothing. */
export function useIsPdf(id: string | null): boolean {
  const queries = useQueryClient();
  return useMemo(() => {
    const documents = queries.getQueryData<DocumentSummary[]>(keys.documents);
    return documents?.find((document) => document.id === id)?.kind === 'pdf';
  }, [queries, id]);
}

async function readOriginal(id: string): Promise<ArrayBuffer> {
  const answer = await fetch(originalUrl(id));
  if (!answer.ok) throw new Error(`the original cannot be read: ${answer.status}`);
  return answer.arrayBuffer();
}

function originalOf(id: string): Original {
  let ahead: Promise<ArrayBuffer> | null = null;
  return {
    fetchAhead: () => {
      ahead = readOriginal(id);
      // Whoever asks for the bytes hears of it.
      ahead.catch(() => undefined);
    },
    // Given away once: who draws the file takes its bytes over.
    bytes: () => {
      const fetched = ahead ?? readOriginal(id);
      ahead = null;
      return fetched;
    },
    pages: async (numbers) => (await client.documents.layout({ id, pages: [...numbers] })).pages,
  };
}
