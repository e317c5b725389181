/**
 * Names as an archivist works on them, by keys alone: a cluster is looked into, one spelling is
 * kept out, the rest is joined, a document is split off, and all of it is taken back, over a
 * restart too.
 */

import { readdirSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import { type Door, dropFiles, type OpenDoor } from './support/door.ts';
import { lookAt } from './support/looks.ts';
import { goTo, heading, seen, toReview } from './support/screens.ts';
import { letAllRead } from './support/unprivileged.ts';

const shipped = join(projectRoot, 'resources/samples');
const NAME = 'Aidos Zhumatayev';
const GERMAN = 'Aidos Schumatajew';
const RUSSIAN = 'Айдос Жуматаев';

const cluster = (page: Page) => page.getByRole('region', { name: NAME, exact: true });
const row = (page: Page) => page.getByRole('listbox', { name: 'Names' }).getByRole('option');
const variants = (page: Page) => page.getByRole('list', { name: 'Spellings' });
const current = (page: Page) => variants(page).locator('> [aria-current]');
const spelling = (page: Page, text: string) =>
  variants(page).getByRole('button', { name: text, exact: true });
const tab = (page: Page, name: string, count: number) =>
  page.getByRole('button', { name: `${name} ${count}`, exact: true });

/** Goes down the list until the name is the one that is shown. */
async function lookAtName(page: Page): Promise<void> {
  const list = page.getByRole('listbox', { name: 'Names' });
  const chosen = list.getByRole('option', { selected: true });
  await seen(chosen);
  for (let steps = 0; steps < 20; steps++) {
    const name = await chosen.innerText();
    if (name.includes(NAME)) return seen(cluster(page));
    await page.keyboard.press('j');
    await expect.poll(() => chosen.innerText()).not.toBe(name);
  }
  throw new Error(`${NAME} is not in the list.`);
}

/** Presses until the spelling is the one that keys are about. */
async function lookAtSpelling(page: Page, text: string): Promise<void> {
  for (let steps = 0; steps < 20; steps++) {
    if ((await current(page).getByRole('button').first().innerText()) === text) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${text} is not among the spellings.`);
}

/** The steps build on each other, as they do for a person. */
export function describeNames(name: string, open: OpenDoor, makeFolder: () => Promise<string>) {
  describe(`names, ${name}`, () => {
    let door: Door;
    let folder: string;
    /** What the list says of the name while all its spellings are one. */
    let whole: string;

    beforeAll(async () => {
      folder = await makeFolder();
      const samples = join(folder, 'samples');
      await cp(shipped, samples, { recursive: true });
      await letAllRead(samples);
      door = await open(folder);
      await door.makeCasebook('Rivers');
      await seen(door.page.getByText('Drop the first documents here'));
      await dropFiles(
        door.page,
        readdirSync(samples).map((file) => join(samples, file)),
      );
    });
    afterAll(async () => {
      await door?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test('the name that a decision gains most comes first, with its spellings and sentences', async () => {
      const { page } = door;
      await expect.poll(() => toReview(page).count(), { timeout: 120_000 }).toBe(8);
      await goTo(page, 'n');
      await seen(heading(page, 'Names'));
      await seen(row(page).first());
      expect(await row(page).first().getAttribute('aria-selected')).toBe('true');
      await lookAtName(page);
      whole = await row(page)
        .filter({ hasText: NAME })
        .getByText(/spellings/)
        .first()
        .innerText();
      await seen(spelling(page, GERMAN));
      await seen(variants(page).getByText(/environmental reporter/));
      await lookAt(door, 'names');
    });

    test('each spelling is proved letter by letter, one key from its source', async () => {
      const { page } = door;
      await lookAtSpelling(page, GERMAN);
      const letters = page.getByRole('list', { name: /letter by letter/ });
      await seen(letters.last());
      await expect.poll(async () => (await letters.allInnerTexts()).join('')).toMatch(/Sch/);
      await seen(cluster(page).getByText('German transcription of Russian'));
      await page.keyboard.press('o');
      await seen(heading(page, /\.(pdf|docx|txt)$/));
      await page.keyboard.press('[');
      await seen(cluster(page));
    });

    test('the weakest link is said in words, and its letters shown', async () => {
      const { page } = door;
      const link = page.getByRole('button', { name: /^Weakest link .+ ↔? ?.+ \d+\s?%/ });
      await page.keyboard.press('w');
      await expect.poll(() => link.getAttribute('aria-pressed')).toBe('true');
      await seen(cluster(page).getByText(/^Here the cluster hangs together least/));
      await lookAt(door, 'names-weakest');
      await page.keyboard.press('w');
      await expect.poll(() => link.getAttribute('aria-pressed')).toBe('false');
    });

    test('the list is narrowed to one kind of names', async () => {
      const { page } = door;
      const kinds = page.getByRole('group', { name: 'Kinds of names' });
      const all = await row(page).count();
      await page.keyboard.press('f');
      const chosen = kinds.getByRole('button', { pressed: true });
      await expect.poll(() => chosen.innerText()).toMatch(/Person/);
      expect(await row(page).count()).toBeLessThan(all);
      for (let kind = await kinds.getByRole('button').count(); kind > 1; kind--) {
        await page.keyboard.press('f');
      }
      await expect.poll(() => row(page).count()).toBe(all);
      await lookAtName(page);
    });

    test('one spelling is kept out and the rest joined', async () => {
      const { page } = door;
      await lookAtSpelling(page, GERMAN);
      await page.keyboard.press('x');
      await expect.poll(() => spelling(page, GERMAN).count()).toBe(0);
      await seen(spelling(page, RUSSIAN).or(spelling(page, 'Aïdos Joumataïev')).first());
      await page.keyboard.press('Enter');
      await seen(tab(page, 'Recently merged', 1));
      await page.keyboard.press('6');
      await seen(cluster(page).getByText('Nothing to decide'));
      await page.keyboard.press('p');
      await seen(variants(page).getByLabel('Preferred form'));
      await lookAt(door, 'names-merged');
    });

    test('a document is split off, and comes back', async () => {
      const { page } = door;
      const before = await cluster(page)
        .getByText(/\d mentions?$/)
        .count();
      await page.keyboard.press('/');
      await seen(page.getByRole('dialog', { name: /Split/ }));
      // The dialog takes the focus a moment after it is seen.
      await seen(page.locator('[role=dialog] input:focus'));
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await expect
        .poll(() =>
          cluster(page)
            .getByText(/\d mentions?$/)
            .count(),
        )
        .toBeLessThan(before);
      await page.keyboard.press('z');
      await expect
        .poll(() =>
          cluster(page)
            .getByText(/\d mentions?$/)
            .count(),
        )
        .toBe(before);
    });

    test('search finds a name under all its spellings, and says which', async () => {
      const { page } = door;
      await goTo(page, 's');
      await page.getByRole('searchbox').fill('Жуматаев');
      await seen(page.getByRole('region', { name: 'urgent-action-zhumatayev-en.pdf' }));
      await seen(page.getByText('Found as Joumataïev').first());
      await lookAt(door, 'search-spellings');
      await page.keyboard.press('Tab');
      const french = page.getByRole('button', { name: 'Joumataïev', exact: true });
      await french.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => page.getByText('Found as Joumataïev').count()).toBe(0);
      await page.getByRole('searchbox').focus();
      await page.keyboard.press('Alt+s');
      await expect.poll(() => page.getByText(/^Found as/).count()).toBe(0);
      await page.keyboard.press('Escape');
    });

    test('after a restart everything is as it was said, and undo goes on', async () => {
      expect(door.complaints).toEqual([]);
      await door.close();
      door = await open(folder);
      const { page } = door;
      await page.getByText('Rivers').first().click();
      await seen(toReview(page).first());
      await goTo(page, 'n');
      await seen(row(page).first());
      await page.keyboard.press('6');
      await seen(cluster(page).getByText('Nothing to decide'));
      await page.keyboard.press('z');
      await expect.poll(() => variants(page).getByLabel('Preferred form').count()).toBe(0);
      await page.keyboard.press('z');
      await seen(tab(page, 'Recently merged', 0));
      await page.keyboard.press('z');
      await page.keyboard.press('1');
      await seen(row(page).filter({ hasText: NAME }).getByText(whole).first());
      await lookAtName(page);
      await seen(spelling(page, GERMAN));
      expect(door.complaints).toEqual([]);
    });
  });
}
