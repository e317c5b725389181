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
  // Opening refuses a file that is no sound database; what is in it is looked at then.
  run: (call) =>
    withApp(call, casebookPath(call, call.files[0]), async ({ app, casebook }) => {
      const { id, name, documents } = casebook;
      const findings = await app.check();
      const sound = findings.length === 0;
      if (call.has('json')) call.terminal.json({ casebook: name, id, documents, sound, findings });
      else if (sound) call.terminal.print(`${name} is sound: ${documents} documents.`);
      for (const finding of findings) call.terminal.say(JSON.stringify(finding));
      return sound ? EXIT.ok : EXIT.refused;
    }),
};
