/**
 * The sentences of a case as a researcher reads them: one card filled by documents in two
 * languages, a range of the law apart from it, and who stands under a provision. All people are
 * invented.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserDoor } from './support/browser-door.ts';
import type { Door } from './support/door.ts';
import { lookAt } from './support/looks.ts';
import { counted, dropTexts, goTo, heading, openInReview, queue, seen } from './support/screens.ts';

const FILES = {
  'agency.txt':
    'On 22 June 2021 a court in Karaganda sentenced Marat Ilyanov to three years’ restriction of ' +
    'liberty and banned him from public activities for five years. Another activist, Dana ' +
    'Seitova, faces between three and seven years in prison if convicted.\n',
  'communique.txt':
    'Le 22 juin 2021, Marat Ilianov a été condamné à trois ans de restriction de liberté. ' +
    'Le tribunal municipal de Karaganda a rendu ce jugement.\n',
  'notice.txt':
    'On 3 March 2020 Dana Seitova was charged under Article 274 of the Criminal Code of Kazakhstan.\n',
  'report.txt':
    'On 9 May 2021 Timur Aldanov was charged under Article 274 of the Criminal Code of Kazakhstan.\n',
};

const cardOf = (door: Door, person: string) =>
  door.page
    .getByRole('main')
    .getByRole('listitem')
    .filter({
      has: door.page.getByRole('heading', { level: 3, name: person }),
    });

/** Confirms everything that waits in a document, in one step. */
async function confirmAll({ page }: Door, fileName: string): Promise<void> {
  await openInReview(page, fileName);
  const waiting = await queue(page).getByRole('option').count();
  await queue(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await seen(dialog.first());
  await page.keyboard.press('Enter');
  await dialog.first().waitFor({ state: 'hidden' });
  await seen(counted(page, 'Confirmed', waiting));
}

describe('the sentences of a case', () => {
  let door: Door;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casebook-sentences-'));
    door = await openBrowserDoor(join(folder, 'data'));
    await door.makeCasebook('Karaganda');
    await seen(door.page.getByText('Drop the first documents here'));
    await dropTexts(door.page, folder, FILES);
  });
  afterAll(async () => {
    await door?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('one card is filled by both, and says what only one of them tells', async () => {
    const { page } = door;
    for (const name of Object.keys(FILES)) await confirmAll(door, name);
    await goTo(page, 'c');
    await page.getByRole('main').getByRole('link').first().click();
    await seen(page.getByText('Sentences', { exact: true }));
    await page.keyboard.press('3');
    const card = cardOf(door, 'Ilyanov');
    await seen(card.getByText('22 June 2021'));
    const restriction = card.getByRole('button', { name: /Restriction of liberty, 3 years/ });
    await seen(restriction.getByText('2 quotes in 2 documents'));
    const ban = card.getByRole('button', { name: /Ban on activities, 5 years/ });
    await seen(ban.getByText('Told by one document only'));
    await lookAt(door, 'sentences');
  });

  test('a range of the law stands apart', async () => {
    const { page } = door;
    const threatened = page.getByRole('region', { name: 'Threatened by law' });
    await seen(threatened.getByRole('button', { name: /Imprisonment, 3 years to 7 years/ }));
    const imposed = page.getByRole('region', { name: 'Imposed' });
    expect(await imposed.getByText('Imprisonment').count()).toBe(0);
  });

  test('each measure opens its quotes by key, and they lead to the sentence', async () => {
    const { page } = door;
    await cardOf(door, 'Ilyanov').getByRole('button').first().press('Enter');
    const quotes = page.getByRole('complementary', { name: /Quotes for Restriction of liberty/ });
    await seen(quotes.getByText('trois ans de restriction de liberté'));
    await page.keyboard.press('Escape');
  });

  test('a provision tells who stands under it', async () => {
    const { page } = door;
    await page.keyboard.press('1');
    await page.getByRole('button', { name: /^Art\. 274/ }).press('Enter');
    const under = page.getByRole('region', { name: 'Told of under it, in all cases' });
    await seen(under.getByRole('link', { name: /Dana Seitova Charge notice\.txt/ }));
    await seen(under.getByRole('link', { name: /Timur Aldanov Charge report\.txt/ }));
    await lookAt(door, 'statute-book');
    await under.getByRole('link').first().press('Enter');
    await seen(heading(page, 'notice.txt'));
    expect(door.complaints).toEqual([]);
  });
});
