/** Imports into a real casebook: originals kept and known again (R25), whole documents or nothing (R9). */

import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCasebook } from '#electron/database/open-casebook.ts';
import { storeDocument } from '#electron/database/store-document.ts';
import { readDocument } from '#electron/importers/read-document.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import {
  freshFolder,
  importEnd,
  importTexts,
  refusalCode,
  resources,
  startApp,
  startWithCasebook,
  workersHere,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const LETTER =
  'Ada Lovelace was arrested on 22 June 2020 in Karaganda.\n\nShe was released on 3 July 2020.\n';

describe('importing', () => {
  test('keeps the original, the text and the suggestions', async () => {
    const { app, client } = await startWithCasebook();
    const bytes = new TextEncoder().encode(LETTER);
    const run = await importTexts({ app, client }, { 'letter.txt': bytes });
    expect(run).toMatchObject({ state: 'finished', files: [{ state: 'done', failure: null }] });
    const [document] = await client.documents.list();
    expect(document).toMatchObject({
      fileName: 'letter.txt',
      kind: 'txt',
      state: 'ready',
      language: 'en',
      characters: LETTER.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const id = document?.id ?? '';
    expect(await app.original(id)).toEqual({ bytes: Buffer.from(bytes), mediaType: 'text/plain' });
    const detail = await client.documents.get({ id });
    expect(detail.text).toBe(LETTER);
    for (const { mention } of await mentionsOf(client, id)) {
      expect(detail.text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(document?.counts.suggested).toBeGreaterThan(0);
    expect(await app.check()).toEqual([]);
  });

  test('tells what a text is made of', async () => {
    const { app, client } = await startWithCasebook();
    const english =
      'Ada Lovelace was arrested on 22 June 2020 in Karaganda, her lawyer said today.';
    const german = 'Die Menschenrechtlerin wurde am Dienstag in der Hauptstadt festgenommen.';
    await importTexts({ app, client }, { 'two.txt': `${english}\n\n${german}\n` });
    const [document] = await client.documents.list();
    expect(await client.documents.composition({ id: document?.id ?? '' })).toEqual([
      { part: 'account', language: 'en', characters: english.length },
      { part: 'account', language: 'de', characters: german.length },
    ]);
  });

  test('text that no encoding can hold keeps its offsets', async () => {
    const { app, client } = await startWithCasebook();
    const text = 'A\u0000B \ud83d\ude00 on 22 June 2020 e\u0301 \u200b ok\r\n\r\nOn 23 June 2020.';
    await importTexts({ app, client }, { 'odd.txt': text });
    const [document] = await client.documents.list();
    if (document !== undefined) {
      const detail = await client.documents.get({ id: document.id });
      for (const { mention } of await mentionsOf(client, document.id)) {
        expect(detail.text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }
    expect(await app.check()).toEqual([]);
  });

  test('recognises the same bytes, in the same run and later', async () => {
    const { app, client } = await startWithCasebook();
    const run = await importTexts(
      { app, client },
      { 'a.txt': LETTER, 'b.txt': LETTER, 'c.txt': `${LETTER}.` },
    );
    expect(run.files.map(({ state }) => state).sort()).toEqual(['already_there', 'done', 'done']);
    const [again] = (await importTexts({ app, client }, { 'd.txt': LETTER })).files;
    const [first] = run.files;
    expect(again).toMatchObject({ state: 'already_there', documentId: first?.documentId });
    expect(await client.documents.list()).toHaveLength(2);
  });

  test('a bad file fails with its reason and the others go on', async () => {
    const { app, client } = await startWithCasebook();
    const run = await importTexts(
      { app, client },
      {
        'empty.txt': '',
        'zip.docx': new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
        'good.txt': LETTER,
      },
    );
    expect(run.files.map(({ state }) => state)).toEqual(['failed', 'failed', 'done']);
    expect(run.files[0]?.failure?.code).toBe('empty');
    expect(await client.documents.list()).toHaveLength(1);
    expect(await app.check()).toEqual([]);
  });

  test('a text whose extraction fails stays readable and says so', async () => {
    const here = workersHere();
    const { app, client } = await startWithCasebook({
      workers: {
        ...here,
        async import(job, watch) {
          await here.import(job, watch);
          throw new ImportFailure('too_slow', 'It took too long.');
        },
      },
    });
    const run = await importTexts({ app, client }, { 'letter.txt': LETTER });
    expect(run.files[0]).toMatchObject({ state: 'done', failure: { code: 'too_slow' } });
    expect(await client.documents.list()).toMatchObject([{ state: 'extraction_failed' }]);
    expect((await client.search.passages({ query: 'Karaganda', limit: 5 })).passages).toHaveLength(
      1,
    );
    expect(await app.check()).toEqual([]);
  });

  test('an error that nobody expected leaves nothing and is logged without content', async () => {
    const { app, client, lines } = await startWithCasebook({
      workers: workersHere({ import: () => Promise.reject(new Error('Ada Lovelace')) }),
    });
    const run = await importTexts({ app, client }, { 'letter.txt': LETTER });
    expect(run.files[0]).toMatchObject({ state: 'failed', failure: { code: 'unreadable' } });
    expect(await client.documents.list()).toEqual([]);
    expect(lines.join('\n')).toContain('unexpected Error');
    expect(lines.join('\n')).not.toContain('Lovelace');
  });

  test('a cancelled run keeps whole documents and nothing else, at whatever moment', async () => {
    for (const moment of ['before', 'parsed', 'extracted'] as const) {
      const here = workersHere();
      let cancel = () => Promise.resolve();
      const { app, client } = await startWithCasebook({
        workers: {
          ...here,
          async import(job, watch = {}) {
            if (job.fileName !== 'stop.txt') return here.import(job, watch);
            if (moment === 'before') await cancel();
            const result = await here.import(job, {
              ...watch,
              onParsed: async (source) => {
                await watch.onParsed?.(source);
                if (moment === 'parsed') await cancel();
              },
            });
            await cancel();
            return result;
          },
        },
      });
      const files = await Promise.all(
        ['stop.txt', 'x.txt', 'y.txt'].map((name) =>
          app.offerBytes(name, new TextEncoder().encode(`${name}\n\n${LETTER}`)),
        ),
      );
      const { importId } = await client.documents.import({
        files: files.map(({ token }) => ({ token })),
        caseId: null,
      });
      cancel = async () => {
        await client.documents.cancelImport({ importId });
      };
      const run = await importEnd(client, importId);
      expect(run.state).toBe('cancelled');
      expect(run.files[0]).toMatchObject({ state: 'cancelled', documentId: null });
      const documents = await client.documents.list();
      expect(documents.map(({ fileName }) => fileName)).not.toContain('stop.txt');
      expect(documents.every(({ state }) => state === 'ready')).toBe(true);
      const { passages } = await client.search.passages({ query: 'stop', limit: 10 });
      expect(passages).toEqual([]);
      expect(await app.check()).toEqual([]);
    }
  });

  test('cancelling one run leaves the same bytes in another run alone', async () => {
    const here = workersHere();
    let cancel: (() => Promise<void>) | null = null;
    const { app, client } = await startWithCasebook({
      workers: {
        ...here,
        async import(job, watch) {
          const stop = cancel;
          cancel = null;
          await stop?.();
          return here.import(job, watch);
        },
      },
    });
    const start = async (name: string) => {
      const { token } = await app.offerBytes(name, new TextEncoder().encode(LETTER));
      return client.documents.import({ files: [{ token }], caseId: null });
    };
    const first = await start('first.txt');
    cancel = async () => {
      await client.documents.cancelImport(first);
    };
    const second = await start('second.txt');
    expect((await importEnd(client, first.importId)).state).toBe('cancelled');
    expect((await importEnd(client, second.importId)).files[0]?.state).toBe('done');
    expect(await client.documents.list()).toHaveLength(1);
    expect(await app.check()).toEqual([]);
  });

  test('closing in the middle of an import leaves a sound casebook', async () => {
    const { app, client } = await startWithCasebook();
    const { path } = (await client.casebooks.state()).open ?? { path: '' };
    const files = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        app.offerBytes(`${index}.txt`, new TextEncoder().encode(`${index} ${LETTER}`)),
      ),
    );
    await client.documents.import({ files: files.map(({ token }) => ({ token })), caseId: null });
    await client.casebooks.close();
    await app.openCasebook(path);
    expect((await client.documents.list()).every(({ state }) => state === 'ready')).toBe(true);
    expect(await app.check()).toEqual([]);
  });

  test('a text whose suggestions take long is there before them', async () => {
    const here = workersHere();
    let extract = () => {};
    const held = new Promise<void>((resolve) => {
      extract = resolve;
    });
    const { app, client } = await startWithCasebook({
      workers: {
        ...here,
        async import(job, watch) {
          const result = await here.import(job, watch);
          await held;
          return result;
        },
      },
    });
    const { token } = await app.offerBytes('letter.txt', new TextEncoder().encode(LETTER));
    const { importId } = await client.documents.import({ files: [{ token }], caseId: null });
    await expect
      .poll(() => client.documents.list(), { timeout: 10_000 })
      .toMatchObject([{ state: 'parsed' }]);
    extract();
    expect((await importEnd(client, importId)).files[0]).toMatchObject({ state: 'done' });
    expect(await client.documents.list()).toMatchObject([{ state: 'ready' }]);
    expect(await app.check()).toEqual([]);
  });

  test('what was parsed and never extracted is extracted at opening', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'north.casebook');
    const first = await startApp(folder);
    await first.app.openCasebook(path, { create: true });
    const [home] = await first.client.cases.list();
    await first.app.close();
    const bytes = new TextEncoder().encode(LETTER);
    const file = await openCasebook(path, resources);
    const job = { fileName: 'letter.txt', bytes, password: null, encoding: null };
    const source = await readDocument(job);
    await file.write((tx) =>
      storeDocument(
        tx,
        {
          id: 'd1',
          workId: 'w1',
          sha256: createHash('sha256').update(bytes).digest('hex'),
          bytes,
          fileName: 'letter.txt',
          chosenEncoding: null,
          supersedes: null,
          caseId: home?.id ?? '',
          importedAt: '2026-01-01T00:00:00.000Z',
          source,
          wordsHash: '',
        },
        null,
      ),
    );
    await file.close();
    const { app, client } = await startApp(folder);
    await app.openCasebook(path);
    for await (const { topic } of await client.changes.stream()) {
      if (topic === 'mentions') break;
    }
    expect(await client.documents.list()).toMatchObject([{ state: 'ready', language: 'en' }]);
    expect((await mentionsOf(client, 'd1')).length).toBeGreaterThan(0);
    expect(await app.check()).toEqual([]);
  });

  test('reads a TXT again with another encoding, beside the old version', async () => {
    const { app, client } = await startWithCasebook();
    const bytes = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xf1, 0xf3, 0xe4]);
    await importTexts({ app, client }, { 'wire.txt': bytes });
    const [first] = await client.documents.list();
    const { importId } = await client.documents.redecode({
      id: first?.id ?? '',
      encoding: 'koi8-r',
    });
    const run = await importEnd(client, importId);
    expect(run.files[0]?.state).toBe('done');
    const documents = await client.documents.list();
    expect(documents).toHaveLength(2);
    expect(documents[1]?.quality.encoding).toMatchObject({ label: 'koi8-r', source: 'chosen' });
    expect(new Set(documents.map(({ sha256 }) => sha256)).size).toBe(1);
    const again = await client.documents.redecode({ id: first?.id ?? '', encoding: 'koi8-r' });
    expect((await importEnd(client, again.importId)).files[0]?.state).toBe('already_there');
    expect(await app.check()).toEqual([]);
  });

  test('reads regular files only, and follows no link', async () => {
    const { app, client, folder } = await startWithCasebook();
    await writeFile(join(folder, 'letter.txt'), LETTER);
    await symlink(join(folder, 'letter.txt'), join(folder, 'link.txt'));
    await mkdir(join(folder, 'folder.txt'));
    const paths = ['letter.txt', 'link.txt', 'folder.txt', 'none.txt'].map((name) =>
      join(folder, name),
    );
    const offered = await Promise.all([...paths, '/dev/zero'].map((path) => app.offerPath(path)));
    const { importId } = await client.documents.import({
      files: [...offered, { token: '../../etc/passwd' }].map(({ token }) => ({ token })),
      caseId: null,
    });
    const run = await importEnd(client, importId);
    expect(run.files.map(({ failure }) => failure?.code ?? null)).toEqual([
      null,
      'not_a_regular_file',
      'not_a_regular_file',
      'not_found',
      'not_a_regular_file',
      'not_found',
    ]);
  });

  test('refuses a case that is not there, and no casebook', async () => {
    const { app, client, folder } = await startWithCasebook();
    const { token } = await app.offerBytes('a.txt', new TextEncoder().encode(LETTER));
    const files = [{ token }];
    expect(await refusalCode(client.documents.import({ files, caseId: 'none' }))).toBe(
      'case_not_found',
    );
    const closed = await startApp(join(folder, 'other'));
    expect(await refusalCode(closed.client.documents.import({ files, caseId: null }))).toBe(
      'no_casebook_open',
    );
  });

  test('the sample casebook holds the samples, once', async () => {
    const { client } = await startApp(await freshFolder());
    expect((await client.casebooks.openSample()).isSample).toBe(true);
    const [run] = await client.documents.imports();
    const report = await importEnd(client, run?.id ?? '');
    expect(report.files.map(({ state, failure }) => [state, failure])).toEqual(
      report.files.map(() => ['done', null]),
    );
    await client.casebooks.openSample();
    expect(await client.documents.imports()).toHaveLength(1);
    expect(await client.documents.list()).toHaveLength(report.files.length);
  });
});
