/** The line between page and host breaks: the page says so and goes on as soon as it is back. */

import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoopbackHost, launchBrowser, startLoopbackHost } from './support/browser-door.ts';

let folder: string;
let host: LoopbackHost;
let browser: Browser;
let page: Page;
/** The page's sockets; while it is cut, what the page dials is closed at once. */
const line: { sockets: WebSocketRoute[]; isCut: boolean } = { sockets: [], isCut: false };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-reconnect-'));
  host = await startLoopbackHost(folder);
  browser = await launchBrowser();
  page = await browser.newPage({ locale: 'en-GB' });
  await page.routeWebSocket(/\/rpc$/, async (socket) => {
    if (line.isCut) return socket.close();
    socket.connectToServer();
    line.sockets.push(socket);
  });
  await page.goto(host.address);
  await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const note = () => page.getByText('The connection to Casebook is lost.');

test('a broken line is told, and what was asked meanwhile is done when it is back', async () => {
  line.isCut = true;
  for (const socket of line.sockets.splice(0)) await socket.close();
  await note().waitFor();
  await page.getByRole('button', { name: 'New casebook' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Patience');
  await page.keyboard.press('Enter');
  line.isCut = false;
  await expect.poll(() => note().count()).toBe(0);
  await page.getByText('Drop the first documents here').waitFor();
  // The new line carries changes, too.
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByText('Dark', { exact: true }).click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['mantineColorScheme']))
    .toBe('dark');
});

test('a host that was closed is told, and the page stays', async () => {
  await host.close();
  await note().waitFor();
  expect(await page.getByRole('heading', { level: 1, name: 'Settings' }).isVisible()).toBe(true);
});
