/** `casebook import`: files into a casebook, made if it is not there. */

import { setTimeout as pause } from 'node:timers/promises';
import type { CasebookClient } from '#shared/contract/contract.ts';
import type { ImportedFile, ImportRun } from '#shared/contract/documents.ts';
import {
  CASEBOOK_OPTION,
  type Call,
  type Command,
  DATA_OPTION,
  JSON_OPTION,
  UsageError,
} from './command.ts';
import { EXIT } from './exit-codes.ts';
import { casebookPath, withApp } from './with-app.ts';

const LOOK_MS = 100;

const WORDS: Record<ImportedFile['state'], string> = {
  waiting: 'waiting',
  parsing: 'reading',
  extracting: 'finding',
  done: 'imported',
  already_there: 'already there',
  failed: 'failed',
  cancelled: 'cancelled',
};

const isEnded = ({ state }: ImportedFile) =>
  ['done', 'already_there', 'failed', 'cancelled'].includes(state);

/** Follows a run to its end; Ctrl+C cancels what has not ended. */
const follow = async (client: CasebookClient, importId: string, call: Call): Promise<ImportRun> => {
  const cancel = () => void client.documents.cancelImport({ importId });
  call.signal.addEventListener('abort', cancel, { once: true });
  if (call.signal.aborted) cancel();
  let told = 0;
  for (;;) {
    const run = (await client.documents.imports()).find(({ id }) => id === importId);
    if (!run) throw new Error('The import is gone.');
    const ended = run.files.filter(isEnded).length;
    if (ended > told) call.terminal.say(`[${ended}/${run.files.length}]`);
    told = ended;
    if (run.state !== 'running') return run;
    await pause(LOOK_MS);
  }
};

const report = (call: Call, files: readonly ImportedFile[]) => {
  for (const { fileName, state, documentId, failure } of files) {
    const error = failure && { code: failure.code, message: failure.message };
    if (call.has('json')) call.terminal.json({ document: fileName, state, documentId, error });
    else {
      const why = failure ? ` (${failure.message})` : '';
      call.terminal.row([WORDS[state], `${fileName}${why}`]);
    }
  }
};

export const importFiles: Command = {
  name: 'import',
  summary: 'Put files into a casebook, with everything found in them',
  usage: '--casebook FILE [OPTIONS] FILE…',
  options: { ...CASEBOOK_OPTION, ...JSON_OPTION, ...DATA_OPTION },
  examples: [
    ['import --casebook north.casebook *.pdf', 'makes north.casebook if it is not there'],
    ['import report.docx -c north.casebook --json', 'one JSON object for each file'],
  ],
  run: async (call) => {
    if (call.files.length === 0) throw new UsageError('Which files?');
    const path = casebookPath(call);
    return withApp(
      call,
      path,
      async ({ app, client }) => {
        const files = [];
        for (const file of call.files) files.push({ token: (await app.offerPath(file)).token });
        const { importId } = await client.documents.import({ files, caseId: null });
        const run = await follow(client, importId, call);
        report(call, run.files);
        if (call.signal.aborted) return EXIT.interrupted;
        const failed = run.files.some(({ state }) => state === 'failed' || state === 'cancelled');
        return failed ? EXIT.someFailed : EXIT.ok;
      },
      { create: true },
    );
  },
};
