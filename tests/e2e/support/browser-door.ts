/** The loopback host with a real Chromium before it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import chromiumForTests from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { projectRoot } from '#tests/support/project-root.ts';
import { type Door, listenForComplaints } from './door.ts';

/**
 * The package's own list of switches turns web security off, which is just what these tests are
 * about; so the list is ours. Root has no sandbox to offer here: the desktop suite tests that one.
 */
const SWITCHES = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * `simulated`: a graphics processor in software, for the drawing that only one of those does.
 * `none`: the browser draws by itself, as on a computer without one; much quicker here.
 */
const GRAPHICS = {
  simulated: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  none: ['--disable-gpu'],
} as const;

/** A real Chromium that comes as an npm package. */
export async function launchBrowser(
  graphics: keyof typeof GRAPHICS = 'simulated',
): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumForTests.executablePath(),
    args: [...SWITCHES, ...GRAPHICS[graphics]],
    headless: true,
  });
}

export interface LoopbackHost {
  /** Good for one visit. */
  readonly address: string;
  readonly process: ChildProcess;
  close(): Promise<void>;
}

/** Starts the host as `npm start` would, on a data folder of its own. */
export async function startLoopbackHost(
  dataFolder: string,
  words: readonly string[] = [],
): Promise<LoopbackHost> {
  const program = join(projectRoot, 'dist/electron/loopback.js');
  const host = spawn(
    process.execPath,
    [program, '--data-folder', dataFolder, '--no-browser', ...words],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    host.once('exit', (code) => reject(new Error(`the loopback host ended with ${code}`)));
    createInterface({ input: host.stdout }).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    address,
    process: host,
    async close() {
      if (host.exitCode !== null) return;
      host.kill('SIGTERM');
      await once(host, 'exit');
    },
  };
}

export async function openBrowserDoor(dataFolder: string): Promise<Door> {
  const host = await startLoopbackHost(dataFolder);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const complaints = listenForComplaints(page);
  await page.goto(host.address);
  return {
    name: 'browser',
    page,
    complaints,
    async makeCasebook(name) {
      await page.getByRole('button', { name: 'New casebook' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill(name);
      await page.keyboard.press('Enter');
    },
    async close() {
      await browser.close();
      await host.close();
    },
  };
}
