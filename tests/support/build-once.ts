/** Builds page and programs where their sources are newer, with the same command a user has. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectRoot } from './project-root.ts';

export async function setup(): Promise<void> {
  await promisify(execFile)(process.execPath, ['electron/hosts/launch.ts', 'build'], {
    cwd: projectRoot,
  });
}
