/** Packages the app as `npm run package -- --dir` does, around the test runtime, and downloads nothing. */

import { execFile } from 'node:child_process';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { ELECTRON_VERSION, electronRuntime } from '#tests/support/electron-runtime.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { letAllRead } from './unprivileged.ts';

const run = promisify(execFile);

/** Packages into `folder` and gives the folder of the unpacked app. */
export async function packageApp(folder: string): Promise<string> {
  const runtime = join(folder, 'runtime');
  await cp(await electronRuntime(), runtime, { recursive: true, verbatimSymlinks: true });
  await rm(join(runtime, 'resources/default_app.asar'));
  const builder = join(projectRoot, 'node_modules/electron-builder/cli.js');
  const options = [
    '--dir',
    '--publish=never',
    `-c.electronDist=${runtime}`,
    `-c.electronVersion=${ELECTRON_VERSION}`,
    `-c.directories.output=${folder}`,
  ];
  await run(process.execPath, [builder, ...options], {
    cwd: projectRoot,
    maxBuffer: 1e8,
    // No builder of these may ever ask the network for a runtime.
    env: {
      ...process.env,
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      CSC_IDENTITY_AUTO_DISCOVERY: 'false',
    },
  });
  await rm(runtime, { recursive: true });
  const name = (await readdir(folder)).find((entry) => entry.endsWith('-unpacked'));
  if (name === undefined) throw new Error('electron-builder left no unpacked app');
  return join(folder, name);
}

/**
 * A copy that lets a debugger in, which Playwright is to it and which the shipped app refuses.
 * Nothing else about it is changed.
 */
export async function copyForDebugger(app: string, copy: string): Promise<string> {
  await cp(app, copy, { recursive: true, verbatimSymlinks: true });
  const executable = join(copy, 'casebook');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await letAllRead(copy);
  return executable;
}
