/** What surrounds an account is quieter than it, also where only other documents tell so, and folds. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDocx, plain } from '#tests/support/build-docx.ts';
import { buildPdf } from '#tests/support/build-pdf.ts';
import { openBrowserDoor } from './support/browser-door.ts';
import { type Door, dropFiles } from './support/door.ts';
import { lookAt } from './support/looks.ts';
import { heading, openInReview, queue, seen, toReview } from './support/screens.ts';

const BANNER =
  'The River Monitor is an association of lawyers; its founder Henrik Solvang was arrested in 1998 and soon went abroad.';
const IRINA = [
  'Irina Markelova was arrested in Brest on 5 May 2019. Markelova denies the charge.',
  BANNER,
  'Her neighbours were asked about her on the same evening, and none of them had anything to say.',
  'Dear Minister,',
  'Irina Markelova has done nothing but walk along a street. I ask you to release her without delay.',
  'Yours sincerely,',
];
const AZAMAT = [
  'Azamat Dschumalijew wurde am 17. März 2020 in Osch festgenommen. Dschumalijew repariert Telefone.',
  BANNER,
  'Die Nachbarn sahen vier Männer, die Kisten zu einem Wagen ohne Nummernschild trugen.',
];
const CAMILLE = [
  'Camille Ferrandier was arrested in Lyon on 9 October 2021. Ferrandier had filmed a concert.',
  BANNER,
];
const FILES = ['irina.txt', 'azamat.docx', 'camille.pdf'] as const;

const folds = (page: Page) => page.locator('.viewer-fold');
const letters = (page: Page) => page.locator('.viewer-margin-line');
const banner = (page: Page) => page.locator('.viewer-content').getByText('The River Monitor is');

describe('a block that stands in the documents of three cases', () => {
  let door: Door;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'casebook-frames-'));
    const pdf = await buildPdf((page) => {
      for (const text of CAMILLE) page.paragraph(text);
    });
    const contents = [IRINA.join('\n\n'), await buildDocx(AZAMAT.map(plain).join('')), pdf];
    const paths = FILES.map((name) => join(folder, name));
    for (const [index, path] of paths.entries()) writeFileSync(path, contents[index] ?? '');
    door = await openBrowserDoor(join(folder, 'data'));
    await seen(heading(door.page, 'Welcome'));
    await door.makeCasebook('Frames');
    await seen(door.page.getByText('Drop the first documents here'));
    await dropFiles(door.page, paths);
    await seen(toReview(door.page).nth(2));
  });
  afterAll(async () => {
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is quieter than the account once the third is there', async () => {
    const { page } = door;
    await openInReview(page, 'irina.txt');
    await seen(page.locator('.viewer-frame').getByText('The River Monitor is'));
    expect(await folds(page).count()).toBe(0);
    await lookAt(door, 'review-frames');
  });

  test('folds with a key into a line that says how much it holds, and opens from there', async () => {
    const { page } = door;
    await page.keyboard.press('b');
    await seen(folds(page).getByText(`Frame: ${BANNER.length} characters`));
    await seen(folds(page).getByText(/^Template letter: \d+ characters$/));
    expect(await banner(page).isVisible()).toBe(false);
    await seen(page.getByText('Her neighbours were asked'));
    // The letters in the margin stand beside lines that are seen.
    await expect.poll(() => letters(page).count()).toBe(3);
    await lookAt(door, 'review-frames-folded');
    await folds(page).first().focus();
    await page.keyboard.press('Enter');
    await seen(banner(page));
    expect(await folds(page).first().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => banner(page).isVisible()).toBe(false);
  });

  test('opens by itself where the current mention is', async () => {
    const { page } = door;
    await page.getByRole('button', { name: 'Order and more filters' }).click();
    await page.getByRole('checkbox', { name: /boilerplate and hidden text \(\d+\)$/ }).check();
    await page.keyboard.press('Escape');
    await queue(page).getByText('Henrik Solvang').click();
    await seen(banner(page));
    await seen(page.getByText('In a passage of boilerplate'));
    await queue(page).getByText('Irina Markelova').first().click();
    await expect.poll(() => banner(page).isVisible()).toBe(false);
  });

  test('is account for who says so with a key, and frame again when that is taken back', async () => {
    const { page } = door;
    const frame = page.locator('.viewer-frame').getByText('The River Monitor is');
    await page.keyboard.press('b');
    await queue(page).getByText('Henrik Solvang').click();
    await seen(page.getByText('In a passage of boilerplate'));
    await lookAt(door, 'review-frame-current');
    await page.keyboard.press('f');
    await seen(page.getByText('This passage is account now').first());
    await expect.poll(() => frame.count()).toBe(0);
    await seen(banner(page));
    await page.keyboard.press('Control+z');
    await seen(frame);
    // What waits in a passage that is called frame goes to the background at once.
    await page.getByRole('button', { name: 'Order and more filters' }).click();
    await page.getByRole('checkbox', { name: /boilerplate and hidden text \(\d+\)$/ }).uncheck();
    await page.keyboard.press('Escape');
    const brest = queue(page).getByText('Brest');
    await brest.click();
    await page.keyboard.press('f');
    await seen(page.locator('.viewer-frame').getByText('was arrested in Brest'));
    await expect.poll(() => brest.count()).toBe(0);
    await page.keyboard.press('Control+z');
    await seen(brest);
  });

  test('is frame, or account, where words were chosen, whatever mention is current', async () => {
    const { page } = door;
    const neighbours = page.locator('.viewer-frame').getByText('Her neighbours were asked');
    const goRight = async (words: number) => {
      for (let word = 0; word < words; word++) await page.keyboard.press('ArrowRight');
    };
    await queue(page).getByText('5 May 2019').first().click();
    await page.keyboard.press('i');
    await seen(page.getByText('“Markelova” is a …'));
    await goRight(12);
    await seen(page.getByRole('button', { name: 'This passage is account' }));
    await goRight(20);
    await seen(page.getByRole('button', { name: 'This passage is frame' }));
    await lookAt(door, 'review-frame-chosen');
    await page.keyboard.press('Shift+f');
    await seen(neighbours);
    await seen(page.getByText('This passage is frame now').first());
    await page.keyboard.press('Control+z');
    await expect.poll(() => neighbours.count()).toBe(0);
  });

  test('folds on the clean page of a DOCX as well', async () => {
    const { page } = door;
    await openInReview(page, 'azamat.docx');
    await seen(banner(page));
    await page.keyboard.press('b');
    await seen(folds(page).getByText(`Frame: ${BANNER.length} characters`));
    expect(await banner(page).isVisible()).toBe(false);
    await page.setViewportSize({ width: 860, height: 760 });
    await lookAt(door, 'review-frames-docx-narrow');
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.keyboard.press('b');
    await seen(banner(page));
  });

  test('lies under a veil on the page of a PDF, which nothing folds', async () => {
    const { page } = door;
    await openInReview(page, 'camille.pdf');
    const veiled = page.locator('.viewer-pdf-text > .viewer-veiled');
    await seen(veiled.first());
    expect((await veiled.allInnerTexts()).join(' ').replace(/\s+/g, ' ')).toBe(BANNER);
    await page.keyboard.press('b');
    expect(await folds(page).count()).toBe(0);
    await lookAt(door, 'review-frames-pdf');
  });

  test('is what still waits when its account is decided, and comes into the queue on request', async () => {
    const { page } = door;
    await queue(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('a');
    await seen(page.getByRole('dialog').first());
    await page.keyboard.press('Enter');
    await seen(page.getByText('Everything is decided'));
    await seen(page.getByText(/^\d+ more wait in headers, footers or boilerplate/));
    await lookAt(door, 'review-frames-left');
    await page.getByRole('button', { name: 'Show them' }).click();
    await seen(queue(page).getByText('Henrik Solvang'));
    expect(door.complaints).toEqual([]);
  });
});
