/** Encrypted documents on the command line: a file with the password, a question, or a clear word. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPdf } from '#tests/support/build-pdf.ts';
import { casebook, casebookAtTerminal, jsonLines } from './run-casebook.ts';

const PASSWORD = 'a river in spring';
const WORDS = 'On 22 June 2020 a court in Minsk sentenced her to prison.';
let folder = '';

const run = (...words: string[]) => casebook(words, { folder });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-locked-'));
  const locked = await buildPdf((pdf) => pdf.paragraph(WORDS), { password: PASSWORD });
  writeFileSync(join(folder, 'locked.pdf'), locked);
  writeFileSync(join(folder, 'open.txt'), WORDS);
  writeFileSync(join(folder, 'right'), `${PASSWORD}\n`);
  writeFileSync(join(folder, 'wrong'), 'a river in autumn\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesBelow = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile());

describe('where nobody can be asked', () => {
  it('a locked file says that it needs a password; the others go on', async () => {
    const ended = await run('extract', '--json', 'locked.pdf', 'open.txt');
    expect(ended.code).toBe(1);
    expect(jsonLines(ended)).toMatchObject([
      { document: 'locked.pdf', error: { code: 'password_required' } },
      { document: 'open.txt', text: WORDS },
    ]);
    expect(ended.stderr).not.toContain('Password of');
  });

  it('a file with the password opens it, a wrong one says so', async () => {
    const right = await run('extract', '--json', '--password-file', 'right', 'locked.pdf');
    expect(right.code).toBe(0);
    expect(jsonLines(right)).toMatchObject([{ document: 'locked.pdf', text: WORDS }]);
    const wrong = await run('extract', '--json', '--password-file', 'wrong', 'locked.pdf');
    expect(wrong.code).toBe(1);
    expect(jsonLines(wrong)).toMatchObject([{ error: { code: 'password_wrong' } }]);
  });

  it('import takes the file too, and keeps the password nowhere', async () => {
    const on = ['import', '--casebook', 'filed.casebook', 'locked.pdf', '--json'];
    const without = await run(...on);
    expect(without.code).toBe(1);
    expect(jsonLines(without)).toMatchObject([{ error: { code: 'password_required' } }]);
    const ended = await run(...on, '--password-file', 'right');
    expect(ended.code).toBe(0);
    expect(jsonLines(ended)).toMatchObject([{ document: 'locked.pdf', state: 'done' }]);
    expect(`${ended.stdout}${ended.stderr}`).not.toContain(PASSWORD);
    const written = filesBelow(folder).filter((name) => !name.endsWith('right'));
    expect(written.some((name) => name.endsWith('filed.casebook'))).toBe(true);
    expect(written.filter((name) => readFileSync(name).includes(PASSWORD))).toEqual([]);
  });
});

describe.runIf(process.platform === 'linux')('at a terminal', () => {
  it('extract asks until the password fits, and shows nothing of what is typed', async () => {
    const answers = ['a river in autumn', PASSWORD];
    const { code, screen } = await casebookAtTerminal(['extract', 'locked.pdf'], folder, answers);
    expect(code).toBe(0);
    expect(screen).toContain('That does not open it. Password of locked.pdf');
    expect(screen).toContain('Minsk');
    expect(screen).not.toContain('a river');
  });

  it('an empty answer leaves the file out', async () => {
    const { code, screen } = await casebookAtTerminal(['extract', 'locked.pdf'], folder, ['']);
    expect(code).toBe(1);
    expect(screen).toContain('asks for a password');
  });

  it('import asks too, only for what is locked', async () => {
    const words = ['import', '--casebook', 'asked.casebook', 'open.txt', 'locked.pdf'];
    const answers = ['a river in autumn', PASSWORD];
    const { code, screen } = await casebookAtTerminal(words, folder, answers);
    expect(code).toBe(0);
    expect(screen.match(/imported\t/g)).toHaveLength(2);
    expect(screen).not.toContain('Password of open.txt');
    expect(screen).not.toContain('a river');
  });

  it('Ctrl+C at the question ends the command', async () => {
    const answers = ['\u0003'];
    const { code } = await casebookAtTerminal(['extract', 'locked.pdf'], folder, answers);
    expect(code).toBe(130);
  });
});
