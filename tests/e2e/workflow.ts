/**
 * The main job as a researcher does it, from an empty casebook to a case with quotes, through
 * whichever door the app is opened. Every screen is looked at in both themes.
 */

import { readdirSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import { type Door, dropFiles, type OpenDoor } from './support/door.ts';
import { lookAt, seriousFaults } from './support/looks.ts';
import { counted, goTo, heading, openInReview, queue, seen, toReview } from './support/screens.ts';
import { letAllRead } from './support/unprivileged.ts';

const shipped = join(projectRoot, 'resources/samples');
const fileNames = readdirSync(shipped);
const FRENCH = 'mise-a-jour-joumataiev-fr.docx';
const ENGLISH = 'urgent-action-zhumatayev-en.pdf';
const RUSSIAN = 'prigovor-zhumataevu-ru.txt';

const documentRow = (page: Page, fileName: string) => page.getByText(fileName).first();

/** The steps build on each other, as they do for a person. */
export function describeWorkflow(name: string, open: OpenDoor, makeFolder: () => Promise<string>) {
  describe(`the main job, ${name}`, () => {
    let door: Door;
    let folder: string;
    let samples: string;

    beforeAll(async () => {
      folder = await makeFolder();
      // Beside the data: whoever the app runs as may read them there.
      samples = join(folder, 'samples');
      await cp(shipped, samples, { recursive: true });
      await letAllRead(samples);
      door = await open(folder);
    });
    afterAll(async () => {
      await door?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('a new casebook is made and greets with a place to drop files', async () => {
      const { page } = door;
      await seen(heading(page, 'Welcome'));
      await lookAt(door, 'welcome');
      await door.makeCasebook('Rivers');
      await seen(page.getByText('Drop the first documents here'));
    });

    test('eight dropped files are read and wait for review', async () => {
      const { page } = door;
      await dropFiles(
        page,
        fileNames.map((file) => join(samples, file)),
      );
      for (const file of fileNames) await seen(documentRow(page, file));
      await expect.poll(() => toReview(page).count(), { timeout: 60_000 }).toBe(8);
      await lookAt(door, 'library');
    });

    test('the same files again are recognised, not doubled', async () => {
      const { page } = door;
      await dropFiles(page, [join(samples, ENGLISH)]);
      await seen(page.getByText(/already/i).first());
      await expect.poll(() => toReview(page).count()).toBe(8);
    });

    test('suggestions are decided by keys and taken back', async () => {
      const { page } = door;
      await openInReview(page, ENGLISH);
      const total = await queue(page).getByRole('option').count();
      expect(total).toBeGreaterThan(15);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.press('x');
      await seen(counted(page, 'Confirmed', 2));
      await seen(counted(page, 'Rejected', 1));
      await page.keyboard.press('Control+z');
      await seen(counted(page, 'Rejected', 0));
      await page.keyboard.press('Control+Shift+z');
      await seen(counted(page, 'Rejected', 1));
      await lookAt(door, 'review-pdf');
    });

    test('what is alike is decided in one step, after a look at it', async () => {
      const { page } = door;
      await queue(page)
        .getByRole('option', { name: /Person Aidos Zhumatayev/ })
        .first()
        .click();
      await page.keyboard.press('a');
      const dialog = page.getByRole('dialog', { name: /mentions alike/ });
      await seen(dialog);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: /^Confirmed \d+$/ }).click();
      expect(await queue(page).getByRole('option').count()).toBeGreaterThan(3);
      await page.getByRole('button', { name: /^All \d+$/ }).click();
    });

    test('mentions chosen in the queue are decided in one step, and taken back in one', async () => {
      const { page } = door;
      const chosen = queue(page).getByRole('option', { selected: true });
      await page.getByRole('button', { name: /^To decide \d+$/ }).click();
      await queue(page).getByRole('option').first().click();
      await page.keyboard.press('Space');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await expect.poll(() => chosen.count()).toBe(3);
      await queue(page)
        .getByRole('option')
        .nth(5)
        .click({ modifiers: ['ControlOrMeta'] });
      await seen(page.getByText('4 chosen'));
      await page.keyboard.press('a');
      const dialog = page.getByRole('dialog', { name: '4 chosen mentions' });
      await seen(dialog);
      expect(await dialog.getByRole('listitem').count()).toBe(4);
      const waiting = await page.getByRole('button', { name: /^To decide \d+$/ }).innerText();
      await page.keyboard.press('x');
      await dialog.waitFor({ state: 'hidden' });
      await seen(counted(page, 'Rejected', 5));
      expect(await chosen.count()).toBe(0);
      await page.keyboard.press('Control+z');
      await expect
        .poll(() => page.getByRole('button', { name: /^To decide \d+$/ }).innerText())
        .toBe(waiting);
      await page.keyboard.press('Control+a');
      await seen(page.getByText(`${/\d+/.exec(waiting)?.[0]} chosen`));
      await page.keyboard.press('Escape');
      await expect.poll(() => chosen.count()).toBe(0);
      await page.getByRole('button', { name: /^All \d+$/ }).click();
    });

    test('a note is written, shown and taken back', async () => {
      const { page } = door;
      const note = page.getByRole('region', { name: 'Note' });
      await page.keyboard.press('n');
      await page.getByRole('textbox', { name: 'Note' }).fill('Ask the lawyer first.');
      await page.keyboard.press('Control+Enter');
      await seen(note.getByText('Ask the lawyer first.'));
      await page.keyboard.press('Control+z');
      await expect.poll(() => note.getByText('Ask the lawyer first.').count()).toBe(0);
      await page.keyboard.press('Control+Shift+z');
      await seen(note.getByText('Ask the lawyer first.'));
      await page.keyboard.press('Control+z');
    });

    test('digits put the panes away and bring them back', async () => {
      const { page } = door;
      const card = page.getByRole('group', { name: 'Decide' });
      for (const [digit, pane] of [
        ['1', queue(page)],
        ['2', page.getByRole('region', { name: `Document ${ENGLISH}` })],
        ['3', card],
      ] as const) {
        await seen(pane);
        await page.keyboard.press(digit);
        // What is put away is inert: no key and no reader reaches it.
        const isInert = () => pane.evaluate((element) => element.closest('[inert]') !== null);
        await expect.poll(isInert).toBe(true);
        await page.keyboard.press(digit);
        await expect.poll(isInert).toBe(false);
        await seen(pane);
      }
    });

    // Only a browser's page can be made narrow from here: a window has a size of its own.
    if (name.includes('browser')) {
      test('on a narrow window the queue comes as a drawer', async () => {
        const { page } = door;
        const before = page.viewportSize();
        await page.setViewportSize({ width: 700, height: 800 });
        await page.getByRole('button', { name: 'Mentions of this document' }).click();
        await seen(queue(page));
        const current = page.locator('[role=option][data-current]');
        const first = await current.getAttribute('id');
        await page.keyboard.press('j');
        await expect.poll(() => current.getAttribute('id')).not.toBe(first);
        expect(await seriousFaults(page)).toEqual([]);
        await queue(page).getByRole('option').nth(4).click();
        await expect.poll(() => queue(page).count()).toBe(0);
        expect(await seriousFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);
        if (before) await page.setViewportSize(before);
        await seen(queue(page));
      });
    }

    test('selected words become a mention by one letter', async () => {
      const { page } = door;
      await openInReview(page, RUSSIAN);
      await seen(page.locator('.viewer-current-line').first());
      const before = await page.getByRole('button', { name: /^Confirmed \d+$/ }).innerText();
      const { x, y } = await placeOf(page, 'следствие');
      await page.mouse.dblclick(x, y);
      await seen(page.getByText(/“следствие”/));
      await page.keyboard.press('o');
      await expect
        .poll(() => page.getByRole('button', { name: /^Confirmed \d+$/ }).innerText())
        .not.toBe(before);
      await page.getByRole('button', { name: /^Confirmed \d+$/ }).click();
      await seen(queue(page).getByText('следствие').first());
      await lookAt(door, 'review-txt');
    });

    test('a clean page of a DOCX shows notes, tables and changes', async () => {
      await openInReview(door.page, FRENCH);
      await seen(door.page.getByRole('table'));
      await lookAt(door, 'review-docx');
    });

    test('two sources stand side by side with the same person lit in both', async () => {
      const { page } = door;
      await openInReview(page, ENGLISH);
      await page.getByRole('link', { name: 'Side by side' }).last().click();
      await seen(heading(page, 'Side by side'));
      const [left, right] = await idsOf(page, [ENGLISH, FRENCH]);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/compare/${left}/${right}`);
      const shared = page.getByRole('option', { name: /Aidos Zhumatayev/ }).first();
      await shared.click();
      await expect.poll(() => litPartners(page)).toBeGreaterThan(1);
      await lookAt(door, 'compare');
    });

    test('the case holds what was confirmed, each value with its quotes', async () => {
      const { page } = door;
      await goTo(page, 'c');
      await seen(heading(page, /Cases/));
      await lookAt(door, 'cases');
      await page.getByRole('main').getByText('Rivers').first().click();
      const value = page.getByRole('main').getByText('Aidos Zhumatayev').first();
      await seen(value);
      await value.click();
      await seen(page.getByText(/environmental reporter/).first());
      await lookAt(door, 'case');
    });

    test('search finds a passage and jumps to it', async () => {
      const { page } = door;
      await goTo(page, 's');
      await page.getByRole('searchbox').fill('mercury');
      const passage = page
        .getByRole('main')
        .getByText(/mercury/)
        .last();
      await seen(passage);
      await lookAt(door, 'search');
      await passage.click();
      await seen(heading(page, ENGLISH));
    });

    test('settings and the list of keys are in order', async () => {
      const { page } = door;
      await goTo(page, 'l');
      await seen(heading(page, 'Library'));
      await page.keyboard.press('?');
      await seen(page.getByRole('dialog').first());
      await lookAt(door, 'keys');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Settings' }).click();
      await seen(heading(page, 'Settings'));
      await lookAt(door, 'settings');
    });

    test('after a restart every decision is still there, and undo goes on', async () => {
      expect(door.complaints).toEqual([]);
      await door.close();
      door = await open(folder);
      const { page } = door;
      await page.getByText('Rivers').first().click();
      await seen(documentRow(page, ENGLISH));
      await openInReview(page, ENGLISH);
      await seen(counted(page, 'Rejected', 1));
      // The last step was a mark in another document: undo goes where it happened.
      await page.keyboard.press('Control+z');
      await seen(heading(page, RUSSIAN));
      await page.getByRole('button', { name: /^All \d+$/ }).click();
      await expect.poll(() => queue(page).getByText('следствие').count()).toBe(0);
      expect(await queue(page).getByRole('option').count()).toBeGreaterThan(5);
      expect(door.complaints).toEqual([]);
    });
  });
}

async function idsOf(page: Page, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    await openInReview(page, name);
    ids.push(/#\/review\/([^?]+)/.exec(page.url())?.[1] ?? '');
  }
  return ids;
}

/** The middle of the first place where a word stands in the document, once the page has come to rest. */
const placeOf = (page: Page, word: string) =>
  page.evaluate(async (sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no ${sought} on the page`);
  }, word);

/** How many places the browser lights as partners of the chosen one. */
const litPartners = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let lit = 0;
    for (const [name, ranges] of CSS.highlights)
      if (/partner|current/.test(name)) lit += ranges.size;
    return lit;
  });
