/** `casebook search`: full text over all documents of a casebook. */

import { CASEBOOK_OPTION, type Command, DATA_OPTION, JSON_OPTION, UsageError } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { casebookPath, withApp } from './with-app.ts';

const MOST = 500;
const USUAL = 50;

const limitOf = (text: string | null): number => {
  if (text === null) return USUAL;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new UsageError(`--limit takes a number from 1 to ${MOST}.`);
};

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

export const search: Command = {
  name: 'search',
  summary: 'Search the text of all documents of a casebook',
  usage: '--casebook FILE [OPTIONS] WORDS…',
  options: {
    ...CASEBOOK_OPTION,
    ...JSON_OPTION,
    ...DATA_OPTION,
    limit: { type: 'string', value: 'N', about: `at most so many places (default ${USUAL})` },
  },
  examples: [['search --casebook north.casebook pre-trial detention', 'places with their words']],
  run: (call) => {
    const query = call.files.join(' ');
    if (query.trim() === '') throw new UsageError('Search for what?');
    const limit = limitOf(call.text('limit'));
    return withApp(call, casebookPath(call), async ({ client }) => {
      const { passages, documents } = await client.search.passages({ query, limit });
      for (const passage of passages) {
        if (call.has('json')) {
          call.terminal.json(passage);
          continue;
        }
        const { fileName, page, before, exact, after } = passage;
        const place = page === null ? fileName : `${fileName}, page ${page}`;
        call.terminal.row([place, oneLine(`${before}[${exact}]${after}`)]);
      }
      call.terminal.say(`${passages.length} places in ${documents} documents`);
      return EXIT.ok;
    });
  },
};
