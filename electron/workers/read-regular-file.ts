/**
 * The bytes of a file that a person chose: read from one handle of a regular file, no link
 * followed, so that what was looked at is what is read.
 */

import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { ImportFailure } from '#shared/text/import-failure.ts';

/** Larger files are refused before a byte of them is read. */
const LARGEST_FILE = 500 * 1024 * 1024;

/** No link is followed and nothing blocks on a pipe; absent on Windows, where both are 0. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const WORDS = {
  folder: 'This is a folder, not a file: choose the files in it.',
  link: 'This is a link, not a file: choose the file that it leads to.',
  other: 'This is a device or a pipe, not a file.',
};

const notRegular = (what: keyof typeof WORDS) =>
  new ImportFailure('not_a_regular_file', WORDS[what]);

const kindOf = (found: Stats): keyof typeof WORDS => {
  if (found.isDirectory()) return 'folder';
  return found.isSymbolicLink() ? 'link' : 'other';
};

const unreadable = () => new ImportFailure('unreadable', 'The file cannot be read.');

const openRegular = async (path: string): Promise<FileHandle> => {
  // Asked first for systems without O_NOFOLLOW, and so that a device is never opened.
  const found = await lstat(path).catch(() => {
    throw new ImportFailure('not_found', 'There is no such file.');
  });
  if (!found.isFile()) throw notRegular(kindOf(found));
  return open(path, READ_FLAGS).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ELOOP' ? notRegular('link') : unreadable();
  });
};

/** Throws an `ImportFailure`. */
export const readRegularFile = async (path: string): Promise<Uint8Array> => {
  const file = await openRegular(path);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw notRegular(kindOf(found));
    if (found.size > LARGEST_FILE) {
      throw new ImportFailure('too_large', 'The file is too large.', { limit: LARGEST_FILE });
    }
    return await file.readFile();
  } catch (error) {
    throw error instanceof ImportFailure ? error : unreadable();
  } finally {
    await file.close();
  }
};
