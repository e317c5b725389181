/**
 * The built app at a place that an unprivileged user may read. A clone may lie where nobody else
 * may look, below root's home for one; then what the app needs at run time is copied.
 */

import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '#tests/support/project-root.ts';
import { letAllRead, mayRead } from './unprivileged.ts';

/** As in electron-builder.yml: what runs, and of node_modules what cannot be bundled. */
const NEEDED = [
  'package.json',
  'dist',
  'resources',
  'node_modules/sqlite3/package.json',
  'node_modules/sqlite3/lib',
  'node_modules/sqlite3/build/Release/node_sqlite3.node',
  'node_modules/bindings',
  'node_modules/file-uri-to-path',
  'node_modules/pdfjs-dist/package.json',
  'node_modules/pdfjs-dist/legacy/build',
  'node_modules/pdfjs-dist/cmaps',
];

/** One of each kind: where these may be read, all may. */
const TOUCHSTONES = [
  'package.json',
  'dist/electron/desktop.js',
  'dist/page/index.html',
  'resources/icons/icon.png',
  'node_modules/sqlite3/build/Release/node_sqlite3.node',
  'node_modules/pdfjs-dist/legacy/build/pdf.mjs',
];

/** The folder of an app that may be read: the project's own, or a copy below `folder`. */
export async function readableApp(folder: string): Promise<string> {
  if (await mayRead(TOUCHSTONES.map((path) => join(projectRoot, path)))) return projectRoot;
  const copy = join(folder, 'app');
  for (const path of NEEDED) {
    const to = join(copy, path);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(projectRoot, path), to, { recursive: true, dereference: true, force: true });
  }
  await letAllRead(copy);
  return copy;
}
