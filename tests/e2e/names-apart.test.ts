/**
 * What keeps names apart, as the page shows it: years that do not fit one person, and what people
 * said that cannot all hold, which is resolved by taking one word of it back. All people are invented.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowserDoor } from './support/browser-door.ts';
import { type Door, dropFiles } from './support/door.ts';
import { lookAt } from './support/looks.ts';
import { goTo, heading, seen, toReview } from './support/screens.ts';

const TEXTS = {
  'en.txt':
    'Activist Aidar Zhumanov, 34, was detained in Almaty on 3 March 2021. Lawyer Olga Shchukina protested.',
  'fr.txt': "L'avocate Olga Chtchoukina a protesté le 3 mars 2021 à Almaty.",
  'ru.txt': 'Адвокат Ольга Щукина протестовала 3 марта 2021 года в Алматы.',
  'de.txt': 'Der 61-jährige Lehrer Ajdar Schumanow wurde am 5. Mai 2021 verhaftet.',
};
/** Of one person each, as the files spell them. */
const [ACTIVIST, TEACHER] = ['Aidar Zhumanov', 'Ajdar Schumanow'] as const;
const [ENGLISH, FRENCH, RUSSIAN] = ['Olga Shchukina', 'Olga Chtchoukina', 'Ольга Щукина'] as const;

describe('names, kept apart', () => {
  let door: Door;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casebook-apart-'));
    door = await openBrowserDoor(folder);
    await door.makeCasebook('Apart');
    await seen(door.page.getByText('Drop the first documents here'));
    for (const [file, text] of Object.entries(TEXTS)) {
      await writeFile(join(folder, file), text);
    }
    await dropFiles(
      door.page,
      Object.keys(TEXTS).map((file) => join(folder, file)),
    );
    await seen(toReview(door.page).nth(Object.keys(TEXTS).length - 1));
    await goTo(door.page, 'n');
    await seen(heading(door.page, 'Names'));
  });
  afterAll(async () => {
    await door?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const cluster = (name: string) => door.page.getByRole('region', { name, exact: true });
  const rows = () => door.page.getByRole('listbox', { name: 'Names' }).getByRole('option');
  const spellings = () => door.page.getByRole('list', { name: 'Spellings' });
  const conflicts = (count: number) =>
    door.page.getByRole('button', { name: `Conflicts ${count}`, exact: true });

  const open = async (name: string) => {
    await door.page.keyboard.press('2');
    await rows().filter({ hasText: name }).click();
    await seen(cluster(name));
  };
  const keepOut = async (name: string) => {
    await spellings().getByRole('button', { name, exact: true }).click();
    await door.page.keyboard.press('x');
    await expect.poll(() => spellings().getByRole('button', { name, exact: true }).count()).toBe(0);
  };
  const compareWith = async (name: string) => {
    const { page } = door;
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: /Compare/ });
    await dialog.getByLabel('The other name').first().fill(name);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await seen(dialog.getByRole('region', { name: 'Why they may be one name' }));
    return dialog;
  };
  const joinWith = async (name: string) => {
    const dialog = await compareWith(name);
    await dialog.getByRole('button', { name: 'The same', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };

  test('by their years, which are told with their documents', async () => {
    const { page } = door;
    await open(ACTIVIST);
    expect(await spellings().getByRole('button', { name: TEACHER, exact: true }).count()).toBe(0);
    await seen(cluster(ACTIVIST).getByRole('link', { name: 'aged 34 in 2021 en.txt' }));
    const apart = page.getByRole('region', { name: 'Kept apart' });
    await seen(apart.getByText(/births do not fit one person: aged 34.+ aged 61/));
    await lookAt(door, 'names-apart');
    const dialog = await compareWith(TEACHER);
    await seen(dialog.getByText(/births do not fit one person/));
    await seen(dialog.getByText(/Zhumanov: in no list of common names/));
    await lookAt(door, 'names-apart-compared');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  test('decisions that contradict one another are shown, and one of them is taken back', async () => {
    const { page } = door;
    await open(ENGLISH);
    await keepOut(FRENCH);
    await keepOut(RUSSIAN);
    await open(FRENCH);
    await joinWith(RUSSIAN);
    await open(ENGLISH);
    await joinWith(FRENCH);
    await seen(conflicts(1));
    await page.keyboard.press('5');
    const words = page.getByRole('region', { name: 'These decisions cannot all be right' });
    await seen(words);
    expect(await words.getByRole('listitem').allInnerTexts()).toHaveLength(3);
    await lookAt(door, 'names-contradiction');
    await words.getByRole('button', { name: 'Take this back' }).first().focus();
    await page.keyboard.press('Enter');
    await seen(conflicts(0));
    await page.keyboard.press('z');
    await seen(conflicts(1));
    expect(door.complaints).toEqual([]);
  });
});
