/** Everything that showing a document takes: text, layout, and the way to its original file. */

import { useMemo } from 'react';
import type { DocumentDetail } from '#shared/contract/documents.ts';
import type { Page, RichNode } from '#shared/text/source-text.ts';
import { client } from './client.ts';
import { originalUrl } from './offer-files.ts';
import { useDocument, useLayout } from './queries.ts';

export interface ShownDocument {
  readonly detail: DocumentDetail;
  /** The clean page of a DOCX; null for other formats, or while it is on its way. */
  readonly rich: readonly RichNode[] | null;
  readonly original: Original;
}

interface Original {
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

function originalOf(id: string): Original {
  return {
    bytes: async () => {
      const answer = await fetch(originalUrl(id));
      if (!answer.ok) throw new Error(`the original cannot be read: ${answer.status}`);
      return answer.arrayBuffer();
    },
    pages: async (numbers) => (await client.documents.layout({ id, pages: [...numbers] })).pages,
  };
}
