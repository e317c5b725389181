/** What a person is told, and a script reads, when Casebook cannot be built or is not installed. */

import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';

const CONFIG = `
export default ({ mode }) => ({
  build: { ssr: true, rollupOptions: { input: mode === 'page' ? './renderer/page.js' : './electron/cli.js' } },
});
`;
const SOUND = "process.stdout.write(process.argv.slice(2).join(' '));\nprocess.exitCode = 3;\n";
const BROKEN = "import './not-there.js';\n";

let project = '';

const put = (path: string, text: string) => {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
};

const install = () => symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'));

const launch = (...words: string[]) =>
  new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const program = join(project, 'electron', 'hosts', 'launch.ts');
    execFile(process.execPath, [program, ...words], { cwd: project }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'casebook-launch-'));
  for (const part of ['launch.ts', 'launch', 'cli/exit-codes.ts']) {
    const path = join('electron', 'hosts', part);
    cpSync(join(projectRoot, path), join(project, path), { recursive: true });
  }
  put('package.json', '{"type":"module"}');
  put('vite.config.ts', CONFIG);
  put('renderer/page.js', 'export {};\n');
  put('electron/cli.js', SOUND);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('the npm scripts', () => {
  it('hand the words and the exit code of the program through', async () => {
    install();
    const first = await launch('casebook', 'list', '--json');
    expect(first).toMatchObject({ code: 3, stdout: 'list --json' });
    expect(first.stderr).toContain('Building Casebook …');
    expect(await launch('casebook', 'list')).toEqual({ code: 3, stdout: 'list', stderr: '' });
  });

  it.each([
    ['casebook', 'list'],
    ['start', '--'],
    ['build', '--force'],
  ])('%s says what could not be built, with the exit code of a fault', async (...words) => {
    install();
    put('electron/cli.js', BROKEN);
    const { code, stdout, stderr } = await launch(...words);
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toContain('not-there.js');
    const last = stderr.trimEnd().split('\n').at(-1);
    expect(last).toMatch(/^The (workbench|preload) could not be built\. The reason stands above/);
    expect(stderr).not.toContain('build.ts:');
  });

  it('never run an older shape of what does not build, and leave it where it is', async () => {
    install();
    await launch('casebook');
    const program = join(project, 'dist', 'electron', 'cli.js');
    const good = readFileSync(program, 'utf8');
    put('electron/cli.js', BROKEN);
    expect(await launch('casebook', 'list')).toMatchObject({ code: 70, stdout: '' });
    expect(readFileSync(program, 'utf8')).toBe(good);
  });

  it('name what is missing where nothing was installed', async () => {
    const { code, stderr } = await launch('casebook', 'list');
    expect(code).toBe(70);
    expect(stderr.trimEnd().split('\n').at(-1)).toContain('npm ci');
  });

  it.each(['nothing', 'constructor'])('know no command "%s"', async (word) => {
    const { code, stderr } = await launch(word);
    expect(code).toBe(2);
    expect(stderr).toContain('build, casebook, start');
  });
});
