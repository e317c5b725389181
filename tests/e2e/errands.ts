/**
 * What stands beside the main job: settings that stay, files that ask for a password or were read
 * wrongly, an import given up, and facts taken out as a file. Through whichever door.
 */

import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPdf } from '#tests/support/build-pdf.ts';
import { type Door, dropFiles } from './support/door.ts';

/** A door through which files can also leave. */
export interface ErrandDoor extends Door {
  /** Does what starts a download, and answers with the file that it left on the disk. */
  saved(start: () => Promise<void>): Promise<{ name: string; content: string }>;
  readonly settingsFile: string;
}

const PASSWORD = 'a river in spring';
const KOI8_R = 'Приговор вынесен 22 июня 2020 года в Алматы.';

/** Cyrillic in the order of KOI8-R, from 0xC0. */
const KOI8_ORDER = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const koi8Bytes = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const at = KOI8_ORDER.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0xc0 + at;
  });

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const scheme = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset['mantineColorScheme']);
const language = (page: Page) => page.evaluate(() => document.documentElement.lang);

export function describeErrands(
  name: string,
  open: (folder: string) => Promise<ErrandDoor>,
  makeFolder: () => Promise<string>,
) {
  describe(`errands, ${name}`, () => {
    let door: ErrandDoor;
    let folder: string;
    let files: string;

    const file = async (fileName: string, bytes: string | Uint8Array) => {
      const path = join(files, fileName);
      await writeFile(path, bytes, { mode: 0o644 });
      return path;
    };
    const drop = async (...paths: readonly string[]) => dropFiles(door.page, paths);

    beforeAll(async () => {
      folder = await makeFolder();
      files = await mkdtemp(join(tmpdir(), 'casebook-files-'));
      await chmod(files, 0o755);
      door = await open(folder);
      await door.makeCasebook('Errands');
      await door.page.getByText('Drop the first documents here').waitFor();
    });
    afterAll(() => door.close());

    test('an encrypted PDF asks for its password until it fits', async () => {
      const { page } = door;
      const bytes = await buildPdf(
        (pdf) => pdf.paragraph('Vera Lindqvist was arrested on 3 March 2021 in Almaty.'),
        { password: PASSWORD },
      );
      await drop(await file('locked.pdf', bytes));
      const field = page.getByRole('textbox', { name: 'Password of locked.pdf' });
      await field.fill('a river in autumn');
      await field.press('Enter');
      await page.getByText('This password does not open the file').waitFor();
      await field.fill(PASSWORD);
      await field.press('Enter');
      await row(page, 'locked.pdf')
        .getByText(/to review$/)
        .waitFor();
      await expect.poll(() => page.getByText('Try again').count()).toBe(0);
    });

    test('its pages are locked again whenever they are shown: the password is kept nowhere', async () => {
      const { page } = door;
      await page.getByRole('link', { name: 'locked.pdf' }).first().click();
      const field = page.getByRole('textbox', { name: 'Password' });
      await field.fill('a river in autumn');
      await field.press('Enter');
      await page.getByText('This password does not open it').waitFor();
      await field.fill(PASSWORD);
      await field.press('Enter');
      await page.locator('.viewer-pdf-canvas[data-drawn=true]').first().waitFor();
      await expect.poll(() => field.count()).toBe(0);
      await page.goBack();
    });

    test('a text read in the wrong encoding is read again in the right one', async () => {
      const { page } = door;
      await drop(await file('koi8.txt', koi8Bytes(KOI8_R)));
      await row(page, 'koi8.txt').first().click();
      await page
        .getByRole('combobox', { name: 'Read the file with another encoding' })
        .selectOption('ibm866');
      await expect.poll(() => row(page, 'koi8.txt').count()).toBe(2);
      const verdicts: string[] = [];
      for (const at of [0, 1]) {
        await row(page, 'koi8.txt').nth(at).click();
        verdicts.push(await page.getByText(/^(koi8-r|ibm866), /i).innerText());
      }
      expect(verdicts.sort()).toEqual([
        expect.stringMatching(/^ibm866, chosen by you/i),
        expect.stringMatching(/^koi8-r, detected/i),
      ]);
    });

    test('an import that is given up leaves whole documents or nothing', async () => {
      const { page } = door;
      const text = `${'On 4 May 2021 the court of Almaty sentenced Vera Lindqvist. '.repeat(400)}\n`;
      const many = await Promise.all(
        Array.from({ length: 60 }, (_, at) => file(`many-${at}.txt`, `${text}${at}`)),
      );
      await drop(...many);
      await page.getByRole('region', { name: 'Imports' }).getByText('Cancel').click();
      await expect.poll(() => page.getByText('Finding suggestions…').count()).toBe(0);
      const left = await page
        .getByText(/^\d+ documents$/)
        .first()
        .innerText();
      expect(Number.parseInt(left, 10)).toBeLessThan(62);
      expect(await page.getByText('Suggestions failed').count()).toBe(0);
    });

    test.each(['JSON', 'CSV'])('a case leaves as %s', async (format) => {
      const { page } = door;
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('textbox', { name: 'Find a command, document or case' });
      await palette.fill('locked.pdf');
      await page.getByRole('dialog').getByText('locked.pdf').waitFor();
      await page.keyboard.press('Enter');
      // The pages are locked, so the question for their password has the keys; the queue takes them.
      const queue = page.getByRole('listbox', { name: 'Mentions of this document' });
      await queue.getByRole('option').first().click();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Confirmed [1-9]/ }).waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'Errands' }).click();
      const button = page.getByRole('button', { name: `Export the case as ${format}` });
      await button.waitFor();
      const { name: fileName, content } = await door.saved(() => button.click());
      expect(fileName).toMatch(new RegExp(`^Errands.*\\.${format.toLowerCase()}$`));
      expect(content).toContain('locked.pdf');
      if (format === 'JSON') expect(JSON.parse(content)).toBeTypeOf('object');
    });

    test('language, colours and pane widths are the same after a restart', async () => {
      const { page } = door;
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByText('Dark', { exact: true }).click();
      await expect.poll(() => scheme(page)).toBe('dark');
      await page.getByText('Français', { exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor();
      await expect.poll(() => readFile(door.settingsFile, 'utf8')).toMatch(/"language": "fr"/);
      await door.close();
      door = await open(folder);
      await door.page.getByRole('heading', { level: 1, name: 'Bienvenue' }).waitFor();
      expect(await language(door.page)).toBe('fr');
      expect(await scheme(door.page)).toBe('dark');
      expect(door.complaints).toEqual([]);
    });
  });
}
