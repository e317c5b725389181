/** How the command line ends: readers that leave, disks that are full, things that are no files. */

import { execFile, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExtractLine } from '#shared/contract/extract-output.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { casebook, jsonLines } from './run-casebook.ts';

const PROGRAM = join(projectRoot, 'dist', 'electron', 'cli.js');
const FILES = 30;
let folder = '';

/** In a shell of the system: `casebook` stands for the program; the codes of a pipe come last. */
const shell = async (line: string) => {
  const script = `casebook() { '${process.execPath}' '${PROGRAM}' "$@"; }; ${line}; echo "codes \${PIPESTATUS[*]}"`;
  const options = { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } };
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script], options);
  return { codes: /codes ([\d ]+)\n$/.exec(stdout)?.[1]?.split(' ').map(Number), stdout, stderr };
};

/** Only the casebook itself: a casebook that was not closed leaves its log and its lock. */
const beside = () => readdirSync(folder).filter((name) => name.startsWith('x.casebook'));

const hasShell = spawnSync('bash', ['-c', 'true']).status === 0 && process.platform !== 'win32';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-ends-'));
  const names = Array.from({ length: FILES }, (_, index) => `f${index}.txt`);
  for (const name of names) {
    writeFileSync(join(folder, name), `${name}: on 22 June 2020 a court in Minsk met. `.repeat(90));
  }
  expect((await casebook(['import', '-c', 'x.casebook', ...names], { folder })).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(hasShell)('a reader that leaves early', () => {
  it.each([
    ['casebook search -c x.casebook --limit 500 Minsk | head -1'],
    ['casebook list -c x.casebook | head -1'],
    ['casebook show -c x.casebook f1.txt --json | head -c 10'],
    ['casebook extract --json f*.txt | head -c 10'],
    ['casebook import -c x.casebook f*.txt | true'],
    ['casebook list -c x.casebook 2>&1 | true'],
  ])('%s ends quietly, the casebook closed', async (line) => {
    const { codes, stderr } = await shell(line);
    expect(codes).toEqual([0, 0]);
    expect(stderr).not.toMatch(/EPIPE|Error| {4}at /);
    expect(beside()).toEqual(['x.casebook']);
  });

  it('does not stop an import half way', async () => {
    const { codes } = await shell('casebook import -c y.casebook f*.txt 2>&1 | true');
    expect(codes).toEqual([0, 0]);
    const ended = await casebook(['list', '-c', 'y.casebook', '--json'], { folder });
    expect(jsonLines(ended)).toHaveLength(FILES);
  });
});

describe.runIf(hasShell && existsSync('/dev/full'))('an output that cannot be written', () => {
  it.each(['list -c x.casebook', 'extract --json f1.txt'])('%s: exit code 70', async (words) => {
    const { codes, stderr } = await shell(`casebook ${words} > /dev/full`);
    expect(codes).toEqual([70]);
    expect(stderr).toContain('ENOSPC');
    expect(beside()).toEqual(['x.casebook']);
  });
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it('has its own sentence, and the others go on', async () => {
    mkdirSync(join(folder, 'folder'));
    symlinkSync(join(folder, 'f1.txt'), join(folder, 'link'));
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    const words = ['folder', 'link', 'pipe', '/dev/zero', '/', 'missing', 'f1.txt/below', 'f1.txt'];
    const ended = await casebook(['extract', '--json', ...words], { folder });
    const lines = jsonLines(ended).map((line) => ExtractLine.parse(line));
    expect(ended.code).toBe(1);
    const said = lines.map((line) => ('error' in line ? line.error.message : 'read'));
    expect(said).toEqual([
      expect.stringContaining('a folder'),
      expect.stringContaining('a link'),
      expect.stringContaining('a pipe'),
      expect.stringContaining('a device'),
      expect.stringContaining('a folder'),
      expect.stringContaining('no such file'),
      expect.stringContaining('no such file'),
      'read',
    ]);
  });

  // Root may read everything, so another user is asked, where that one can start the program.
  const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'nobody', '--'] : ['env'];
  const [command = '', ...before] = [...asUser, process.execPath, PROGRAM];
  const obstacle =
    spawnSync(command, [...before, '--version']).status === 0
      ? null
      : 'root can read every file, and no other user can start the program from here';

  it('a file that one may not read is told as such', async ({ skip }) => {
    if (obstacle !== null) skip(obstacle);
    const place = mkdtempSync(join(tmpdir(), 'casebook-unreadable-'));
    try {
      spawnSync('chmod', ['755', place]);
      writeFileSync(join(place, 'closed.txt'), 'secret', { mode: 0 });
      writeFileSync(join(place, 'open.txt'), 'On 22 June 2020.', { mode: 0o644 });
      const words = ['extract', '--json', 'closed.txt', 'open.txt'];
      const ended = spawnSync(command, [...before, ...words], {
        cwd: place,
        encoding: 'utf8',
      });
      expect(ended.status).toBe(1);
      expect(jsonLines({ code: 1, stdout: ended.stdout, stderr: '' })).toMatchObject([
        { document: 'closed.txt', error: { code: 'unreadable' } },
        { document: 'open.txt', text: 'On 22 June 2020.' },
      ]);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});
