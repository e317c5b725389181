/** Cold start of the command line, size of the page's bundle, idle memory of the desktop app. */

import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openDesktopDoor } from '../e2e/support/desktop-door.ts';
import { appFolder } from '../e2e/support/unprivileged.ts';
import { setup as build } from '../support/build-once.ts';
import { projectRoot } from '../support/project-root.ts';
import { type Figure, median, printFigures, timed } from './measure.ts';

const run = promisify(execFile);
const ROUNDS = 9;
const SETTLE_MS = 5_000;
const MEGABYTE = 1024 * 1024;

async function coldStart(file: string): Promise<number> {
  const cli = join(projectRoot, 'dist/electron/cli.js');
  const path = join(projectRoot, 'resources/samples', file);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push(await timed(() => run(process.execPath, [cli, 'extract', '--json', path])));
  }
  return median(times);
}

async function startFigures(): Promise<Figure[]> {
  const samples = await readdir(join(projectRoot, 'resources/samples'));
  const figures: Figure[] = [];
  for (const ending of ['.txt', '.docx', '.pdf']) {
    const file = samples.find((name) => name.endsWith(ending));
    if (file === undefined) continue;
    figures.push({
      what: `cold start of extract on a small ${ending.slice(1).toUpperCase()}`,
      value: `${(await coldStart(file)).toFixed(0)} ms`,
      bound: `under 1000 ms, median of ${ROUNDS}`,
    });
  }
  return figures;
}

async function bundleFigures(): Promise<Figure[]> {
  const folder = join(projectRoot, 'dist/page/assets');
  const totals = new Map<string, { raw: number; packed: number }>();
  for (const name of await readdir(folder)) {
    const kind = /\.(m?js|css)$/.exec(name)?.[1]?.replace('mjs', 'js');
    if (kind === undefined) continue;
    const part = /^pdf\.worker|^pdf-/.test(name) ? 'pdf.js' : kind;
    const bytes = await readFile(join(folder, name));
    const total = totals.get(part) ?? { raw: 0, packed: 0 };
    totals.set(part, {
      raw: total.raw + bytes.length,
      packed: total.packed + gzipSync(bytes).length,
    });
  }
  return [...totals].map(([part, { raw, packed }]) => ({
    what: `page bundle, ${part}`,
    value: `${(raw / 1024).toFixed(0)} kB`,
    bound: `${(packed / 1024).toFixed(0)} kB packed`,
  }));
}

async function memoryFigures(): Promise<Figure[]> {
  const folder = await appFolder('bench');
  const door = await openDesktopDoor(folder);
  try {
    await door.page.waitForSelector('main');
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const metrics = await door.app.evaluate(({ app }) =>
      app.getAppMetrics().map(({ type, memory }) => ({ type, kilobytes: memory.workingSetSize })),
    );
    const total = metrics.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
    return [
      {
        what: 'idle memory of the desktop app',
        value: `${((total * 1024) / MEGABYTE).toFixed(0)} MB`,
        bound: metrics
          .map(({ type, kilobytes }) => `${type} ${(kilobytes / 1024).toFixed(0)}`)
          .join(', '),
      },
    ];
  } finally {
    await door.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export async function bench(): Promise<void> {
  await build();
  printFigures('Start', [...(await startFigures()), ...(await bundleFigures())]);
  try {
    printFigures('Memory', await memoryFigures());
  } catch (error) {
    process.stdout.write(
      `\nMemory: no desktop app here (${(error as Error).message.split('\n')[0]})\n`,
    );
  }
}
