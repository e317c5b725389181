/** `casebook extract` as a program sees it: lines, order, errors, exit codes. */

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtractedDocument, ExtractLine } from '#shared/contract/extract-output.ts';
import { casebook, jsonLines } from './run-casebook.ts';

const TEXT =
  'URGENT ACTION\n\nUA 065/20. On 22 June 2020 the court in Minsk sentenced Anna Kovalenko.\n';
let folder = '';

const run = (...words: string[]) => casebook(words, { folder });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-cli-'));
  writeFileSync(join(folder, 'one.txt'), TEXT);
  writeFileSync(join(folder, 'two.txt'), TEXT.replace('065/20', '066/21'));
  writeFileSync(join(folder, '-dash.txt'), TEXT);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing more');
  writeFileSync(join(folder, 'image.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  mkdirSync(join(folder, 'folder.txt'));
  symlinkSync(join(folder, 'one.txt'), join(folder, 'link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('extract --json', () => {
  it('prints one object a file, in the order given, and nothing else on standard output', async () => {
    const ended = await run('extract', 'two.txt', 'one.txt', '--json');
    const lines = jsonLines(ended).map((line) => ExtractedDocument.parse(line));
    expect(ended.code).toBe(0);
    expect(lines.map(({ document }) => document)).toEqual(['two.txt', 'one.txt']);
    expect(lines[1]?.text).toBe(TEXT);
    expect(lines[1]?.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'));
  });

  it('every mention quotes the text that it points at', async () => {
    const [line] = jsonLines(await run('extract', '--json', 'one.txt'));
    const { text, entities, language } = ExtractedDocument.parse(line);
    expect(language).toBe('en');
    expect(entities.length).toBeGreaterThan(1);
    for (const entity of entities) {
      expect(text.slice(entity.start, entity.end)).toBe(entity.text);
    }
  });

  it('an unreadable file has its line in its place, the others go on, the exit code says so', async () => {
    const files = ['missing.txt', 'one.txt', 'folder.txt', 'link.txt', 'empty.txt', 'image.txt'];
    const ended = await run('extract', '--json', ...files, 'broken.pdf', 'two.txt');
    const lines = jsonLines(ended).map((line) => ExtractLine.parse(line));
    expect(ended.code).toBe(1);
    expect(
      lines.map((line) => [line.document, 'error' in line ? line.error.code : 'read']),
    ).toEqual([
      ['missing.txt', 'not_found'],
      ['one.txt', 'read'],
      ['folder.txt', 'not_a_regular_file'],
      ['link.txt', 'not_a_regular_file'],
      ['empty.txt', 'empty'],
      ['image.txt', 'unknown_kind'],
      ['broken.pdf', 'damaged'],
      ['two.txt', 'read'],
    ]);
  });

  it('a block that stands in several files gives no facts; its mentions stay', async () => {
    const cases = [
      'Anna Kovalenko was arrested in Minsk on 22 June 2020.',
      'Azamat Dzhumaliev was arrested in Osh on 17 March 2020.',
      'Camille Ferrandier was arrested in Lyon on 9 October 2021.',
    ];
    const block =
      'The founder of the River Monitor, Henrik Solvang, was arrested in 1998 and went abroad.';
    for (const [index, text] of cases.entries()) {
      writeFileSync(join(folder, `case${index}.txt`), `${text}\n\n${block}\n`);
    }
    const extracted = async (...files: string[]) =>
      jsonLines(await run('extract', '--json', ...files)).map((line) => {
        const { facts, entities } = ExtractedDocument.parse(line);
        const founder = entities.filter(({ text }) => text === 'Henrik Solvang');
        return [facts.map(({ date }) => date), founder.length];
      });
    expect(await extracted('case0.txt')).toEqual([[['2020-06-22', '1998'], 1]]);
    expect(await extracted('case0.txt', 'case1.txt', 'case2.txt')).toEqual([
      [['2020-06-22'], 1],
      [['2020-03-17'], 1],
      [['2021-10-09'], 1],
    ]);
  });

  it('flags may stand before, between and after files; -- ends them', async () => {
    const before = await run('extract', '--json', 'one.txt', 'two.txt');
    const between = await run('extract', 'one.txt', '--json', 'two.txt');
    const dash = await run('extract', '--json', '--', '-dash.txt');
    expect(between.stdout).toBe(before.stdout);
    expect(jsonLines(dash)).toMatchObject([{ document: '-dash.txt' }]);
  });

  it('reads a text as it is told to', async () => {
    writeFileSync(join(folder, 'koi8.txt'), Buffer.from([0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]));
    const [line] = jsonLines(await run('extract', '--json', '--encoding', 'koi8-r', 'koi8.txt'));
    expect(line).toMatchObject({ text: 'Привет' });
  });
});

describe('extract for a person', () => {
  it('names what is found; progress goes to standard error and can be silenced', async () => {
    const loud = await run('extract', 'one.txt', 'two.txt');
    expect(loud.stdout).toContain('one.txt (en');
    expect(loud.stdout).toContain('UA 065/20');
    expect(loud.stderr).toContain('[2/2]');
    const quiet = await run('extract', '-q', 'one.txt', 'two.txt');
    expect(quiet.stderr).toBe('');
    expect(quiet.stdout).toBe(loud.stdout);
  });

  it.runIf(process.platform !== 'win32')(
    'a name full of escape sequences reaches the terminal as letters',
    async () => {
      const name = '\u001b[2J\u001b]0;owned\u0007evil\u202Egnp\n.txt';
      writeFileSync(join(folder, name), TEXT);
      for (const words of [[name], [name, '--json'], [`${name}-missing`], [name, 'one.txt']]) {
        const ended = await run('extract', ...words);
        const shown = `${ended.stdout}${ended.stderr}`;
        expect(shown).toContain('evil');
        expect([...shown].some((letter) => '\u001b\u0007\u009b\u202e\r'.includes(letter))).toBe(
          false,
        );
      }
      const [line] = jsonLines(await run('extract', name, '--json'));
      expect(line).toMatchObject({ document: name });
    },
  );
});

describe('asking wrongly', () => {
  it.each([
    [['extract']],
    [['extract', '--nonsense', 'one.txt']],
    [['extract', '--encoding']],
    [['extract', '--password-file', 'nowhere', 'one.txt']],
    [['nonsense']],
    [['constructor']],
    [['__proto__']],
    [['--nonsense']],
    [['list']],
    [['show', '--casebook', 'x.casebook']],
    [['search', '--casebook', 'x.casebook']],
    [['search', '--casebook', 'x.casebook', '--limit', 'many', 'word']],
    [['export', '--casebook', 'x.casebook', '--format', 'docx']],
    [['import', 'one.txt']],
    [['import', '--casebook', 'x.casebook']],
  ])('%j is answered with a sentence and exit code 2', async (words) => {
    const ended = await run(...words);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain('--help');
    expect(ended.stderr).not.toContain('    at ');
  });
});

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j lists the commands', async (words) => {
    const ended = await run(...words);
    expect(ended.code).toBe(0);
    for (const name of [
      'extract',
      'import',
      'list',
      'show',
      'search',
      'export',
      'check',
      'serve',
    ]) {
      expect(ended.stdout).toContain(`\n  ${name} `);
    }
    expect(ended.stdout).toContain('Exit codes:');
  });

  it.each(['extract', 'import', 'list', 'show', 'search', 'export', 'check', 'serve'])(
    '%s --help shows usage, options and an example',
    async (name) => {
      const ended = await run(name, '--help');
      expect(ended.code).toBe(0);
      expect(ended.stdout).toContain(`Usage: casebook ${name} `);
      expect(ended.stdout).toContain('Options:');
      expect(ended.stdout).toMatch(new RegExp(`Examples:\\n  casebook ${name} `));
    },
  );
});
