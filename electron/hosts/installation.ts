/** Where the parts of this installation lie, seen from a built program in `dist/electron`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export interface Installation {
  readonly version: string;
  /** The built page. */
  readonly page: string;
  readonly preload: string;
  /** The built entry of the worker processes. */
  readonly worker: string;
  /** All code that a worker loads. */
  readonly workerCode: readonly string[];
  /** Rules, words, migrations, samples. */
  readonly resources: string;
  /** The window's icon on systems that want one from the app. */
  readonly icon: string;
}

/**
 * The PDF engine's character maps are named too: with some package managers its package is a link
 * out of `node_modules`.
 */
const WORKER_CODE = ['dist/electron', 'node_modules', 'node_modules/pdfjs-dist', 'package.json'];

/** `programUrl` is the `import.meta.url` of the program that was started. */
export const installationOf = (programUrl: string): Installation => {
  const root = fileURLToPath(new URL('../..', programUrl));
  const about = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  return {
    version: about.version,
    page: join(root, 'dist', 'page'),
    preload: join(root, 'dist', 'preload', 'preload.cjs'),
    worker: join(root, 'dist', 'electron', 'worker.js'),
    workerCode: WORKER_CODE.map((path) => join(root, path)),
    resources: join(root, 'resources'),
    icon: join(root, 'resources', 'icons', 'icon.png'),
  };
};
