/** A door of the app as a person stands before it: a page, files to drop on it, a way to close it. */

import type { Page } from 'playwright-core';

export interface Door {
  readonly name: 'browser' | 'desktop' | 'packaged';
  readonly page: Page;
  /** What the page complained about: errors, refused requests, reports of the security policy. */
  readonly complaints: readonly string[];
  /** Presses `New casebook` and answers what the door then asks. */
  makeCasebook(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the app on a folder that holds all its data, so that a second opening finds the first. */
export type OpenDoor = (dataFolder: string) => Promise<Door>;

/** Collects what must stay empty in every test. */
export function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${reason}`);
  });
  return complaints;
}

/**
 * Drops files from the disk onto the page as the system's file manager would: the page sees real
 * files with real paths behind them, which a made-up drop event cannot give.
 */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: window.innerHeight,
  }));
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const at = { x: Math.round(width / 2), y: Math.round(height / 2), data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at });
  }
  await session.detach();
}
