/** What the engine throws, as the failures that the product knows. */

import { ImportFailure } from '#shared/text/import-failure.ts';
import { MOST_CHARACTERS, MOST_PAGES } from './pdf-limits.ts';

/** The code the engine gives when a password was given and does not fit. */
const WRONG_PASSWORD = 2;

/** Any error of the engine as an `ImportFailure`; its own words are kept out, they may quote the file. */
export function pdfFailure(error: unknown): ImportFailure {
  if (error instanceof ImportFailure) return error;
  const { name, code } = describe(error);
  if (name === 'PasswordException') {
    return code === WRONG_PASSWORD
      ? new ImportFailure('password_wrong', 'The password does not open this PDF.')
      : new ImportFailure('password_required', 'This PDF is encrypted and asks for a password.');
  }
  return new ImportFailure('damaged', 'This PDF is damaged and cannot be read.');
}

export function tooManyPages(pages: number): ImportFailure {
  return new ImportFailure(
    'too_large',
    `This PDF has ${pages} pages; at most ${MOST_PAGES} are read.`,
    { pages, most: MOST_PAGES },
  );
}

export function tooMuchText(): ImportFailure {
  return new ImportFailure(
    'too_large',
    `This PDF holds more than ${MOST_CHARACTERS} characters of text.`,
    { most: MOST_CHARACTERS },
  );
}

function describe(error: unknown): { name: string; code: unknown } {
  if (typeof error !== 'object' || error === null) return { name: '', code: null };
  return {
    name: 'name' in error ? String(error.name) : '',
    code: 'code' in error ? error.code : null,
  };
}
