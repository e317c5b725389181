/** R38: pages of other origins, in the browser that is logged in, learn nothing and change nothing. */

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackHost, launchBrowser, startLoopbackHost } from './support/browser-door.ts';

let folder = '';
let host: LoopbackHost;
let browser: Browser;
let context: BrowserContext;
let own: Page;
let foreign: Server;
let evil = '';

const serve = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-foreign-'));
  host = await startLoopbackHost(folder);
  foreign = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><title>foreign</title><body>');
  });
  // Another port of the same name: the same site, for cookies even the same place.
  evil = `http://127.0.0.1:${await serve(foreign)}/`;
  browser = await launchBrowser();
  context = await browser.newContext();
  own = await context.newPage();
  await own.goto(host.address);
  await own.waitForURL((url) => url.pathname === '/');
  await own.waitForSelector('#root *');
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  foreign?.close();
  rmSync(folder, { recursive: true, force: true });
});

const origin = () => new URL(host.address).origin;

const onForeignPage = async (): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(evil);
  return page;
};

describe('our own page', () => {
  it('is in: the ticket left the address, the socket is open', async () => {
    expect(own.url()).not.toContain('ticket');
    await own.getByText('Library').first().waitFor();
    const cookies = await context.cookies(origin());
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);
    expect(await own.evaluate(() => document.cookie)).toBe('');
  });

  it('a second visit by the ticket is refused, by the address alone it is not', async () => {
    const page = await context.newPage();
    expect((await page.goto(host.address))?.status()).toBe(403);
    expect((await page.goto(origin()))?.status()).toBe(200);
    await page.close();
  });
});

describe('a page of another port', () => {
  it('reads nothing by fetch, with or without cookies and tricks', async () => {
    const page = await onForeignPage();
    const outcomes = await page.evaluate(async (base) => {
      const paths = ['/', '/session', '/files?name=x', '/originals/x', '/assets/x.js', '/rpc'];
      const ways: RequestInit[] = [
        {},
        { credentials: 'include' },
        { credentials: 'include', mode: 'no-cors' },
        { credentials: 'include', method: 'POST', body: 'x' },
        { credentials: 'include', method: 'POST', mode: 'no-cors', body: 'x' },
        { credentials: 'include', method: 'PUT' },
        { credentials: 'include', headers: { 'x-session-token': 'x' } },
      ];
      const seen: string[] = [];
      for (const path of paths) {
        for (const way of ways) {
          const answer = await fetch(base + path, way).catch(() => null);
          seen.push(answer === null ? 'refused' : `${answer.type} ${await answer.text()}`);
        }
      }
      return [...new Set(seen)];
    }, origin());
    // Not even the opaque answer of no-cors: the resource policy holds it back.
    expect(outcomes).toEqual(['refused']);
    await page.close();
  });

  it('embeds nothing: no image, script, style, frame or object loads', async () => {
    const page = await onForeignPage();
    const outcomes = await page.evaluate(async (base) => {
      const load = (name: string, attributes: Record<string, string>) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => resolve(`${name} loaded`));
          element.addEventListener('error', () => resolve(`${name} failed`));
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          document.body.append(element);
          setTimeout(() => resolve(`${name} silent`), 3000);
        });
      return Promise.all([
        load('img', { src: `${base}/originals/x` }),
        load('img', { src: `${base}/favicon.ico` }),
        load('script', { src: `${base}/assets/index.js` }),
        load('link', { rel: 'stylesheet', href: `${base}/assets/index.css` }),
        load('video', { src: `${base}/originals/x` }),
      ]);
    }, origin());
    expect(outcomes.filter((outcome) => outcome.endsWith('loaded'))).toEqual([]);
    await page.evaluate((base) => {
      const frame = document.createElement('iframe');
      frame.src = base;
      document.body.append(frame);
    }, origin());
    await page.waitForTimeout(500);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const texts = await Promise.all(frames.map((frame) => frame.content().catch(() => '')));
    expect(texts.join()).not.toMatch(/casebook/i);
    await page.close();
  });

  it('opens no socket', async () => {
    const page = await onForeignPage();
    const outcomes = await page.evaluate(async (base) => {
      const dial = (path: string, protocols: string[]) =>
        new Promise<string>((resolve) => {
          const socket = new WebSocket(base.replace('http', 'ws') + path, protocols);
          socket.addEventListener('open', () => resolve('open'));
          socket.addEventListener('error', () => resolve('refused'));
        });
      return Promise.all([
        dial('/rpc', []),
        dial('/rpc', ['rpc']),
        dial('/rpc', ['rpc', 'token.x']),
      ]);
    }, origin());
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
    await page.close();
  });

  it('a form, a link and a window of it end before the door', async () => {
    const page = await onForeignPage();
    await page.evaluate((base) => {
      const form = document.createElement('form');
      Object.assign(form, { action: `${base}/files?name=evil.txt`, method: 'post' });
      form.enctype = 'text/plain';
      document.body.append(form);
      form.submit();
    }, origin());
    await page.waitForURL(`${origin()}/files?name=evil.txt`);
    expect(await page.locator('body').innerText()).toBe('Forbidden');
    await page.goto(evil);
    await page.evaluate((base) => {
      location.href = base;
    }, origin());
    await page.waitForURL(`${origin()}/`);
    expect(await page.locator('body').innerText()).toBe('Forbidden');
    await page.goto(evil);
    const opened = context.waitForEvent('page');
    await page.evaluate((base) => Reflect.set(globalThis, 'popup', window.open(base)), origin());
    const popup = await opened;
    await popup.waitForLoadState();
    expect(await popup.locator('body').innerText()).toBe('Forbidden');
    // The opener policy cuts the two apart: the foreign page has no hold of what it opened.
    expect(await page.evaluate(() => Reflect.get(globalThis, 'popup')?.closed)).toBe(true);
    await Promise.all([page.close(), popup.close()]);
  });

  it('and our page is as it was', async () => {
    await own.reload();
    await own.waitForSelector('#root *');
    const cookies = await context.cookies(origin());
    expect(cookies).toHaveLength(1);
  });
});
