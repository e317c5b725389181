/** R28 at run time, the rest: what the page is answered with, what it asks for, what it may offer. */

import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DesktopDoor, openDesktopDoor } from './support/desktop-door.ts';
import { describeWithElectron } from './support/electron-obstacle.ts';
import { openInReview, toReview } from './support/screens.ts';
import { appFolder } from './support/unprivileged.ts';

describeWithElectron('the desktop app and its scheme', () => {
  let folder = '';
  let door: DesktopDoor;

  beforeAll(async () => {
    folder = await appFolder('security');
    door = await openDesktopDoor(folder);
    await door.page.waitForSelector('#root *');
  });
  afterAll(async () => {
    await door?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the page is answered under its policy, with another nonce each time', async () => {
    const answers = await door.page.evaluate(async () => {
      const policies: string[] = [];
      for (let time = 0; time < 2; time += 1) {
        const { headers } = await fetch('casebook://app/');
        policies.push(headers.get('content-security-policy') ?? '');
      }
      return policies;
    });
    for (const policy of answers) {
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
      expect(policy).toMatch(/require-trusted-types-for 'script'/);
    }
    expect(new Set(answers).size).toBe(2);
  });

  test('only reading is answered, and only at the one host', async () => {
    const statuses = await door.page.evaluate(() =>
      Promise.all(
        [
          fetch('casebook://app/', { method: 'POST', body: 'x' }),
          fetch('casebook://app/', { method: 'DELETE' }),
          fetch('casebook://other/'),
        ].map((answer) =>
          answer.then(
            ({ status }) => status,
            () => 'refused',
          ),
        ),
      ),
    );
    expect(statuses).toEqual([404, 404, 'refused']);
  });

  test('a frame has no bridge, and shows neither the page nor another', async () => {
    const inside = await door.page.evaluate(async () => {
      const found: unknown[] = [];
      for (const address of ['about:blank', 'casebook://app/', 'https://example.org/']) {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 300));
        const view = frame.contentWindow;
        try {
          found.push([
            typeof Reflect.get(Object(view), 'casebook'),
            view?.document.getElementById('root') === null,
          ]);
        } catch {
          // What the policy stopped shows an empty page of no origin.
          found.push('shut off');
        }
        frame.remove();
      }
      return found;
    });
    expect(inside).toEqual([['undefined', true], 'shut off', 'shut off']);
  });

  test('what is no file that a person dropped is not taken', async () => {
    const outcomes = await door.page.evaluate(async () => {
      const bridge: unknown = Reflect.get(globalThis, 'casebook');
      const offer: unknown = Reflect.get(Object(bridge), 'offerFile');
      if (typeof offer !== 'function') return ['no bridge'];
      const things: unknown[] = [
        '/etc/hostname',
        null,
        {},
        { path: '/etc/hostname' },
        new File(['x'], '/etc/hostname'),
        new Blob(['x']),
        'x'.repeat(10_000_000),
      ];
      const outcome = async (thing: unknown) => {
        try {
          await offer(thing);
          return 'taken';
        } catch {
          return 'refused';
        }
      };
      return Promise.all(things.map(outcome));
    });
    expect(outcomes).toEqual(Array(7).fill('refused'));
  });

  test('a stranger in the same session reads nothing of the scheme', async () => {
    const heard = await door.app.evaluate(async ({ BrowserWindow, session }) => {
      const own = session.fromPartition('casebook');
      const stranger = new BrowserWindow({ show: false, webPreferences: { session: own } });
      await stranger.loadURL('about:blank');
      const knock = `fetch('casebook://app/').then(({ status }) => status, () => 'refused')`;
      const inside: unknown = await stranger.webContents.executeJavaScript(knock);
      stranger.destroy();
      const outside = await session.defaultSession.fetch('casebook://app/').then(
        () => 'answered',
        () => 'refused',
      );
      return [inside, outside];
    });
    expect(heard).toEqual(['refused', 'refused']);
  });

  test('nothing but the own scheme is asked for while a person works', async () => {
    const { page } = door;
    await door.app.evaluate(({ session }) => {
      const asked: string[] = [];
      const { webRequest } = session.fromPartition('casebook');
      webRequest.onCompleted(({ url }) => void asked.push(url));
      webRequest.onErrorOccurred(({ url }) => void asked.push(url));
      Reflect.set(globalThis, 'asked', asked);
    });
    await page.getByRole('button', { name: 'Open the sample casebook' }).first().click();
    await expect.poll(() => toReview(page).count(), { timeout: 90_000 }).toBe(8);
    await openInReview(page, 'urgent-action-zhumatayev-en.pdf');
    await page.locator('canvas').first().waitFor();
    const asked = () =>
      door.app.evaluate((): string[] => Reflect.get(globalThis, 'asked') as string[]);
    const original = /^casebook:\/\/app\/originals\/\w+$/;
    await expect
      .poll(async () => (await asked()).filter((url) => original.test(url)).length)
      .toBe(1);
    const ours = /^(casebook:\/\/app\/|blob:casebook:\/\/app\/|data:image\/)/;
    expect((await asked()).filter((url) => !ours.test(url))).toEqual([]);
  });
});
