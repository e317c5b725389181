/**
 * Ten explained matches and ten explained refusals, as the page shows them; their pictures are kept
 * in tests/artifacts. All people are invented.
 */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import { openBrowserDoor } from './support/browser-door.ts';
import type { Door } from './support/door.ts';
import { dropTexts, goTo, heading, seen } from './support/screens.ts';

const MATCHES = [
  ['Ruslan Zhumatov', 'ru', 'Руслан Жуматов'],
  ['Olga Shchukina', 'fr', 'Olga Chtchoukina'],
  ['Pavel Chernyaev', 'de', 'Pawel Tschernjajew'],
  ['Sergei Khokhlov', 'fr', 'Sergueï Khokhlov'],
  ['Alexander Grinko', 'de', 'Oleksandr Hrinko'],
  ['Aidos Kassymov', 'ru', 'Айдос Касымов'],
  ['Alesia Vialichka', 'ru', 'Алеся Величко'],
  ['Yusuf Akhmedov', 'de', 'Jusuf Achmedow'],
  ['Dmitry Tsoy', 'ru', 'Дмитрий Цой'],
  ['Zhanna Ryskulova', 'fr', 'Janna Ryskoulova'],
] as const;

const REFUSED = [
  ['Ruslan Zhumatov', 'Ruslan Zhumabaev'],
  ['Olga Shchukina', 'Olga Shchurova'],
  ['Pavel Chernyaev', 'Pavel Chernenko'],
  ['Sergei Khokhlov', 'Sergei Khokhlachev'],
  ['Alexander Grinko', 'Alexander Grachev'],
  ['Aidos Kassymov', 'Aidos Kamalov'],
  ['Alesia Vialichka', 'Alesia Vialikova'],
  ['Yusuf Akhmedov', 'Yusuf Akmalov'],
  ['Dmitry Tsoy', 'Dmitry Tsvetkov'],
  ['Zhanna Ryskulova', 'Zhanna Ryspekova'],
] as const;

const SENTENCES = {
  en: (name: string) => `Activist ${name} was detained on 3 March 2021.`,
  fr: (name: string) => `La militante ${name} a été arrêtée le 3 mars 2021.`,
  de: (name: string) => `Der Aktivist ${name} wurde am 3. März 2021 festgenommen.`,
  ru: (name: string) => `Активист ${name} был задержан 3 марта 2021 года.`,
};

const artifacts = join(projectRoot, 'tests', 'artifacts');
const evidence = (page: Page | Locator) =>
  page.getByRole('region', { name: 'Why they may be one name' });

describe('names, explained', () => {
  let door: Door;
  let folder: string;

  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'casebook-explained-'));
    const english = [...MATCHES.map(([name]) => name), ...REFUSED.map(([, name]) => name)];
    const texts = { en: english, fr: [] as string[], de: [] as string[], ru: [] as string[] };
    for (const [, language, name] of MATCHES) texts[language].push(name);
    const files = Object.entries(texts).map(([language, names]) => [
      `${language}.txt`,
      names.map(SENTENCES[language as keyof typeof SENTENCES]).join('\n\n'),
    ]);
    door = await openBrowserDoor(folder);
    await door.makeCasebook('Spellings');
    await seen(door.page.getByText('Drop the first documents here'));
    // One after the other: a name is shown as the first file has it.
    await dropTexts(door.page, folder, Object.fromEntries(files));
    await goTo(door.page, 'n');
    await seen(heading(door.page, 'Names'));
  });
  afterAll(async () => {
    await door?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (name: string) => {
    const { page } = door;
    await page.keyboard.press('2');
    const row = page.getByRole('listbox', { name: 'Names' }).getByRole('option', { name });
    await row.click();
    await seen(page.getByRole('region', { name, exact: true }));
  };

  test.each(MATCHES.map((match, at) => [at + 1, ...match] as const))(
    'match %i: %s, %s %s',
    async (number, name, _language, other) => {
      const { page } = door;
      await open(name);
      await page.getByRole('button', { name: other, exact: true }).click();
      await seen(evidence(page).getByText(/one name in two|likely one name/));
      await seen(
        evidence(page)
          .getByRole('list', { name: /letter by letter/ })
          .first(),
      );
      await evidence(page).screenshot({ path: join(artifacts, `names-match-${number}.png`) });
    },
  );

  test.each(REFUSED.map((pair, at) => [at + 1, ...pair] as const))(
    'refusal %i: %s, %s',
    async (number, name, other) => {
      const { page } = door;
      await open(name);
      await page.keyboard.press('c');
      const dialog = page.getByRole('dialog', { name: /Compare/ });
      await dialog.getByLabel('The other name').first().fill(other);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await seen(evidence(dialog).getByText(/hardly one name|possibly one name/));
      await evidence(dialog).screenshot({ path: join(artifacts, `names-refusal-${number}.png`) });
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
  );
});
