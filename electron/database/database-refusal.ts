/** Turns what SQLite reports into a refusal that a researcher understands. */

import { type RefusalCode, RefusalError } from '#shared/contract/errors.ts';

const known: readonly [prefix: string, code: RefusalCode, message: string][] = [
  ['SQLITE_FULL', 'disk_full', 'The disk is full. Nothing was lost; make room and try again.'],
  ['SQLITE_READONLY', 'casebook_read_only', 'The casebook cannot be written to.'],
  ['SQLITE_CANTOPEN', 'casebook_read_only', 'The casebook or its folder cannot be written to.'],
  ['SQLITE_PERM', 'casebook_read_only', 'The casebook may not be opened by this person.'],
  ['SQLITE_BUSY', 'casebook_in_use', 'The casebook is open elsewhere.'],
  ['SQLITE_LOCKED', 'casebook_in_use', 'The casebook is open elsewhere.'],
  ['SQLITE_CORRUPT', 'casebook_damaged', 'The casebook is damaged.'],
  ['SQLITE_NOTADB', 'not_a_casebook', 'The file is not a casebook.'],
  ['SQLITE_IOERR', 'casebook_damaged', 'The disk reported an error while the casebook was used.'],
];

/** A refusal for the errors that have a cause outside the program; any other error as it is. */
export function databaseRefusal(error: Error): Error {
  const text = `${'code' in error ? String(error.code) : ''} ${error.message}`;
  for (const [prefix, code, message] of known) {
    if (text.includes(prefix)) return new RefusalError(code, message);
  }
  return error;
}
