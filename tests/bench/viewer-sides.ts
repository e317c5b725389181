/** The same page twice: over documents with their highlights, and over the same documents without. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, startLoopbackHost } from '../e2e/support/browser-door.ts';
import type { ViewerCasebooks } from './viewer-casebooks.ts';

export interface Side {
  readonly page: Page;
  readonly marked: boolean;
  close(): Promise<void>;
}

export interface Sides {
  readonly marked: Side;
  readonly bare: Side;
}

/** A host and a browser for each: a page in the background would draw no frames. */
export async function openSides(folder: string, casebooks: ViewerCasebooks): Promise<Sides> {
  return {
    marked: await openSide(join(folder, 'data-marked'), casebooks.marked, true),
    bare: await openSide(join(folder, 'data-bare'), casebooks.bare, false),
  };
}

async function openSide(data: string, casebook: string, marked: boolean): Promise<Side> {
  await mkdir(data, { recursive: true });
  const host = await startLoopbackHost(data, [casebook]);
  const browser = await launchBrowser('none');
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(host.address);
  await page.waitForURL(({ pathname, search }) => pathname === '/' && search === '');
  return {
    page,
    marked,
    async close() {
      await browser.close();
      await host.close();
    },
  };
}

/** The library of a page that was just loaded: nothing of a document is known yet. */
export async function freshLibrary({ page }: Side): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(origin);
}
