/** The commands that work on a casebook, one after another on the same file. */

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentSummary } from '#shared/contract/documents.ts';
import { casebook, jsonLines } from './run-casebook.ts';

const TEXT =
  'URGENT ACTION\n\nUA 065/20. On 22 June 2020 a court in Minsk sentenced her to prison.\n';
let folder = '';

const run = (...words: string[]) => casebook(words, { folder });
const on = (name: string, ...words: string[]) => run(name, '--casebook', 'x.casebook', ...words);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-cli-'));
  writeFileSync(join(folder, 'one.txt'), TEXT);
  writeFileSync(join(folder, 'two.txt'), TEXT.replace('Minsk', 'Warsaw'));
  writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing more');
  const ended = await on('import', 'one.txt', 'broken.pdf', 'two.txt', '--json');
  expect(ended.code).toBe(1);
  expect(jsonLines(ended)).toMatchObject([
    { document: 'one.txt', state: 'done', error: null },
    { document: 'broken.pdf', state: 'failed', documentId: null, error: { code: 'damaged' } },
    { document: 'two.txt', state: 'done', error: null },
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import', () => {
  it('knows the same bytes again and is content', async () => {
    const ended = await on('import', 'one.txt', '--json');
    expect(ended.code).toBe(0);
    expect(jsonLines(ended)).toMatchObject([{ document: 'one.txt', state: 'already_there' }]);
  });

  it.runIf(process.platform !== 'win32')('the casebook is its owner’s alone', () => {
    expect(statSync(join(folder, 'x.casebook')).mode & 0o777).toBe(0o600);
  });
});

describe('list, show, search', () => {
  it('list gives each document', async () => {
    const ended = await on('list', '--json');
    const documents = jsonLines(ended).map((line) => DocumentSummary.parse(line));
    expect(documents.map(({ fileName }) => fileName).sort()).toEqual(['one.txt', 'two.txt']);
    const shown = await run('list', 'x.casebook');
    expect(shown.stdout).toContain('one.txt');
  });

  it('show finds a document by name and by id, and gives its text', async () => {
    const [document] = jsonLines(await on('show', 'one.txt', '--json'));
    expect(document).toMatchObject({ text: TEXT, summary: { fileName: 'one.txt' } });
    const { id } = DocumentSummary.parse(Object(document).summary);
    expect((await on('show', id)).stdout).toContain('UA 065/20');
    expect((await on('show', id, '--text')).stdout).toBe(`${TEXT}\n`);
  });

  it('search gives places whose offsets hold', async () => {
    const ended = await on('search', 'Warsaw', '--json');
    const [passage] = jsonLines(ended);
    const { start, end, fileName } = Object(passage);
    expect(fileName).toBe('two.txt');
    expect(TEXT.replace('Minsk', 'Warsaw').slice(start, end)).toBe('Warsaw');
    expect((await on('search', 'unfindable')).stdout).toBe('');
  });

  it('search finds a name in other spellings when asked, and says which', async () => {
    writeFileSync(join(folder, 'ru.txt'), 'Активист Айдар Жуманов был задержан 3 марта 2021 года.');
    writeFileSync(
      join(folder, 'fr.txt'),
      'Le militant Aïdar Joumanov a été arrêté le 3 mars 2021.',
    );
    const named = (name: string, ...words: string[]) =>
      run(name, '--casebook', 'names.casebook', ...words);
    await named('import', 'ru.txt', 'fr.txt');
    const spellings = async (match: string) =>
      jsonLines(await named('search', 'Joumanov', '--json', '--match', match)).map(
        (line) => Object(line).spelling,
      );
    expect(await spellings('exact')).toEqual([null]);
    expect(await spellings('script')).toEqual([null]);
    expect((await spellings('all')).sort()).toEqual([null, 'Жуманов']);
    const shown = await named('search', 'Joumanov', '--match', 'all');
    expect(shown.stdout).toContain('as Жуманов');
    expect(shown.stderr).toContain('also searched');
    expect((await named('search', 'Joumanov', '--match', 'some')).code).toBe(2);
  });
});

describe('export and check', () => {
  it('export writes a file of the owner’s, or standard output', async () => {
    const ended = await on('export', '--format', 'csv', '--output', 'facts.csv');
    expect(ended.code).toBe(0);
    expect(ended.stdout).toBe('');
    expect(readFileSync(join(folder, 'facts.csv'), 'utf8')).toContain('type');
    expect(statSync(join(folder, 'facts.csv')).mode & 0o077).toBe(0);
    const shown = await on('export', '--format', 'json');
    expect(() => JSON.parse(shown.stdout) as unknown).not.toThrow();
  });

  it('check finds a sound casebook sound', async () => {
    const ended = await on('check', '--json');
    expect(ended.code).toBe(0);
    expect(jsonLines(ended)).toMatchObject([{ sound: true, documents: 2 }]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a casebook that is not there', 'nowhere.casebook', 'casebook_not_found'],
    ['a file that is none', 'one.txt', 'not_a_casebook'],
  ])('%s: exit code 3 and a sentence', async (_, file, code) => {
    for (const name of ['list', 'check', 'export']) {
      const ended = await run(name, '--casebook', file);
      expect(ended.code).toBe(3);
      expect(ended.stderr).toContain(code);
      expect(ended.stdout).toBe('');
    }
    expect(existsSync(join(folder, 'nowhere.casebook'))).toBe(false);
  });

  it('a document and a case that are not there', async () => {
    expect((await on('show', 'nothing.txt')).code).toBe(3);
    expect((await on('export', '--case', 'nothing')).code).toBe(3);
  });
});
