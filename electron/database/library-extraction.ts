/** What the rules find in a document, as the rest of the casebook would have it. */

import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Writing } from './driver.ts';
import { datedExtraction } from './sibling-dates.ts';
import { type TaughtNames, taughtExtraction } from './taught-names.ts';

export interface LibraryPlace {
  readonly documentId: string;
  /** The case it is about to come into; null where the casebook knows its cases. */
  readonly caseId: string | null;
  /** The canonical text. */
  readonly text: string;
}

/**
 * The extraction with the years that other documents tell and the names that decisions teach. Asked
 * in the transaction that stores it, so that no decision comes between.
 */
export async function libraryExtraction(
  database: Writing,
  taught: TaughtNames,
  { documentId, caseId, text }: LibraryPlace,
  extraction: Extraction,
): Promise<Extraction> {
  const dated = await datedExtraction(database, documentId, caseId, extraction);
  return taughtExtraction(database, taught, documentId, text, dated);
}
