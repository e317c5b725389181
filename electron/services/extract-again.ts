/** Extraction for documents whose text is stored already. */

import { boilerplateBlocks } from '#electron/database/blocks-table.ts';
import { findDocument, setBehind } from '#electron/database/documents-table.ts';
import type { Reading, Writing } from '#electron/database/driver.ts';
import { libraryExtraction } from '#electron/database/library-extraction.ts';
import type { CasebookFile } from '#electron/database/open-casebook.ts';
import { renewExtraction } from '#electron/database/renew-extraction.ts';
import { statedDates } from '#electron/database/stated-dates.ts';
import { statedParts } from '#electron/database/stated-parts.ts';
import { storeExtraction, storeExtractionFailure } from '#electron/database/store-extraction.ts';
import { readImportedSegments, readPages, readText } from '#electron/database/text-tables.ts';
import { wordChanges, wordsHash } from '#electron/database/words-table.ts';
import type { Workers } from '#electron/workers/jobs.ts';
import type { Said } from '#shared/extraction/extract.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import type { SourceText } from '#shared/text/source-text.ts';

/** Brings a `parsed` document to `ready`, or to `extraction_failed`; a cancelled one stays. */
export async function extractAgain(
  casebook: CasebookFile,
  workers: Workers,
  documentId: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    const made = await extractStored(casebook, workers, documentId, signal);
    if (made === null) return;
    await casebook.write(async (tx) =>
      storeExtraction(tx, documentId, await made.inLibrary(tx), made.words),
    );
  } catch (error) {
    const failed = error instanceof ImportFailure && error.code !== 'cancelled' && !signal.aborted;
    if (failed) await casebook.write((tx) => storeExtractionFailure(tx, documentId));
    throw error;
  }
}

/**
 * Makes the suggestions of a `ready` document again with the casebook's words as they are now. One
 * document is renewed after another: none waits for a commit that others could join.
 */
export const renewSuggestions = (
  casebook: CasebookFile,
  workers: Workers,
  documentId: string,
  signal: AbortSignal,
): Promise<void> => casebook.underWay(() => renew(casebook, workers, documentId, signal));

async function renew(
  casebook: CasebookFile,
  workers: Workers,
  documentId: string,
  signal: AbortSignal,
): Promise<void> {
  const made = await extractStored(casebook, workers, documentId, signal);
  if (made === null) return;
  await casebook.writeInPace(async (tx) => {
    await renewExtraction(tx, documentId, await made.inLibrary(tx), made.words);
    if (await made.isOutdated(tx)) await setBehind(tx, [documentId]);
  });
}

/**
 * What the casebook's words find in a stored text, and those words' hash. What the rest of the
 * casebook makes of it is asked in the transaction that stores it. Null for no document.
 */
async function extractStored(
  casebook: CasebookFile,
  workers: Workers,
  documentId: string,
  signal: AbortSignal,
) {
  const source = await storedSource(casebook, documentId);
  if (source === null) return null;
  const words = await wordChanges(casebook.read);
  const boilerplate = await boilerplateBlocks(casebook.read);
  const said = await saidOf(casebook.read, documentId);
  const job = { source, words, boilerplate, said };
  const extraction = await workers.extract(job, { signal });
  return {
    words: wordsHash(words),
    /** Whether somebody said something else of the text while the rules were at work. */
    isOutdated: async (tx: Writing) =>
      JSON.stringify(await saidOf(tx, documentId)) !== JSON.stringify(said),
    inLibrary: (tx: Writing) =>
      libraryExtraction(
        tx,
        casebook.taught,
        { documentId, caseId: null, text: source.text },
        extraction,
      ),
  };
}

const saidOf = async (database: Reading, documentId: string): Promise<Said> => ({
  dates: await statedDates(database, documentId),
  parts: await statedParts(database, documentId),
});

/** The stored text as importers hand it over, without boxes and rich view: words need neither. */
export async function storedSource(
  { read }: CasebookFile,
  documentId: string,
): Promise<SourceText | null> {
  const [summary, text, segments, pages] = await Promise.all([
    findDocument(read, documentId),
    readText(read, documentId),
    readImportedSegments(read, documentId),
    readPages(read, documentId),
  ]);
  if (summary === null || text === null) return null;
  const { kind, quality } = summary;
  const withoutBoxes = pages.map((page) => ({ ...page, boxes: [] }));
  return { kind, quality, ...text, segments, pages: withoutBoxes, rich: null };
}
