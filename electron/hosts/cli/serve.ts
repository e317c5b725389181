/** `casebook serve`: the page in a browser on this machine. */

import { resolve } from 'node:path';
import { serve as serveLoopback } from '../loopback/serve.ts';
import { CASEBOOK_OPTION, type Command, DATA_OPTION } from './command.ts';
import { EXIT } from './exit-codes.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'Open Casebook in the browser of this machine',
  usage: '[--casebook FILE] [OPTIONS]',
  options: {
    ...CASEBOOK_OPTION,
    ...DATA_OPTION,
    'no-browser': { type: 'boolean', about: 'only print the address' },
  },
  examples: [['serve --casebook north.casebook', 'prints the address; Ctrl+C ends it']],
  run: async ({ text, has, files, installation, terminal }) => {
    const casebook = text('casebook') ?? files[0] ?? null;
    await serveLoopback({
      installation,
      casebook: casebook === null ? null : resolve(casebook),
      dataFolder: text('data-folder') ?? undefined,
      browser: !has('no-browser'),
      say: terminal.print,
    });
    return EXIT.ok;
  },
};
