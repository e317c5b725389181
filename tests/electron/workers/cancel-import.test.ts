/** R3 and R9 with real worker processes: a big file is given up at any moment, and nothing stays. */

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { childWorkers } from '#electron/hosts/child-workers.ts';
import { installationOf } from '#electron/hosts/installation.ts';
import { importEnd, importTexts, startWithCasebook } from '#tests/electron/support/test-app.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const program = pathToFileURL(join(projectRoot, 'dist', 'electron', 'cli.js')).href;

/** Busy for seconds: close to a megabyte of names, dates and provisions. */
const BIG = Array.from(
  { length: 8_000 },
  (_, index) =>
    `On 4 May 2020 Mr Ivan Petrov ${index} was charged in Minsk under article ${index} of the Criminal Code.`,
).join('\n\n');

describe('a big file that is given up', () => {
  test.each(['parsing', 'extracting'] as const)(
    'while it is %s leaves nothing, and the app answers all the while',
    async (moment) => {
      const workers = childWorkers(installationOf(program), 1);
      const { app, client } = await startWithCasebook({ workers });
      const { token } = await app.offerBytes('big.txt', new TextEncoder().encode(BIG));
      const { importId } = await client.documents.import({ files: [{ token }], caseId: null });
      const state = async () =>
        (await client.documents.imports()).find(({ id }) => id === importId)?.files[0]?.state;
      // Each look is an answer of the app in the middle of the import.
      while ((await state()) !== moment) {
        expect(['waiting', 'parsing']).toContain(await state());
        await pause(5);
      }
      await client.documents.cancelImport({ importId });
      const run = await importEnd(client, importId);
      expect(run.files).toMatchObject([{ state: 'cancelled', documentId: null, failure: null }]);
      expect(await client.documents.list()).toEqual([]);
      const { passages } = await client.search.passages({ query: 'Petrov', limit: 5 });
      expect(passages).toEqual([]);
      expect(await app.check()).toEqual([]);
      await importTexts({ app, client }, { 'next.txt': 'On 22 June 2020.' });
      expect(await client.documents.list()).toMatchObject([{ fileName: 'next.txt' }]);
    },
  );
});

/** Some seconds of work for two workers, in files that take a part of a second each. */
const MANY = Array.from({ length: 40 }, (_, file) =>
  Array.from(
    { length: 300 },
    (_, index) => `On 4 May 2020 Mr Ivan Petrov ${file} was charged under article ${index}.`,
  ).join('\n\n'),
);

test('a run of many files that is given up half way leaves whole documents and nothing else', async () => {
  const workers = childWorkers(installationOf(program), 2);
  const { app, client } = await startWithCasebook({ workers });
  const start = async () => {
    const offered = MANY.map((text, index) =>
      app.offerBytes(`${index}.txt`, new TextEncoder().encode(text)),
    );
    const files = (await Promise.all(offered)).map(({ token }) => ({ token }));
    return (await client.documents.import({ files, caseId: null })).importId;
  };
  const importId = await start();
  while ((await client.documents.list()).length === 0) await pause(5);
  await client.documents.cancelImport({ importId });
  const { files } = await importEnd(client, importId);
  const done = files.filter(({ state }) => state === 'done');
  const cancelled = files.filter(({ state }) => state === 'cancelled');
  expect(done.length + cancelled.length).toBe(MANY.length);
  expect(cancelled.length).toBeGreaterThan(0);
  const documents = await client.documents.list();
  expect(documents.map(({ id }) => id).sort()).toEqual(
    done.map(({ documentId }) => documentId).sort(),
  );
  expect(documents.every(({ state, counts }) => state === 'ready' && counts.suggested > 0)).toBe(
    true,
  );
  expect(await app.check()).toEqual([]);

  const again = await importEnd(client, await start());
  const states = again.files.map(({ state }) => state).sort();
  expect(states).toEqual([...done.map(() => 'already_there'), ...cancelled.map(() => 'done')]);
  expect(await client.documents.list()).toHaveLength(MANY.length);
  expect(await app.check()).toEqual([]);
});
