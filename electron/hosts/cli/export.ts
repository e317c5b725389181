/** `casebook export`: the confirmed facts of a case, to a file or to standard output. */

import { open, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CasebookClient } from '#shared/contract/contract.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import { ExportFormat } from '#shared/contract/exports.ts';
import { CASEBOOK_OPTION, type Command, DATA_OPTION, UsageError } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { casebookPath, withApp } from './with-app.ts';

const OWNER_ONLY = 0o600;

const findCase = async (client: CasebookClient, wanted: string | null): Promise<string> => {
  const cases = await client.cases.list();
  const found =
    wanted === null ? cases : cases.filter(({ id, title }) => id === wanted || title === wanted);
  if (found.length > 1) {
    const titles = found.map(({ title }) => title).join('; ');
    throw new UsageError(`Which case? Give it with --case: ${titles}`);
  }
  if (found[0]) return found[0].id;
  throw new RefusalError('case_not_found', 'There is no such case in the casebook.');
};

/** Whole or not at all: written beside, synced, then given its name. */
const writeWhole = async (path: string, content: string): Promise<void> => {
  const draft = `${path}.${process.pid}.draft`;
  try {
    const file = await open(draft, 'wx', OWNER_ONLY);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
};

const formatOf = (text: string | null): ExportFormat => {
  const format = ExportFormat.safeParse(text ?? 'json');
  if (format.success) return format.data;
  throw new UsageError(`--format is one of ${ExportFormat.options.join(', ')}.`);
};

export const exportCase: Command = {
  name: 'export',
  summary: 'Write the confirmed facts of a case, each with its quotes',
  usage: '--casebook FILE [OPTIONS]',
  options: {
    ...CASEBOOK_OPTION,
    ...DATA_OPTION,
    case: { type: 'string', value: 'CASE', about: 'title or id; not needed where there is one' },
    format: { type: 'string', short: 'f', value: 'NAME', about: 'json (default) or csv' },
    output: { type: 'string', short: 'o', value: 'FILE', about: 'default: standard output' },
  },
  examples: [
    ['export --casebook north.casebook -f csv -o facts.csv', 'a table of confirmed facts'],
  ],
  run: (call) => {
    const format = formatOf(call.text('format'));
    return withApp(call, casebookPath(call, call.files[0]), async ({ client }) => {
      const caseId = await findCase(client, call.text('case'));
      const { content } = await client.exports.case({ caseId, format });
      const output = call.text('output');
      if (output === null) call.terminal.content(content);
      else {
        await writeWhole(resolve(output), content);
        call.terminal.say(`written: ${output}`);
      }
      return EXIT.ok;
    });
  },
};
