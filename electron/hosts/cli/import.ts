/** `casebook import`: files into a casebook, made if it is not there. */

import { setTimeout as pause } from 'node:timers/promises';
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
import { askPassword, isLocked, PASSWORD_OPTION, passwordOf } from './passwords.ts';
import { casebookPath, type OpenApp, withApp } from './with-app.ts';

/** Files are committed together about as often. */
const LOOK_MS = 500;

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

type Desk = Pick<OpenApp, 'app' | 'client'>;

/** Follows a run to its end; Ctrl+C cancels what has not ended. */
const follow = async ({ app, client }: Desk, importId: string, call: Call): Promise<ImportRun> => {
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
    await Promise.race([pause(LOOK_MS, undefined, { ref: false }), app.imported(importId)]);
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

interface RequestedFile {
  readonly token: string;
  readonly password?: string;
}

const importOnce = async (desk: Desk, files: RequestedFile[], call: Call) => {
  const { importId } = await desk.client.documents.import({ files, caseId: null });
  return (await follow(desk, importId, call)).files;
};

/** Asks for the password of each file that is still locked; those that were answered for. */
const askAll = async (files: readonly ImportedFile[]): Promise<Required<RequestedFile>[]> => {
  const answered = [];
  for (const { token, fileName, failure } of files) {
    if (!isLocked(failure)) continue;
    const password = await askPassword(fileName, failure?.code === 'password_wrong');
    if (password !== null) answered.push({ token, password });
  }
  return answered;
};

/** Imports, then asks for passwords as long as the person gives any. In the order of `files`. */
const importAll = async (desk: Desk, files: RequestedFile[], call: Call) => {
  const outcomes = new Map<string, ImportedFile>();
  const note = (some: readonly ImportedFile[]) => {
    for (const file of some) outcomes.set(file.token, file);
  };
  let last = await importOnce(desk, files, call);
  for (;;) {
    note(last);
    if (call.signal.aborted) break;
    const answered = await askAll(last);
    if (answered.length === 0) break;
    last = await importOnce(desk, answered, call);
  }
  return [...outcomes.values()];
};

export const importFiles: Command = {
  name: 'import',
  summary: 'Put files into a casebook, with everything found in them',
  usage: '--casebook FILE [OPTIONS] FILE…',
  options: { ...CASEBOOK_OPTION, ...PASSWORD_OPTION, ...JSON_OPTION, ...DATA_OPTION },
  examples: [
    ['import --casebook north.casebook *.pdf', 'makes north.casebook if it is not there'],
    ['import report.docx -c north.casebook --json', 'one JSON object for each file'],
  ],
  run: async (call) => {
    if (call.files.length === 0) throw new UsageError('Which files?');
    const path = casebookPath(call);
    const password = passwordOf(call);
    return withApp(
      call,
      path,
      async (desk) => {
        const offered = await Promise.all(call.files.map((file) => desk.app.offerPath(file)));
        const requested = offered.map(({ token }) =>
          password === null ? { token } : { token, password },
        );
        const files = await importAll(desk, requested, call);
        report(call, files);
        if (call.signal.aborted) return EXIT.interrupted;
        const failed = files.some(({ state }) => state === 'failed' || state === 'cancelled');
        return failed ? EXIT.someFailed : EXIT.ok;
      },
      { create: true },
    );
  },
};
