/** Whether a real Electron can be started here; where it cannot, the skipped tests say why. */

import { electronRuntime } from '#tests/support/electron-runtime.ts';
import { openScreen } from './screen.ts';

/** Null where it can. */
export async function electronObstacle(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'no test runtime here';
  try {
    await electronRuntime();
    (await openScreen()).close();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
