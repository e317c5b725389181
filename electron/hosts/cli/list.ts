/** `casebook list`: the documents of a casebook. */

import { CASEBOOK_OPTION, type Command, DATA_OPTION, JSON_OPTION } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { casebookPath, withApp } from './with-app.ts';

export const list: Command = {
  name: 'list',
  summary: 'List the documents of a casebook',
  usage: '--casebook FILE [OPTIONS]',
  options: { ...CASEBOOK_OPTION, ...JSON_OPTION, ...DATA_OPTION },
  examples: [['list --casebook north.casebook', 'each document with what is still to decide']],
  run: (call) =>
    withApp(call, casebookPath(call, call.files[0]), async ({ client }) => {
      const documents = await client.documents.list();
      for (const document of documents) {
        if (call.has('json')) {
          call.terminal.json(document);
          continue;
        }
        const { id, kind, language, counts, fileName } = document;
        const decided = `${counts.confirmed} confirmed, ${counts.suggested} to decide`;
        call.terminal.row([id, kind, language ?? '-', decided, fileName]);
      }
      call.terminal.say(`${documents.length} documents`);
      return EXIT.ok;
    }),
};
