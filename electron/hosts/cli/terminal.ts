/** Results go to standard output, everything said beside them to standard error. */

import { jsonLine, printable, printableLine } from '../printable.ts';

/** The codes of a reader that has gone, at the first line and at later ones. */
const LEFT = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

export interface Terminal {
  /** A line of the result, for a person to read. */
  readonly print: (line: string) => void;
  /** A line of the result in columns; nothing in a column can begin another column or line. */
  readonly row: (columns: readonly string[]) => void;
  /** A line of the result, for a program. */
  readonly json: (value: unknown) => void;
  /** Content as it is, for a file or a program; cleaned only when it goes to a screen. */
  readonly content: (text: string) => void;
  /** A line beside the result: progress, a refusal. */
  readonly say: (line: string) => void;
}

/** What became of standard output. */
export interface OutputWatch {
  /** The system's code when a result could not be written; null as long as all is well. */
  readonly failed: string | null;
}

/**
 * Keeps a broken output from ending the program in the middle of its work: the command goes on to
 * its own end and closes its casebook. A reader that leaves early, such as `head`, has what it
 * wanted; a full disk is remembered.
 */
export const watchOutput = (): OutputWatch => {
  const watch: { failed: string | null } = { failed: null };
  process.stdout.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    if (!LEFT.has(code)) watch.failed = code;
  });
  // Nothing is left to say it on.
  process.stderr.on('error', () => undefined);
  return watch;
};

export const processTerminal = (quiet: boolean): Terminal => ({
  print: (line) => process.stdout.write(`${printable(line)}\n`),
  row: (columns) => process.stdout.write(`${columns.map(printableLine).join('\t')}\n`),
  json: (value) => process.stdout.write(`${jsonLine(value)}\n`),
  content: (text) => process.stdout.write(process.stdout.isTTY ? printable(text) : text),
  say: (line) => {
    if (!quiet) process.stderr.write(`${printableLine(line)}\n`);
  },
});
