/** Why a file did not become a document: a code for the page, a sentence for a person. */

import { z } from 'zod';

export const ImportFailureCode = z.enum([
  'not_a_regular_file',
  'not_found',
  'unreadable',
  'empty',
  'unknown_kind',
  'too_large',
  'password_required',
  'password_wrong',
  'damaged',
  'archive_refused',
  'xml_refused',
  'too_slow',
  'too_much_memory',
  'importer_died',
  'cancelled',
]);
export type ImportFailureCode = z.infer<typeof ImportFailureCode>;

/** Thrown by importers and workers; crosses processes as `{ code, message, params }`. */
export class ImportFailure extends Error {
  readonly code: ImportFailureCode;
  readonly params: Record<string, string | number>;

  constructor(
    code: ImportFailureCode,
    message: string,
    params: Record<string, string | number> = {},
  ) {
    super(message);
    this.name = 'ImportFailure';
    this.code = code;
    this.params = params;
  }
}
