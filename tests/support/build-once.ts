/** Builds page and programs where their sources are newer, with the same command a user has. */

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, ['electron/hosts/launch.ts', 'build'], {
    cwd: projectRoot,
  });
}
