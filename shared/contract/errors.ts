/** The one error that crosses the contract: a code for the page and a sentence for a person. */

import { z } from 'zod';
import { ImportFailureCode } from '#shared/text/import-failure.ts';

export const RefusalCode = z.enum([
  ...ImportFailureCode.options,
  'no_casebook_open',
  'casebook_not_found',
  'casebook_exists',
  'not_a_casebook',
  'casebook_newer',
  'casebook_damaged',
  'casebook_in_use',
  'casebook_read_only',
  'disk_full',
  'document_not_found',
  'mention_not_found',
  'case_not_found',
  'name_not_found',
  'nothing_to_judge',
  'invalid_value',
  'list_not_found',
  'invalid_word',
  'invalid_span',
  'nothing_to_undo',
  'nothing_to_redo',
  'not_available_here',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

export const Refusal = z.object({
  code: RefusalCode,
  /** English, for the command line and for a copyable detail. */
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Refusal = z.infer<typeof Refusal>;

/** What services throw; the router turns it into the contract's typed error `REFUSED`. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, message: string, params: Refusal['params'] = {}) {
    super(message);
    this.name = 'RefusalError';
    this.refusal = { code, message, params };
  }
}
