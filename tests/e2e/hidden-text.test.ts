/** R17: what a page holds and does not show is never taken for an ordinary suggestion, and is shown as what it is. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPdf } from '#tests/support/build-pdf.ts';
import { openBrowserDoor } from './support/browser-door.ts';
import { type Door, dropFiles } from './support/door.ts';
import { lookAt } from './support/looks.ts';
import { heading, openInReview, queue, seen, toReview } from './support/screens.ts';

const FILE = 'white-words.pdf';
const SEEN = 'On 22 June 2020 Vera Lindqvist was detained in Almaty under article 274 of the Code.';
const UNSEEN = 'Ivan Petrov was released on 1 July 2020 in Astana without charge.';

const unseen = (page: Page) => page.locator('.viewer-pdf-text > .viewer-unseen');
/** Whether the browser draws letters with their own colour: the text over what is seen has none. */
const isDrawn = (element: Element) => getComputedStyle(element).color !== 'rgba(0, 0, 0, 0)';

describe('white words on white paper', () => {
  let door: Door;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'casebook-hidden-'));
    const pdf = await buildPdf((page) => {
      page.paragraph(SEEN);
      page.paragraph(UNSEEN, { colour: '#ffffff' });
    });
    writeFileSync(join(folder, FILE), pdf);
    door = await openBrowserDoor(join(folder, 'data'));
    await seen(heading(door.page, 'Welcome'));
    await door.makeCasebook('Unseen');
    await seen(door.page.getByText('Drop the first documents here'));
    await dropFiles(door.page, [join(folder, FILE)]);
    await seen(toReview(door.page).first());
  });
  afterAll(async () => {
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('are drawn and outlined on the page, the words that are seen are not drawn twice', async () => {
    const { page } = door;
    await openInReview(page, FILE);
    await seen(unseen(page).first());
    expect((await unseen(page).allInnerTexts()).join(' ').replace(/\s+/g, ' ')).toBe(UNSEEN);
    expect(await unseen(page).first().getAttribute('title')).toBe(
      'Text that the page does not show',
    );
    expect(await unseen(page).first().evaluate(isDrawn)).toBe(true);
    const others = page.locator('.viewer-pdf-text > span:not(.viewer-unseen)');
    expect(await others.first().evaluate(isDrawn)).toBe(false);
    await lookAt(door, 'review-hidden');
  });

  test('are no ordinary suggestions: the queue counts and shows what is seen', async () => {
    const { page } = door;
    await seen(queue(page).getByText('Vera Lindqvist'));
    expect(await queue(page).getByText('Ivan Petrov').count()).toBe(0);
    const listed = await queue(page).getByRole('option').count();
    await seen(page.getByText(`0 of ${listed} decided`));
  });

  test('are looked at when asked for, and the card says where they stand', async () => {
    const { page } = door;
    const note = page.getByText('In text that the page does not show');
    expect(await note.count()).toBe(0);
    await page.getByRole('button', { name: 'Order and more filters' }).click();
    await page.getByRole('checkbox', { name: /hidden text \(\d+\)$/ }).check();
    await page.keyboard.press('Escape');
    await queue(page).getByText('Ivan Petrov').click();
    await seen(note);
    await queue(page).getByText('Vera Lindqvist').click();
    await expect.poll(() => note.count()).toBe(0);
    expect(door.complaints).toEqual([]);
  });
});
