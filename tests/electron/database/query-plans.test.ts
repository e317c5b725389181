/** What an import and a decision ask of the casebook is found by an index, however much is in it. */

import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { Connection } from '#electron/database/driver.ts';
import { migrate, readMigrations } from '#electron/database/migrations.ts';
import type { Workers } from '#electron/workers/jobs.ts';
import {
  importEnd,
  importTexts,
  resources,
  settled,
  startWithCasebook,
  type TestApp,
  workersHere,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

/** Tables that grow with the library. */
const GROWING = [
  'agent',
  'block',
  'case_document',
  'cluster',
  'document_text',
  'document_version',
  'extraction_fact',
  'identity_link',
  'judgement',
  'journal_status',
  'mention',
  'name_form',
  'name_subject',
  'note',
  'original',
  'page',
  'passage',
  'segment',
  'superseded',
  'uncompared',
  'unvoted',
  'vote',
  'work',
];

const DECISIONS = 'FROM judgement j CROSS JOIN mention m';

/** What may be read as a whole, by words of the statement. */
const ALLOWED = [
  // A partial index: at most what waits to be done again.
  `UPDATE journal_status SET status = 'abandoned'`,
  // At most what has come since the last look.
  'SELECT document_id FROM uncompared LIMIT',
  'SELECT document_id FROM unvoted ORDER BY',
  // The names of the casebook, gathered in the background.
  'json_group_array(DISTINCT d.number) AS documents',
  `m.reason -> '$.life' AS life`,
  '(SELECT count(*) FROM superseded)',
  // What people decided and said of names: with the first file after a decision.
  DECISIONS,
  'FROM identity_link WHERE withdrawn = 0 ORDER BY',
  'SELECT DISTINCT agent_id, name FROM name_form  ORDER BY',
  `SELECT DISTINCT text FROM judgement WHERE state = 'rejected'`,
];

/** The names are read as a whole once when an import is over, and not for each file. */
const ONCE_AN_IMPORT = [
  'AS kind, coalesce(j.corrected_value',
  `m.reason -> '$.life' AS life`,
  '(SELECT max(number) FROM mention),',
];

/** The table behind each name that a statement uses, its aliases among them. */
function namesIn(sql: string): Map<string, string> {
  const names = new Map(GROWING.map((table) => [table, table]));
  for (const [, table = '', alias = ''] of sql.matchAll(/\b([a-z_]+) (?:AS )?([a-z])\b/g)) {
    if (GROWING.includes(table)) names.set(alias, table);
  }
  return names;
}

const Step = z.object({ detail: z.string() });

/** The tables that SQLite would read from end to end for this statement. */
async function walked(connection: Connection, sql: string): Promise<string[]> {
  const names = namesIn(sql);
  const plan = await connection.all(Step, `EXPLAIN QUERY PLAN ${sql}`);
  return plan.flatMap(({ detail }) => {
    const [, name = '', virtual] =
      /^SCAN (\S+)(?: VIRTUAL TABLE INDEX \d+:(.*))?/.exec(detail) ?? [];
    // Full texts are asked for words or for one row, or read as a whole.
    if (virtual !== undefined) {
      return names.get(name) === 'passage' && virtual === '' ? ['passage'] : [];
    }
    // An index of the moment is made by reading the whole table.
    const [, indexed = ''] = /^SEARCH (\S+) USING AUTOMATIC/.exec(detail) ?? [];
    return names.get(name) ?? names.get(indexed) ?? [];
  });
}

async function blankCasebook(): Promise<Connection> {
  const blank = await Connection.open(':memory:', 'write');
  onTestFinished(() => blank.close());
  await migrate(blank, await readMigrations(resources));
  return blank;
}

/** Those of the statements that read a whole table, with the table. */
async function walkedBy(
  statements: readonly string[],
  allowed: readonly string[] = [],
): Promise<Record<string, string[]>> {
  const blank = await blankCasebook();
  const found: Record<string, string[]> = {};
  for (const sql of new Set(statements)) {
    if ([...ALLOWED, ...allowed].some((words) => sql.includes(words))) continue;
    const tables = await walked(blank, sql);
    if (tables.length > 0) found[sql] = tables;
  }
  return found;
}

const Reference = z.object({ table: z.string(), column: z.string() });

const spies = ['all', 'first', 'run', 'runOnce'] as const;

/** Everything that is asked of any casebook while `work` is done, in order. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const told: string[] = [];
  for (const name of spies) {
    const real = Connection.prototype[name] as (...values: unknown[]) => unknown;
    vi.spyOn(Connection.prototype, name).mockImplementation(function (
      this: Connection,
      ...values: unknown[]
    ) {
      told.push(String(values.find((value) => typeof value === 'string')));
      return real.apply(this, values) as never;
    });
  }
  await work();
  vi.restoreAllMocks();
  return told.filter((sql) => /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/.test(sql));
}

afterEach(() => vi.restoreAllMocks());

const LETTER = 'On 22 June 2020 the court fined Silver Otter in Karaganda.\n\nIt was told so.\n';
const SECOND = 'Nobody but Silver Otter spoke on 3 July 2020.\n';

/** Workers that tell nothing of `stop.txt` until `signal` says that nobody wants it any more. */
function stoppable(): Workers {
  const here = workersHere();
  return {
    ...here,
    async import(job, watch = {}) {
      const result = await here.import(job, watch);
      while (job.fileName === 'stop.txt' && !watch.signal?.aborted) await turn();
      return result;
    },
  };
}

/** Cancels an import whose text is in the casebook already. */
async function cancelStored({ app, client }: TestApp) {
  const { token } = await app.offerBytes('stop.txt', new TextEncoder().encode(`Stop.\n${LETTER}`));
  const { importId } = await client.documents.import({ files: [{ token }], caseId: null });
  const isStored = async () =>
    (await client.documents.list()).some(({ fileName }) => fileName === 'stop.txt');
  while (!(await isStored())) await turn();
  return async () => {
    await client.documents.cancelImport({ importId });
    expect((await importEnd(client, importId)).state).toBe('cancelled');
  };
}

async function library() {
  const app = await startWithCasebook({ workers: stoppable() });
  await importTexts(app, { 'letter.txt': LETTER, 'second.txt': SECOND });
  await settled(app);
  const documents = await app.client.documents.list();
  const id = documents.find(({ fileName }) => fileName === 'letter.txt')?.id ?? '';
  return { ...app, id };
}

/** Decides in every way, and takes it back. */
async function decideAll(app: TestApp, documentId: string) {
  const { client } = app;
  const start = LETTER.indexOf('Silver');
  await client.review.mark({ documentId, start, end: start + 12, type: 'org' });
  await settled(app);
  const mentions = await mentionsOf(client, documentId);
  const place = mentions.find(({ mention }) => mention.type === 'place')?.id ?? '';
  const decide = (decision: Parameters<typeof client.review.decide>[0]['decision']) =>
    client.review.decide({ mentionIds: [place], decision });
  await decide({ kind: 'confirm' });
  await decide({ kind: 'reject' });
  await client.history.undo();
  await client.history.redo();
  await settled(app);
}

test('all decisions are read with the first file after one of them, and not with every file', async () => {
  const app = await library();
  const reads = async (work: () => Promise<unknown>) =>
    (await statementsOf(work)).filter((sql) =>
      [DECISIONS, 'SELECT DISTINCT text FROM judgement'].some((words) => sql.includes(words)),
    ).length;
  const name = (text: string) => ({ [`${text}.txt`]: `Silver Otter went to ${text}.` });
  await importTexts(app, name('Narva'));
  expect(await reads(() => importTexts(app, { ...name('Oslo'), ...name('Turku') }))).toBe(0);
  const [mention] = await mentionsOf(app.client, app.id);
  await app.client.review.decide({
    mentionIds: [mention?.id ?? ''],
    decision: { kind: 'confirm' },
  });
  expect(await reads(() => importTexts(app, { ...name('Åbo'), ...name('Kotka') }))).toBe(2);
});

describe('no table of documents or mentions is read from end to end', () => {
  test.each<
    [string, readonly string[], (app: TestApp & { readonly id: string }) => Promise<unknown>]
  >([
    [
      'to import',
      ONCE_AN_IMPORT,
      (app) => importTexts(app, { 'third.txt': `${LETTER}Silver Otter again.` }),
    ],
    [
      'to import what is there already, and where people have decided',
      ONCE_AN_IMPORT,
      async (app) => {
        await decideAll(app, app.id);
        await importTexts(app, { 'again.txt': LETTER, 'third.txt': `${LETTER}Silver Otter.` });
      },
    ],
    ['to decide, to undo and to redo', [], (app) => decideAll(app, app.id)],
    [
      'to open a document',
      [],
      async ({ client, id }) => {
        await client.documents.get({ id });
        await mentionsOf(client, id);
      },
    ],
  ])('%s', async (_, allowed, work) => {
    const app = await library();
    const statements = await statementsOf(() => work(app));
    expect(statements.length).toBeGreaterThan(3);
    expect(await walkedBy(statements, allowed)).toEqual({});
  });

  test('to decide on names that an archivist joined and described, and to take it back', async () => {
    const app = await library();
    const { client } = app;
    const start = LETTER.indexOf('Silver');
    await client.review.mark({ documentId: app.id, start, end: start + 12, type: 'org' });
    const [otter, court] = ['name:org:Silver Otter', 'name:place:Karaganda'];
    const form = { text: 'Otters', language: 'en', type: 'short', preferred: false } as const;
    await client.names.stateForm({ bearer: otter, ...form });
    await client.names.stateForm({ bearer: court, ...form, text: 'Qaraghandy' });
    await settled(app);
    const statements = await statementsOf(async () => {
      await client.history.undo();
      await client.history.undo();
      await client.history.redo();
      await client.history.redo();
      await decideAll(app, app.id);
    });
    const asked = statements.filter((sql) => sql.includes('WITH RECURSIVE kin'));
    expect(asked.length).toBeGreaterThan(0);
    expect(await walkedBy(statements)).toEqual({});
  });

  test('to take out a document whose import was cancelled', async () => {
    const app = await library();
    const cancel = await cancelStored(app);
    const statements = await statementsOf(cancel);
    expect(statements.filter((sql) => sql.startsWith('DELETE FROM document_version'))).toHaveLength(
      1,
    );
    expect(await walkedBy(statements)).toEqual({});
  });

  test('to find what leans on a document that goes', async () => {
    const blank = await blankCasebook();
    const references = await blank.all(
      Reference,
      `SELECT t.name AS "table", f."from" AS "column" FROM sqlite_schema t
        JOIN pragma_foreign_key_list(t.name) f
        WHERE t.type = 'table' AND f."table" IN ('document_version', 'work', 'original')`,
    );
    expect(references.length).toBeGreaterThan(10);
    // What SQLite asks of each table when a row goes that it may refer to.
    const asked = references.map(
      ({ table, column }) => `SELECT 1 FROM ${table} WHERE ${column} = ?`,
    );
    expect(await walkedBy(asked)).toEqual({});
  });
});
