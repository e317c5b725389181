/** The built worker in real child processes, over real documents. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '#electron/importers/read-document.ts';
import { loadResources } from '#electron/workers/load-resources.ts';
import { createWorkers } from '#electron/workers/pool.ts';
import { processMemory } from '#electron/workers/process-memory.ts';
import { spawnChildProcess } from '#electron/workers/spawn-child-process.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const at = (...names: string[]) => join(projectRoot, ...names);

const workers = createWorkers({
  spawn: spawnChildProcess({
    entry: at('dist', 'electron', 'worker.js'),
    resources: at('resources'),
    code: [at('dist', 'electron'), at('node_modules'), at('package.json')],
  }),
  size: 1,
  timeLimitMs: 30_000,
  memoryLimitBytes: 850 * 1024 * 1024,
});
afterAll(() => workers.close());

const read = (fileName: string, bytes: Uint8Array) =>
  workers.import({ fileName, bytes, password: null, encoding: null, words: [], boilerplate: null });

describe('the worker', () => {
  it.each([
    ['urgent-action-zhumatayev-en.pdf', 'pdf', 'en'],
    ['mise-a-jour-joumataiev-fr.docx', 'docx', 'fr'],
    ['prigovor-zhumataevu-ru.txt', 'txt', 'ru'],
  ])('%s is read and every mention holds', async (name, kind, language) => {
    const { source, extraction } = await read(name, readFileSync(at('resources', 'samples', name)));
    expect(source.kind).toBe(kind);
    expect(extraction.language).toBe(language);
    expect(extraction.mentions.length).toBeGreaterThan(5);
    for (const { start, end, text } of extraction.mentions) {
      expect(source.text.slice(start, end)).toBe(text);
    }
  });

  it.each(readdirSync(at('resources', 'samples')))('reads %s as the sources do', async (name) => {
    const bytes = readFileSync(at('resources', 'samples', name));
    const plain = { fileName: name, bytes, password: null, encoding: null };
    expect((await read(name, bytes)).source).toEqual(await readDocument(plain));
  });

  it.each([
    ['empty.txt', '', 'empty'],
    ['broken.pdf', '%PDF-1.7\n1 0 obj', 'damaged'],
    ['zip.docx', 'PK\u0003\u0004broken', 'damaged'],
    ['elf.txt', '\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0', 'unknown_kind'],
  ])('%s is refused with a code, and the worker goes on', async (name, content, code) => {
    await expect(read(name, Buffer.from(content, 'latin1'))).rejects.toMatchObject({
      name: 'ImportFailure',
      code,
    });
    await expect(read('a.txt', Buffer.from('On 22 June 2020.'))).resolves.toBeDefined();
  });

  // Too few small words to tell by: the detector is asked, of which only our languages are built in.
  it.each([
    ['en', 'Peaceful protesters gathered outside Parliament yesterday.'],
    ['fr', 'Plusieurs manifestants pacifiques restent emprisonnés aujourd’hui.'],
    ['de', 'Friedliche Demonstranten versammelten sich gestern vorm Parlament.'],
  ])('knows %s by its letters', async (language, text) => {
    const { extraction } = await read('a.txt', Buffer.from(text));
    expect(extraction.language).toBe(language);
  });

  it('tells the text before the mentions, and extracts a stored text again alike', async () => {
    let parsed = '';
    const { source, extraction } = await workers.import(
      {
        fileName: 'a.txt',
        bytes: Buffer.from('On 22 June 2020.'),
        password: null,
        encoding: null,
        words: [],
        boilerplate: null,
      },
      {
        onParsed: ({ text }) => {
          parsed = text;
        },
      },
    );
    expect(parsed).toBe(source.text);
    expect(await workers.extract({ source, words: [], boilerplate: null })).toEqual(extraction);
  });
});

describe('what the workers are given', () => {
  it('every rule and word, by its path, and nothing else', () => {
    const names = [...loadResources(at('resources')).keys()];
    expect(names).toContain('languages/en/pack.json');
    expect(names.filter((name) => /^(samples|icons|migrations)|\\/.test(name))).toEqual([]);
    expect(() => loadResources(at('nowhere'))).toThrow('ENOENT');
  });

  it('a memory that the system tells; none of a process that is gone', async () => {
    expect(await processMemory(process.pid)).toBeGreaterThan(10_000_000);
    expect(await processMemory(4_999_999)).toBeNull();
  });
});
