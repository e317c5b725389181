/** Every entry of the desktop menu does what it says. */

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';
import { type DesktopDoor, openDesktopDoor } from './support/desktop-door.ts';
import { describeWithElectron } from './support/electron-obstacle.ts';
import { appFolder } from './support/unprivileged.ts';

const SAMPLE = 'prigovor-zhumataevu-ru.txt';

describeWithElectron('the menu', () => {
  let folder: string;
  let door: DesktopDoor;
  let page: Page;

  beforeAll(async () => {
    folder = await appFolder('menu');
    door = await openDesktopDoor(folder);
    page = door.page;
    await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
  });
  afterAll(() => door.close());

  /** The system's dialogs are outside the page, so their answer is given beforehand. */
  const answerDialogs = (path: string) =>
    door.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, path);
  const click = (menu: string, ...labels: readonly string[]) =>
    door.app.evaluate(
      ({ Menu }, path) => {
        let items = Menu.getApplicationMenu()?.items ?? [];
        let item = null;
        for (const label of path) {
          item = items.find((one) => one.label === label) ?? null;
          items = item?.submenu?.items ?? [];
        }
        if (!item?.enabled) throw new Error(`${path.join(' > ')} cannot be clicked`);
        item.click();
      },
      [menu, ...labels],
    );
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const confirmed = (count: number) =>
    page.getByRole('button', { name: `Confirmed ${count}`, exact: true }).waitFor();

  it('makes a casebook, opens another, and comes back to the first', async () => {
    await expect(click('File', 'Import documents…')).rejects.toThrow('cannot be clicked');
    await answerDialogs(join(folder, 'home', 'First.casebook'));
    await click('File', 'New casebook…');
    await page.getByText('Drop the first documents here').waitFor();
    await expect.poll(() => page.title()).toContain('First');
    await answerDialogs(join(folder, 'home', 'Second.casebook'));
    await click('File', 'New casebook…');
    await expect.poll(() => page.title()).toContain('Second');
    await expect
      .poll(() => click('File', 'Open recent', 'First').then(() => page.title()))
      .toContain('First');
    await answerDialogs(join(folder, 'home', 'Second.casebook'));
    await click('File', 'Open…');
    await expect.poll(() => page.title()).toContain('Second');
  });

  it('imports what is chosen', async () => {
    await answerDialogs(join(projectRoot, 'resources/samples', SAMPLE));
    await click('File', 'Import documents…');
    await page.getByText(/to review$/).waitFor();
  });

  it.each([
    ['View', 'Cases', 'Cases'],
    ['View', 'Side by side', 'Side by side'],
    ['View', 'Search', 'Search'],
    ['File', 'Settings…', 'Settings'],
    ['File', 'Export…', 'Cases'],
    ['View', 'Library', 'Library'],
  ])('%s > %s shows %s', async (menu, label, name) => {
    await click(menu, label);
    await heading(name);
  });

  it('undoes and redoes decisions, and letters in a field', async () => {
    await page.getByRole('row').filter({ hasText: SAMPLE }).dblclick();
    await page.getByRole('listbox', { name: 'Mentions of this document' }).waitFor();
    await page.keyboard.press('Enter');
    await confirmed(1);
    await click('Edit', 'Undo');
    await confirmed(0);
    await click('Edit', 'Redo');
    await confirmed(1);
    await click('View', 'Search');
    const field = page.getByRole('searchbox');
    await field.pressSequentially('mercury');
    await click('Edit', 'Undo');
    await expect.poll(() => field.inputValue()).not.toBe('mercury');
  });

  it('speaks the language that is set', async () => {
    await click('File', 'Settings…');
    await page.getByText('Français', { exact: true }).click();
    const first = () => door.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label);
    await expect.poll(first).toBe('Fichier');
  });
});
