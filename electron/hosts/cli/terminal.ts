/** Results go to standard output, everything said beside them to standard error. */

import { jsonLine, printable, printableLine } from '../printable.ts';

export interface Terminal {
  /** A line of the result, for a person to read. */
  readonly print: (line: string) => void;
  /** A line of the result, for a program. */
  readonly json: (value: unknown) => void;
  /** Content as it is, for a file or a program; cleaned only when it goes to a screen. */
  readonly content: (text: string) => void;
  /** A line beside the result: progress, a refusal. */
  readonly say: (line: string) => void;
}

export const processTerminal = (quiet: boolean): Terminal => ({
  print: (line) => process.stdout.write(`${printable(line)}\n`),
  json: (value) => process.stdout.write(`${jsonLine(value)}\n`),
  content: (text) => process.stdout.write(process.stdout.isTTY ? printable(text) : text),
  say: (line) => {
    if (!quiet) process.stderr.write(`${printableLine(line)}\n`);
  },
});
