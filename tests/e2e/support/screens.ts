/** How the suites find their way about the screens, in the words that a person reads there. */

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { dropFiles } from './door.ts';

export const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });

export const queue = (page: Page) =>
  page.getByRole('listbox', { name: 'Mentions of this document' });

/** The filter that counts the mentions in one state. */
export const counted = (page: Page, state: string, count: number) =>
  page.getByRole('button', { name: `${state} ${count}`, exact: true });

/** A document of the library whose suggestions are there. */
export const toReview = (page: Page) => page.getByText(/^\d+ to review$/);

/** Waits for it to be seen; a failure then says what was looked for. */
export const seen = (locator: Locator) => locator.waitFor({ state: 'visible', timeout: 30_000 });

/** By keys alone: the palette finds the document by its name. */
export async function openInReview(page: Page, fileName: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const listed = page.getByRole('dialog').getByText(/\.(pdf|docx|txt)$/);
  await seen(page.locator('[role=dialog] input:focus'));
  await page.keyboard.type(fileName);
  await expect.poll(() => listed.allInnerTexts()).toEqual([fileName]);
  await page.keyboard.press('Enter');
  // It gives the focus back when it is gone; whoever types before that types into nothing.
  await page.getByRole('dialog').first().waitFor({ state: 'hidden' });
  await seen(heading(page, fileName));
  await seen(queue(page));
}

/** By keys alone: `G` and the letter of a screen. */
export async function goTo(page: Page, letter: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press(letter);
}

/** Writes texts into a folder and drops them on an empty casebook, each when the last one is read. */
export async function dropTexts(
  page: Page,
  folder: string,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [at, [name, text]] of Object.entries(texts).entries()) {
    const path = join(folder, name);
    await writeFile(path, text);
    await dropFiles(page, [path]);
    await seen(toReview(page).nth(at));
  }
}
