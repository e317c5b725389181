/** R22, R23: a name that only looks like another is flagged on its card, and decided by itself. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import { openBrowserDoor } from './support/browser-door.ts';
import { type Door, dropFiles } from './support/door.ts';
import { counted, heading, openInReview, queue, seen, toReview } from './support/screens.ts';

const PLAIN = 'Dmitry Karasov';
const CYRILLIC_A = 'Dmitry K\u0430rasov';
const BROKEN = 'Dmitry Kara\u200Bsov';
const TEXT = [
  `On 4 May 2021 the journalist ${PLAIN} was arrested in Minsk.`,
  `On 5 May 2021 the journalist ${CYRILLIC_A} was released.`,
  `On 6 May 2021 the journalist ${BROKEN} was arrested in Brest.`,
].join('\n\n');

let door: Door;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-alike-'));
  await writeFile(join(folder, 'alike.txt'), TEXT);
  door = await openBrowserDoor(join(folder, 'data'));
  await seen(heading(door.page, 'Welcome'));
  await door.makeCasebook('Alike');
  await seen(door.page.getByText('Drop the first documents here'));
  await dropFiles(door.page, [join(folder, 'alike.txt')]);
  await seen(toReview(door.page));
});
afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true, force: true });
});

test('the library says that words mix alphabets', async () => {
  await seen(door.page.getByText(/mix Latin and Cyrillic/));
});

test('the card tells the strange letters and shows what has no width', async () => {
  const { page } = door;
  await openInReview(page, 'alike.txt');
  const quote = page.locator('blockquote');
  const names = queue(page).getByRole('option').filter({ hasText: 'Dmitry' });
  expect(await names.count()).toBe(3);
  await names.nth(0).click();
  await seen(quote.getByText(PLAIN, { exact: true }));
  expect(await page.getByText(/another alphabet|characters without width, shown/).count()).toBe(0);
  await names.nth(1).click();
  await seen(page.getByText('A letter of another alphabet: \u0430'));
  await mkdir(join(projectRoot, 'tests', 'artifacts'), { recursive: true });
  await page.screenshot({ path: join(projectRoot, 'tests', 'artifacts', 'look-alike.png') });
  await names.nth(2).click();
  await seen(quote.getByText('Dmitry Kara¦sov'));
  await seen(page.getByText('Holds characters without width, shown above.'));
});

test('a decision on one leaves the others open', async () => {
  const { page } = door;
  await queue(page).getByRole('option').filter({ hasText: 'Dmitry' }).nth(0).click();
  await page.keyboard.press('Enter');
  await seen(counted(page, 'Confirmed', 1));
});
