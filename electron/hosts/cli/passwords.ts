/**
 * Passwords of encrypted documents: from a file, or asked for where a person sits at the terminal.
 * Never an argument, which every user of the machine could read; never printed, never kept.
 */

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { printableLine } from '../printable.ts';
import { type Call, type CommandOption, UsageError } from './command.ts';

export const PASSWORD_OPTION: Readonly<Record<string, CommandOption>> = {
  'password-file': {
    type: 'string',
    value: 'FILE',
    about: 'a file whose first line opens encrypted documents; else they are asked about',
  },
};

/** The first line of `--password-file`; null where it was not given. */
export const passwordOf = (call: Call): string | null => {
  const file = call.text('password-file');
  if (file === null) return null;
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch {
    throw new UsageError('The file with the password cannot be read.');
  }
};

/** Whether a file failed for want of the right password. */
export const isLocked = (failure: { readonly code: string } | null): boolean =>
  failure?.code === 'password_required' || failure?.code === 'password_wrong';

/** Keeps what is typed off the screen. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

const readUnseen = (): Promise<string | null> =>
  new Promise((resolve) => {
    const input = createInterface({ input: process.stdin, output: nowhere(), terminal: true });
    input.once('line', (line) => {
      resolve(line === '' ? null : line);
      input.close();
    });
    // Ctrl+D, or the end of the input.
    input.once('close', () => resolve(null));
    // The terminal hands the key over instead of ending the program.
    input.once('SIGINT', () => {
      process.once('SIGINT', () => input.close());
      process.kill(process.pid, 'SIGINT');
    });
  });

/**
 * Asks the person for the password of a file, unseen. Null when nobody sits at the terminal, and for
 * an empty answer, which leaves the file out.
 */
export const askPassword = async (fileName: string, wrong: boolean): Promise<string | null> => {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const again = wrong ? 'That does not open it. ' : '';
  // The terminal shows nothing from here on: whoever answers at once is not seen either.
  const unseen = readUnseen();
  process.stderr.write(`${again}Password of ${printableLine(fileName)} (empty: leave it out): `);
  const answer = await unseen;
  process.stderr.write('\n');
  return answer;
};
