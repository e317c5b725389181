/** Readers are loaded when their first document comes: a TXT costs neither pdf.js nor mammoth. */

import { ImportFailure } from '#shared/text/import-failure.ts';

/**
 * Loads a part of Casebook. When that fails the installation is at fault, and saying that the file
 * is damaged would send a person looking in the wrong place.
 */
export async function loadReader<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ImportFailure(
      'importer_died',
      `The part of Casebook that reads ${name} could not be loaded (${code}).`,
      { error: code },
    );
  }
}
