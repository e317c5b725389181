/** R3, R20: files that are much too large leave the page alive. Counts and answers, never times. */

import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LoopbackHost, launchBrowser, startLoopbackHost } from './support/browser-door.ts';
import { dropFiles } from './support/door.ts';
import { heading, seen } from './support/screens.ts';

/** One line of ten megabytes; its last words are like no others. */
const LINE = `${'a grey road under a low sky '.repeat(375_000)}and here it ends.`;
const NAME = 'one-line.txt';
/** Sheets that a screen and its neighbours hold, many times over; the line makes 1,700. */
const MOST_DRAWN = 40;

let folder: string;
let host: LoopbackHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-large-'));
  await writeFile(join(folder, NAME), LINE);
  host = await startLoopbackHost(join(folder, 'data'));
  browser = await launchBrowser('none');
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await page.goto(host.address);
  await seen(heading(page, 'Welcome'));
  await page.getByRole('button', { name: 'New casebook' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Large');
  await page.keyboard.press('Enter');
  await seen(page.getByText('Drop the first documents here'));
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many sheets the browser has drawn and not skipped. */
const drawnSheets = () =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.viewer-sheet')].filter((sheet) =>
        (sheet.firstElementChild as HTMLElement).checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );

test('the page answers while a large file is read, and shows its text', async () => {
  await dropFiles(page, [join(folder, NAME)]);
  await page.keyboard.press('Control+k');
  await seen(page.locator('[role=dialog] input:focus'));
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').first().waitFor({ state: 'hidden' });
  const row = page.locator(`a[title="${NAME}"]`);
  await row.waitFor({ timeout: 60_000 });
  await row.click();
  await seen(page.locator('.viewer-block').first());
});

test('a line of ten megabytes is shown in pieces of which few are drawn', async () => {
  const pieces = await page.locator('.viewer-block').evaluateAll((blocks) => ({
    longest: Math.max(...blocks.map(({ textContent }) => textContent.length)),
    letters: blocks.reduce(
      (sum, { textContent }) => sum + textContent.replace(/\s/g, '').length,
      0,
    ),
  }));
  expect(pieces.longest).toBeLessThanOrEqual(4_000);
  expect(pieces.letters).toBe(LINE.replace(/\s/g, '').length);
  expect(await drawnSheets()).toBeLessThan(MOST_DRAWN);
});

test('it scrolls to its end and back', async () => {
  const scroller = page.locator('.viewer-scroller');
  const last = page.locator('.viewer-block').last();
  // Heights of what was never drawn are guessed: the end moves while one comes near.
  await expect
    .poll(async () => {
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return last.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    })
    .toBe(true);
  expect(await last.innerText()).toMatch(/and here it ends\.$/);
  expect(await drawnSheets()).toBeLessThan(MOST_DRAWN);
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  await expect
    .poll(() =>
      page
        .locator('.viewer-block')
        .first()
        .evaluate((first) => first.getBoundingClientRect().top > 0),
    )
    .toBe(true);
});
