/** What lies in the repository, and what must not. */

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';

const run = promisify(execFile);
const { stdout } = await run('git', ['ls-files'], { cwd: projectRoot, maxBuffer: 1e8 });
const files = stdout.split('\n').filter((file) => file !== '');
const textFiles = files.filter((file) => !/\.(pdf|docx|png|ico|icns|ttf|bin)$/.test(file));

const ROOT_ENTRIES = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'THIRD-PARTY-LICENSES.md',
  'biome.json',
  'electron',
  'electron-builder.yml',
  'knip.json',
  'package-lock.json',
  'package.json',
  'renderer',
  'resources',
  'shared',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
  'vitest.config.ts',
];

describe('repository', () => {
  test('the top level holds the rooms and the tool files that must lie there', () => {
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    const strangers = [...top].filter(
      (entry) => !entry.startsWith('.') && !ROOT_ENTRIES.includes(entry),
    );
    expect(strangers).toEqual([]);
  });

  test('no file names a machine, a registry host or an unfinished thought', async () => {
    // Written in pieces, so that this file does not find itself.
    const forbidden = new RegExp(
      [
        '/wor' + 'k/main',
        '/ho' + 'me/[a-z]{3}',
        'registry\\.npm' + 'js',
        'TO' + 'DO',
        'FIX' + 'ME',
      ].join('|'),
    );
    const hits: string[] = [];
    for (const file of textFiles) {
      if (file === 'package-lock.json') continue;
      const content = await readFile(join(projectRoot, file), 'utf8');
      const hit = forbidden.exec(content)?.[0];
      if (hit !== undefined) hits.push(`${file}: ${hit}`);
    }
    expect(hits).toEqual([]);
  });

  test('the lock file has an integrity hash for every package', async () => {
    const lock = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'));
    const packages = Object.entries<{ integrity?: string; link?: boolean; inBundle?: boolean }>(
      lock.packages,
    );
    const without = packages.filter(
      ([path, entry]) => path !== '' && !entry.integrity && !entry.link && !entry.inBundle,
    );
    expect(without.map(([path]) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });
});

/** Versions below these have known faults (security bar, section 1.3). */
const FLOORS: Record<string, readonly number[]> = {
  'pdfjs-dist': [6, 2, 108],
  mammoth: [1, 13, 0],
  '@xmldom/xmldom': [0, 8, 15],
  electron: [45, 0, 0],
};

function isAtLeast(version: string, floor: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, least] of floor.entries()) {
    const part = parts[index] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}

describe('versions', () => {
  test.each(Object.entries(FLOORS))(
    '%s is not older than its last known fault',
    async (name, floor) => {
      const lock = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'));
      const found = Object.entries<{ version?: string }>(lock.packages)
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, entry]) => entry.version ?? '0');
      expect(found.length).toBeGreaterThan(0);
      for (const version of found)
        expect(isAtLeast(version, floor), `${name} ${version}`).toBe(true);
    },
  );

  test('direct dependencies are pinned to exact versions', async () => {
    const about = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
    const all: Record<string, string> = { ...about.dependencies, ...about.devDependencies };
    const loose = Object.entries(all).filter(
      ([, version]) => !/^(npm:[^@]*@?[^@]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
