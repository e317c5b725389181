/**
 * Rules in the open, by keys alone: a list is found, a word added, tried on the library before
 * anything is stored, kept, seen at work in review, and taken back after a restart.
 */

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Door, dropFiles, type OpenDoor } from './support/door.ts';
import { lookAt } from './support/looks.ts';
import { goTo, heading, openInReview, queue, seen, toReview } from './support/screens.ts';
import { letAllRead } from './support/unprivileged.ts';

const TEXTS = {
  'first.txt': 'On 22 June 2020 the court fined Silver Otter and released the others.\n',
  'second.txt': 'She praised Silver Otter for it on 3 July 2020.\n',
};

const draft = (page: Page) => page.getByRole('complementary', { name: 'Your change' });
const words = (page: Page) => page.getByRole('main').getByRole('button');
const word = (page: Page, name: string) => words(page).and(page.getByLabel(name, { exact: true }));
const rows = (page: Page) => page.getByRole('listbox', { name: 'Word lists' }).getByRole('option');

/** The steps build on each other, as they do for a person. */
export function describeRules(name: string, open: OpenDoor, makeFolder: () => Promise<string>) {
  describe(`rules and words, ${name}`, () => {
    let door: Door;
    let folder: string;

    beforeAll(async () => {
      folder = await makeFolder();
      const files = Object.entries(TEXTS).map(([file, text]) => ({
        path: join(folder, file),
        text,
      }));
      for (const { path, text } of files) await writeFile(path, text);
      await letAllRead(folder);
      door = await open(folder);
      await door.makeCasebook('Rivers');
      await seen(door.page.getByText('Drop the first documents here'));
      await dropFiles(
        door.page,
        files.map(({ path }) => path),
      );
    });
    afterAll(async () => {
      await door?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('a list is found by a word of it, and says what it is for', async () => {
      const { page } = door;
      await expect.poll(() => toReview(page).count(), { timeout: 60_000 }).toBe(2);
      await goTo(page, 'r');
      await seen(heading(page, 'Rules and words'));
      await expect.poll(() => rows(page).count()).toBeGreaterThan(400);
      await lookAt(door, 'rules');
      await page.keyboard.press('/');
      await page.keyboard.type('Front Line Defenders');
      await expect.poll(() => rows(page).count()).toBe(1);
      await seen(page.getByRole('heading', { name: /^Known organisations/ }));
      await seen(word(page, 'Front Line Defenders'));
      await page.keyboard.press('Enter');
    });

    test('a word is added and tried on the library before anything is stored', async () => {
      const { page } = door;
      await page.keyboard.press('a');
      await page.keyboard.type('Silver Otter');
      await page.keyboard.press('Enter');
      await seen(draft(page).getByText('Add “Silver Otter”'));
      await page.keyboard.press('Control+Enter');
      await seen(draft(page).getByText('2 documents tried'));
      await seen(draft(page).getByText('2 places differ'));
      await seen(draft(page).getByText(/^She praised/));
      expect(await draft(page).getByText('appears', { exact: true }).count()).toBe(2);
      await lookAt(door, 'rules-tried');
    });

    test('it is kept, and the suggestions of all documents follow', async () => {
      const { page } = door;
      await page.keyboard.press('Control+s');
      await seen(draft(page).getByText('Add “Silver Otter”'));
      await seen(draft(page).getByText('Take a word out or add one', { exact: false }));
      await page.keyboard.press('Escape');
      await openInReview(page, 'second.txt');
      await seen(queue(page).getByText('Silver Otter').first());
      expect(door.complaints).toEqual([]);
    });

    test('after a restart it is taken back, and done again', async () => {
      await door.close();
      door = await open(folder);
      const { page } = door;
      await page.getByText('Rivers').first().click();
      await seen(toReview(page).first());
      await goTo(page, 'r');
      await seen(draft(page).getByText('Add “Silver Otter”'));
      await page.keyboard.press('Control+z');
      await seen(draft(page).locator('[data-undone]').getByText('Add “Silver Otter”'));
      await openInReview(page, 'second.txt');
      await expect.poll(() => queue(page).getByText('Silver Otter').count()).toBe(0);
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => queue(page).getByText('Silver Otter').count()).toBeGreaterThan(0);
      expect(door.complaints).toEqual([]);
    });
  });
}
