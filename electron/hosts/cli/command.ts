/** A command of the command line, and what it is called with. */

import type { ParseArgsOptionsConfig } from 'node:util';
import type { Installation } from '../installation.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help; for a string only. */
  readonly value?: string;
  readonly about: string;
}

export interface Call {
  readonly files: readonly string[];
  /** The value of an option, null where it was not given. */
  readonly text: (option: string) => string | null;
  readonly has: (option: string) => boolean;
  readonly terminal: Terminal;
  readonly installation: Installation;
  /** Aborted when the person presses Ctrl+C. */
  readonly signal: AbortSignal;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What comes after the name: `FILE…`. */
  readonly usage: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Each a whole line as one would type it after `casebook`, with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** The person's mistake: told with the command's usage. */
export class UsageError extends Error {}

export const COMMON_OPTIONS: Readonly<Record<string, CommandOption>> = {
  help: { type: 'boolean', short: 'h', about: 'show this help' },
  quiet: { type: 'boolean', short: 'q', about: 'no progress on standard error' },
};

export const JSON_OPTION: Readonly<Record<string, CommandOption>> = {
  json: { type: 'boolean', about: 'one JSON object a line, for programs' },
};

export const CASEBOOK_OPTION: Readonly<Record<string, CommandOption>> = {
  casebook: { type: 'string', short: 'c', value: 'FILE', about: 'the casebook' },
};

export const DATA_OPTION: Readonly<Record<string, CommandOption>> = {
  'data-folder': {
    type: 'string',
    value: 'DIR',
    about: "where Casebook keeps its own files (default: the system's usual place)",
  },
};

/** The options as Node's parser wants them. */
export const parserOptions = (
  options: Readonly<Record<string, CommandOption>>,
): ParseArgsOptionsConfig =>
  Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
