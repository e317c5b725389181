/** Lets the first page of a document go before everything that is asked about it. */

import { useCallback, useEffect, useState } from 'react';

/** A page without text never tells that it was drawn; then this many milliseconds must do. */
const LATEST_MS = 1_500;

/**
 * Whether the first page of `documentId` stands on the screen, and what to call when it does.
 * Thousands of mentions, asked for earlier, would stand before the page on the one line there is.
 */
export function useFirstPage(documentId: string, isOpen: boolean) {
  const [drawnId, setDrawnId] = useState<string | null>(null);
  const tellDrawn = useCallback(() => setDrawnId(documentId), [documentId]);
  useEffect(() => {
    if (!isOpen) return;
    const latest = setTimeout(tellDrawn, LATEST_MS);
    return () => clearTimeout(latest);
  }, [isOpen, tellDrawn]);
  return { isDrawn: drawnId === documentId, tellDrawn };
}
