/** The wall around workers where the code lies behind links, and where a part of it is missing. */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childWorkers } from '#electron/hosts/child-workers.ts';
import { installationOf } from '#electron/hosts/installation.ts';
import type { Workers } from '#electron/workers/jobs.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const PDF = 'urgent-action-zhumatayev-en.pdf';
let root = '';
const open: Workers[] = [];

/** A copy of the built program whose packages are put there by `addPackages`. */
const installed = (name: string, addPackages: (folder: string) => void): Workers => {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const part of ['dist/electron', 'package.json', 'resources']) {
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  }
  addPackages(folder);
  const program = pathToFileURL(join(folder, 'dist', 'electron', 'cli.js')).href;
  const workers = childWorkers(installationOf(program), 1);
  open.push(workers);
  return workers;
};

const read = (workers: Workers, name: string) =>
  workers.import({
    fileName: name,
    bytes: readFileSync(join(projectRoot, 'resources', 'samples', name)),
    password: null,
    encoding: null,
    words: [],
    boilerplate: null,
  });

const packages = join(projectRoot, 'node_modules');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'casebook-linked-'));
});
afterAll(async () => {
  await Promise.all(open.map((workers) => workers.close()));
  rmSync(root, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('a PDF is read', () => {
  it('where all packages lie behind one link', async () => {
    const workers = installed('all', (folder) =>
      symlinkSync(packages, join(folder, 'node_modules')),
    );
    expect((await read(workers, PDF)).source.text).toContain('Zhumatayev');
  });

  it('where the engine alone is a link', async () => {
    const workers = installed('engine', (folder) => {
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(join(packages, 'pdfjs-dist'), join(folder, 'node_modules', 'pdfjs-dist'));
    });
    expect((await read(workers, PDF)).source.text).toContain('Zhumatayev');
  });
});

const rmEngine = (folder: string) => {
  const chunks = join(folder, 'dist', 'electron', 'chunks');
  for (const name of readdirSync(chunks).filter((one) => /^pdf-/.test(one))) {
    rmSync(join(chunks, name));
  }
};

describe('a PDF engine that is not there', () => {
  it('is the fault of Casebook, never of the file; other kinds are read', async () => {
    const workers = installed('none', rmEngine);
    await expect(read(workers, PDF)).rejects.toMatchObject({
      code: 'importer_died',
      message: expect.stringMatching(/part of Casebook that reads PDF/),
    });
    const { source } = await read(workers, 'mise-a-jour-joumataiev-fr.docx');
    expect(source.text.length).toBeGreaterThan(500);
  });
});
