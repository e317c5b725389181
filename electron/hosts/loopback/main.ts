/**
 * The loopback host as a program: `loopback.js [CASEBOOK] [--data-folder DIR] [--no-browser]`.
 * It prints the address of the page and runs until it is told to end.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RefusalError } from '#shared/contract/errors.ts';
import { installationOf } from '../installation.ts';
import { printableLine } from '../printable.ts';
import { serve } from './serve.ts';

const REFUSED = 3;
const say = (line: string) => process.stdout.write(`${printableLine(line)}\n`);

const run = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'data-folder': { type: 'string' },
      'no-browser': { type: 'boolean' },
    },
  });
  const [casebook] = positionals;
  await serve({
    installation: installationOf(import.meta.url),
    casebook: casebook === undefined ? null : resolve(casebook),
    dataFolder: values['data-folder'],
    browser: values['no-browser'] !== true,
    say,
  });
};

run().catch((error: unknown) => {
  if (!(error instanceof RefusalError)) throw error;
  process.stderr.write(`${printableLine(error.message)}\n`);
  process.exitCode = REFUSED;
});
