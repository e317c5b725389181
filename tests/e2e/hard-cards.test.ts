/**
 * Hard cases of review as the card shows them: the value, and the sentence that says why. Their
 * pictures are kept in tests/artifacts. All people are invented.
 */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import { openBrowserDoor } from './support/browser-door.ts';
import type { Door } from './support/door.ts';
import { dropTexts, openInReview, queue, seen } from './support/screens.ts';

interface HardCase {
  readonly name: string;
  readonly text: string;
  /** The words of the suggestion. */
  readonly words: string;
  /** What stands on the card: the value, then parts of the reason. */
  readonly card: readonly string[];
}

/** Tells the year that the first case leaves open. */
const SIBLING = 'Blogger Marat Ilyanov was detained on 17 April 2020. Ilyanov denied it.\n';

const CASES: readonly HardCase[] = [
  {
    name: 'year-by-chain',
    text: 'Blogger Marat Ilyanov was detained on 17 April. Ilyanov left the town in May 2022.\n',
    words: '17 April',
    card: [
      '17 April 2020',
      '2020 comes from another document that tells the same.',
      'sibling.txt',
      'Before: 17 April 2022.',
      'year by the latest full date',
    ],
  },
  {
    name: 'threatened-penalty',
    text: 'Teacher Dana Seitova faces between three and seven years in prison if convicted.\n',
    words: 'between three and seven years in prison',
    card: [
      'Imprisonment, 3 years to 7 years (threatened)',
      'A kind of penalty with its length.',
      'It leans on “faces”.',
    ],
  },
  {
    name: 'elliptic-article',
    text: 'Il a été condamné au titre de l’article 274 du Code pénal et de la partie 4(2).\n',
    words: 'partie 4(2)',
    card: [
      'Art. 274(4)(2), Criminal Code',
      'It leans on “partie” and “article 274 du Code pénal”.',
    ],
  },
  {
    name: 'turned-provision',
    text: 'Elle a été jugée en vertu du Code des infractions administratives, article 488.11.\n',
    words: 'Code des infractions administratives, article 488.11',
    card: ['Art. 488.11, Code of Administrative Offences', 'It leans on “article”.'],
  },
  {
    name: 'misspelt-name',
    text: 'Journalist Aidos Zhumatayev was arrested on 4 May 2021. Aidos Zhumatyaev denies it.\n',
    words: 'Aidos Zhumatyaev',
    card: ['Aidos Zhumatayev'],
  },
  {
    name: 'patronymic',
    text: 'Суд приговорил Ольгу Петровну Щукину к двум годам колонии 3 марта 2021 года.\n',
    words: 'Ольгу Петровну Щукину',
    card: ['Ольга Петровна Щукина', 'Person affected'],
  },
  {
    name: 'inflected-name',
    text: 'Активист Руслан Жуматов был задержан. Жуматову предъявили обвинение 3 марта 2021 года.\n',
    words: 'Жуматову',
    card: ['Руслан Жуматов', 'Person affected', 'It leans on “Руслан Жуматов”.'],
  },
  {
    name: 'court-of-appeal',
    text: 'Das Oberlandesgericht Lindau bestätigte am 5. Mai 2021 die Haftstrafe von fünf Jahren.\n',
    words: 'Oberlandesgericht Lindau',
    card: ['Oberlandesgericht Lindau', 'It leans on “Oberlandesgericht”.'],
  },
  {
    name: 'attributed-charge',
    text: 'Lena Orlova was charged with “mass riots” on 7 June 2021, her lawyer said.\n',
    words: 'mass riots',
    card: ['Mass riots', 'It leans on “charged with”.'],
  },
  {
    name: 'minor',
    text: 'The schoolboy Emil Tarkanov, 16, was arrested on 9 June 2021.\n',
    words: 'Emil Tarkanov',
    card: ['Person affected', 'Minor', 'It leans on “16”.'],
  },
  {
    name: 'cumulated-penalty',
    text: 'Его приговорили к девяти годам колонии по совокупности приговоров 8 июня 2021 года.\n',
    words: 'девяти годам колонии',
    card: [
      'Imprisonment, 9 years (for several offences together)',
      'It leans on “приговорили” and “по совокупности приговоров”.',
    ],
  },
];

const artifacts = join(projectRoot, 'tests', 'artifacts');

/** What the page shows of the suggestion in hand. */
const card = (page: Page) => page.getByRole('blockquote').locator('..');

describe('hard cases on the card', () => {
  let door: Door;
  let folder: string;

  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'casebook-cards-'));
    door = await openBrowserDoor(folder);
    await door.makeCasebook('Cards');
    await seen(door.page.getByText('Drop the first documents here'));
    // The sibling comes last, so that the year is computed again.
    const files = [...CASES, { name: 'sibling', text: SIBLING }];
    const texts = Object.fromEntries(files.map(({ name, text }) => [`${name}.txt`, text]));
    await dropTexts(door.page, folder, texts);
  });
  afterAll(async () => {
    await door?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test.each(CASES)('$name', async ({ name, words, card: told }) => {
    const { page } = door;
    await openInReview(page, `${name}.txt`);
    await queue(page).getByRole('option').filter({ hasText: words }).first().click();
    const shown = card(page);
    for (const part of told) await seen(shown.getByText(part).first());
    await shown.screenshot({ path: join(artifacts, `card-${name}.png`) });
    expect(door.complaints).toEqual([]);
  });

  test('what became of a penalty is said in the form, and can be taken back', async () => {
    const { page } = door;
    await openInReview(page, 'threatened-penalty.txt');
    await queue(page).getByRole('option').filter({ hasText: 'between three' }).first().click();
    await page.keyboard.press('e');
    const box = page.getByRole('combobox', { name: 'What became of it' });
    await box.click();
    await page.getByRole('option', { name: 'upheld' }).click();
    await seen(card(page).getByText('Imprisonment, 3 years to 7 years (threatened, upheld)'));
    await card(page).screenshot({ path: join(artifacts, 'card-penalty-form.png') });
    await box.click();
    await page.getByRole('option', { name: 'upheld' }).click();
    await seen(
      card(page).getByText('Imprisonment, 3 years to 7 years (threatened)', { exact: true }),
    );
    await page.keyboard.press('Escape');
    expect(door.complaints).toEqual([]);
  });
});
