/** A screen without a monitor, for windows that need one. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Screen {
  /** For the environment: `:100`. */
  readonly display: string;
  close(): void;
}

/** Starts Xvfb on a free display. Rejects where it is not installed. */
export async function openScreen(): Promise<Screen> {
  const child: ChildProcess = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const pipe = child.stdio[3];
  const display = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    createInterface({ input: pipe as NodeJS.ReadableStream }).once('line', resolve);
  });
  return { display: `:${display}`, close: () => void child.kill() };
}
