/** When a build is stale, and what several builders at once do: on a small project with real Vite. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt, isFresh } from '#electron/hosts/launch/build.ts';
import { withFileLock } from '#electron/hosts/launch/file-lock.ts';
import { signatureOf } from '#electron/hosts/launch/source-signature.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const CONFIG = `
export default {
  build: { ssr: true, rollupOptions: { input: 'electron/program.js' } },
};
`;

let project = '';

const put = (path: string, text: string) => writeFileSync(join(project, path), text);
const built = () => readFileSync(join(project, 'dist', 'electron', 'program.js'), 'utf8');
const build = (force = false) => {
  let started = 0;
  const onStart = () => {
    started += 1;
  };
  return ensureBuilt({ project, targets: ['workbench'], force, onStart }).then(() => started);
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'casebook-build-'));
  mkdirSync(join(project, 'electron'));
  mkdirSync(join(project, 'shared'));
  put('package.json', '{"type":"module"}');
  put('vite.config.ts', CONFIG);
  put('shared/word.js', "export const word = 'first';\n");
  put(
    'electron/program.js',
    "import { word } from '../shared/word.js';\nexport const said = word;\n",
  );
  symlinkSync(join(projectRoot, 'node_modules'), join(project, 'node_modules'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('ensureBuilt', () => {
  it('builds once, then only what changed, also when a file goes or only its time moves', async () => {
    expect(await build()).toBe(1);
    expect(built()).toContain('first');
    expect(await build()).toBe(0);
    put('shared/word.js', "export const word = 'other';\n");
    expect(isFresh(project, 'workbench')).toBe(false);
    expect(await build()).toBe(1);
    expect(built()).toContain('other');
    put('electron/unused.js', 'export {};');
    expect(await build()).toBe(1);
    rmSync(join(project, 'electron', 'unused.js'));
    expect(await build()).toBe(1);
    utimesSync(join(project, 'package.json'), 1, 1);
    expect(isFresh(project, 'workbench')).toBe(false);
  });

  it('builds when asked, and when the result is gone', async () => {
    await build();
    expect(await build(true)).toBe(1);
    rmSync(join(project, 'dist', 'electron'), { recursive: true });
    expect(await build()).toBe(1);
    expect(existsSync(join(project, 'dist', 'electron', 'program.js'))).toBe(true);
  });

  it('of several at once one builds and all end with the result', async () => {
    const counts = await Promise.all([build(), build(), build()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(built()).toContain('first');
    expect(existsSync(join(project, 'dist', '.lock'))).toBe(false);
  });

  it('a build that fails says so and leaves the last good one', async () => {
    await build();
    put('electron/program.js', "import '../shared/not-there.js';\n");
    await expect(build()).rejects.toThrow('workbench');
    expect(built()).toContain('first');
    expect(isFresh(project, 'workbench')).toBe(false);
  });
});

describe('the lock', () => {
  it('of an owner that died is taken over', async () => {
    const path = join(project, 'dist', '.lock');
    mkdirSync(join(project, 'dist'));
    // No process has this id: it is above the largest that Linux gives.
    writeFileSync(path, '4999999');
    await expect(withFileLock(path, async () => 'done')).resolves.toBe('done');
    expect(existsSync(path)).toBe(false);
  });

  it('is let go when the work fails', async () => {
    const path = join(project, 'dist', '.lock');
    const work = () => Promise.reject(new Error('no'));
    await expect(withFileLock(path, work)).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });
});

describe('signatureOf', () => {
  const one = { path: 'a', size: 1, modified: 1 };
  const two = { path: 'b', size: 2, modified: 2 };

  it('does not depend on the order', () => {
    expect(signatureOf([one, two])).toBe(signatureOf([two, one]));
  });

  it.each([
    ['a name', { ...one, path: 'c' }],
    ['a size', { ...one, size: 9 }],
    ['a time', { ...one, modified: 9 }],
  ])('depends on %s', (_, changed) => {
    expect(signatureOf([changed, two])).not.toBe(signatureOf([one, two]));
  });
});
