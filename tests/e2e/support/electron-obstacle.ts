/** Whether a real Electron can be started here; where it cannot, the skipped tests say why. */

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, test } from 'vitest';
import { electronRuntime } from '#tests/support/electron-runtime.ts';
import { openScreen } from './screen.ts';

const run = promisify(execFile);

/** The first library that the runtime is linked against and that is not installed. */
async function missingLibrary(runtime: string): Promise<string | null> {
  const { stdout } = await run('ldd', [join(runtime, 'electron')]);
  return /(\S+) => not found/.exec(stdout)?.[1] ?? null;
}

/** Null where it can. */
async function electronObstacle(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `there is no test runtime for ${process.platform} ${process.arch}`;
  }
  try {
    const missing = await missingLibrary(await electronRuntime());
    if (missing !== null) return `${missing} is not installed`;
    (await openScreen()).close();
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n')[0] ?? message;
  }
}

const obstacle = await electronObstacle();

/** A suite that needs a real Electron; where there is none, one loud line stands in for it. */
export function describeWithElectron(name: string, body: () => void): void {
  if (obstacle === null) {
    describe(name, body);
    return;
  }
  test(name, (context) => context.skip(`NO REAL ELECTRON HERE: ${obstacle}`));
}
