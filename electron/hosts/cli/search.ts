/** `casebook search`: full text over all documents of a casebook. */

import { SearchReach } from '#shared/contract/search.ts';
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

const reachOf = (text: string | null): SearchReach => {
  const reach = SearchReach.safeParse(text ?? 'exact');
  if (reach.success) return reach.data;
  throw new UsageError(`--match takes ${SearchReach.options.join(', ')}.`);
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
    match: {
      type: 'string',
      value: 'REACH',
      about:
        'names as typed (exact, default), in other spellings of the script (script) or of all (all)',
    },
    limit: { type: 'string', value: 'N', about: `at most so many places (default ${USUAL})` },
  },
  examples: [
    ['search --casebook north.casebook pre-trial detention', 'places with their words'],
    [
      'search --casebook north.casebook --match all Щукина',
      'a name in all its spellings, and which',
    ],
  ],
  run: (call) => {
    const query = call.files.join(' ');
    if (query.trim() === '') throw new UsageError('Search for what?');
    const limit = limitOf(call.text('limit'));
    const reach = reachOf(call.text('match'));
    return withApp(call, casebookPath(call), async ({ client }) => {
      const { passages, documents, also } = await client.search.passages({ query, limit, reach });
      for (const passage of passages) {
        if (call.has('json')) {
          call.terminal.json(passage);
          continue;
        }
        const { fileName, page, before, exact, after, spelling } = passage;
        const place = page === null ? fileName : `${fileName}, page ${page}`;
        const words = oneLine(`${before}[${exact}]${after}`);
        call.terminal.row(spelling === null ? [place, words] : [place, words, `as ${spelling}`]);
      }
      if (also.length > 0) {
        const spellings = also.map(({ spelling, attested }) =>
          attested ? spelling : `${spelling}?`,
        );
        call.terminal.say(`also searched (? foretold): ${spellings.join(', ')}`);
      }
      call.terminal.say(`${passages.length} places in ${documents} documents`);
      return EXIT.ok;
    });
  },
};
