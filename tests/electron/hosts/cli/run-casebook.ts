/** Runs the built command line as a person's shell would. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#tests/support/project-root.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly folder: string;
  /** Sent when the given text was seen on standard error. */
  readonly interruptAt?: string;
}

const PROGRAM = join(projectRoot, 'dist', 'electron', 'cli.js');

/** The casebooks' own data goes to a folder below `folder`. */
export const casebook = (words: readonly string[], options: RunOptions): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { folder, interruptAt } = options;
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: join(folder, 'data') },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      if (interruptAt && stderr.includes(interruptAt)) child.kill('SIGINT');
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });

/**
 * Runs it at a terminal (util-linux's `script` makes one) where a person answers each question with
 * the next of `answers`. Both outputs come as one, as the person sees them.
 */
export const casebookAtTerminal = (
  words: readonly string[],
  folder: string,
  answers: readonly string[],
): Promise<{ readonly code: number | null; readonly screen: string }> =>
  new Promise((resolve, reject) => {
    const command = [process.execPath, PROGRAM, ...words].map((word) => `'${word}'`).join(' ');
    const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: join(folder, 'data') },
    });
    let [screen, asked] = ['', 0];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text;
      const questions = screen.split('leave it out): ').length - 1;
      for (; asked < questions; asked += 1) child.stdin.write(`${answers[asked] ?? ''}\r`);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, screen }));
  });

/** The lines of standard output, each read as JSON. */
export const jsonLines = ({ stdout }: Ended): unknown[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
