/** `casebook check`: is a casebook sound? */

import { CASEBOOK_OPTION, type Command, DATA_OPTION, JSON_OPTION } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { casebookPath, withApp } from './with-app.ts';

export const check: Command = {
  name: 'check',
  summary: 'Check that a casebook is sound: pages, references, schema and index',
  usage: '--casebook FILE [OPTIONS]',
  options: { ...CASEBOOK_OPTION, ...JSON_OPTION, ...DATA_OPTION },
  examples: [['check --casebook north.casebook', 'exit code 0 when sound, 3 when not']],
  // Opening looks at the whole file before it is used and refuses what is not sound.
  run: (call) =>
    withApp(call, casebookPath(call, call.files[0]), async ({ casebook }) => {
      const { id, name, documents } = casebook;
      if (call.has('json')) call.terminal.json({ casebook: name, id, documents, sound: true });
      else call.terminal.print(`${name} is sound: ${documents} documents.`);
      return EXIT.ok;
    }),
};
