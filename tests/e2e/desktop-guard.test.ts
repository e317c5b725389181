/** R28, R30, R6 at run time: a real, sandboxed Electron, and a page that tries to get out. */

import { once } from 'node:events';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DesktopDoor, openDesktopDoor } from './support/desktop-door.ts';
import { describeWithElectron } from './support/electron-obstacle.ts';
import { appFolder } from './support/unprivileged.ts';

describeWithElectron('the desktop app against its page', () => {
  let folder = '';
  let door: DesktopDoor;
  let canary: Server;
  let knocks = 0;
  let port = 0;

  beforeAll(async () => {
    canary = createServer((socket) => {
      knocks += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => {
      canary.listen(0, '127.0.0.1', resolve);
    });
    const address = canary.address();
    port = typeof address === 'object' && address ? address.port : 0;
    folder = await appFolder('guard');
    door = await openDesktopDoor(folder);
    await door.page.waitForSelector('#root *');
  });
  afterAll(async () => {
    await door?.close();
    canary?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the page has no Node, no Electron, and three named things', async () => {
    const seen = await door.page.evaluate(() => ({
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      module: typeof Reflect.get(globalThis, 'module'),
      electron: typeof Reflect.get(globalThis, 'ipcRenderer'),
      keys: Object.keys(Object(Reflect.get(globalThis, 'casebook'))).sort(),
      origin: location.origin,
    }));
    expect(seen).toEqual({
      require: 'undefined',
      process: 'undefined',
      module: 'undefined',
      electron: 'undefined',
      keys: ['connect', 'host', 'offerFile'],
      origin: 'casebook://app',
    });
  });

  it('every window is shut in, by its settings and by the system', async () => {
    const { windows, renderers, isRoot } = await door.app.evaluate(({ app, BrowserWindow }) => ({
      windows: BrowserWindow.getAllWindows().map(({ webContents }) => {
        const effective = Object(
          Reflect.get(webContents, 'getLastWebPreferences')?.call(webContents),
        );
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = effective;
        const persistent = webContents.session.isPersistent();
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag, persistent };
      }),
      renderers: app
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .map(({ pid }) => pid),
      isRoot: process.getuid?.() === 0,
    }));
    expect(windows).toEqual([
      {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        persistent: false,
      },
    ]);
    expect(isRoot).toBe(false);
    for (const pid of renderers) {
      // 2: the process runs under a system call filter.
      expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
    }
    expect(renderers.length).toBeGreaterThan(0);
  });

  it('the page goes nowhere and opens nothing', async () => {
    const before = door.page.url();
    const opened = await door.page.evaluate((to) => {
      const link = document.createElement('a');
      Object.assign(link, { href: to, target: '_blank' });
      document.body.append(link);
      link.click();
      link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
      link.remove();
      const form = document.createElement('form');
      Object.assign(form, { action: to, method: 'post' });
      document.body.append(form);
      form.submit();
      form.remove();
      const frame = document.createElement('iframe');
      frame.src = to;
      document.body.append(frame);
      frame.remove();
      const guest = document.createElement('webview');
      guest.setAttribute('src', to);
      document.body.append(guest);
      guest.remove();
      const popup = window.open(to);
      location.href = to;
      return popup === null;
    }, `http://127.0.0.1:${port}/`);
    await door.page.waitForTimeout(500);
    expect(opened).toBe(true);
    expect(door.page.url()).toBe(before);
    expect(door.app.windows()).toHaveLength(1);
    expect(knocks).toBe(0);
  });

  it('nothing connects, neither from the page nor around its policy', async () => {
    const http = `http://127.0.0.1:${port}/`;
    const fromPage = await door.page.evaluate(async (to) => {
      const attempt = (work: () => Promise<unknown>) =>
        work().then(
          () => 'went',
          () => 'refused',
        );
      const image = new Image();
      const socket = new WebSocket(to.replace('http', 'ws'));
      const ended = (target: EventTarget, good: string) =>
        new Promise((resolve, reject) => {
          target.addEventListener(good, resolve);
          target.addEventListener('error', reject);
        });
      const loaded = ended(image, 'load');
      image.src = to;
      return Promise.all([
        attempt(() => fetch(to)),
        attempt(() => fetch('file:///etc/passwd')),
        attempt(() => ended(socket, 'open')),
        attempt(() => loaded),
      ]);
    }, http);
    expect(fromPage).toEqual(['refused', 'refused', 'refused', 'refused']);
    const aroundIt = await door.app.evaluate(async ({ session }, to) => {
      const sessions = [session.fromPartition('casebook'), session.defaultSession];
      const ends = sessions.map((one) =>
        one.fetch(to).then(
          () => 'went',
          () => 'refused',
        ),
      );
      return Promise.all(ends);
    }, http);
    expect(aroundIt).toEqual(['refused', 'refused']);
    expect(knocks).toBe(0);
  });

  it('no permission is given', async () => {
    const answers = await door.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
      ];
      const states = names.map(async (name) => {
        const state = await navigator.permissions
          .query({ name: name as PermissionName })
          .then((found) => found.state)
          .catch(() => 'denied' as const);
        return state;
      });
      const asked = await Notification.requestPermission();
      const media = await navigator.mediaDevices
        ?.getUserMedia({ audio: true, video: true })
        .then(() => 'given')
        .catch(() => 'denied');
      return { states: await Promise.all(states), asked, media };
    });
    expect(new Set([...answers.states, answers.asked, answers.media])).toEqual(new Set(['denied']));
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/index.html%00',
    '/originals/..%2f..',
    '/originals/none',
  ])('%s finds nothing', async (path) => {
    const status = await door.page.evaluate(
      (address) =>
        fetch(address).then(
          (answer) => answer.status,
          () => 404,
        ),
      `casebook://app${path}`,
    );
    expect(status).toBe(404);
  });

  it('markup, inline scripts and eval do nothing', async () => {
    const ran = await door.page.evaluate(async () => {
      // The debugger that carries this function may evaluate what the page may not, until it waits.
      await new Promise((resolve) => setTimeout(resolve));
      const attempt = (work: () => unknown) => {
        try {
          work();
          return 'ran';
        } catch {
          return 'refused';
        }
      };
      const script = document.createElement('script');
      return [
        attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
        attempt(() => Reflect.construct(Function, ['return 1'])),
        attempt(() => {
          script.text = 'globalThis.injected = 1';
          document.body.append(script);
        }),
        attempt(() => {
          if (Reflect.get(globalThis, 'injected') !== 1) throw new Error('did not run');
        }),
      ];
    });
    expect(ran).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('another window is not answered on the channels', async () => {
    const preload = join(folder, 'stranger.cjs');
    writeFileSync(
      preload,
      `const { contextBridge, ipcRenderer } = require('electron');
       contextBridge.exposeInMainWorld('knock', {
         offer: (path) => ipcRenderer.invoke('casebook:offer', path).then(() => 'answered', () => 'refused'),
         connect: () => new Promise((resolve) => {
           const { port1, port2 } = new MessageChannel();
           port2.onmessage = () => resolve('answered');
           port2.addEventListener('close', () => resolve('refused'));
           port2.start();
           ipcRenderer.postMessage('casebook:connect', null, [port1]);
           setTimeout(() => resolve('silence'), 2000);
         }),
       });`,
    );
    chmodSync(preload, 0o644);
    const answers = await door.app.evaluate(async ({ BrowserWindow }, script) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload: script } });
      await stranger.loadURL('about:blank');
      const knock = 'Promise.all([knock.offer("/etc/hostname"), knock.connect()])';
      const heard: unknown = await stranger.webContents.executeJavaScript(knock);
      stranger.destroy();
      return heard;
    }, preload);
    expect(answers).toEqual(['refused', 'refused']);
  });

  it('the menu is there, and goes to the screens of the page', async () => {
    const labels = await door.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    );
    expect(labels).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
    await door.page.evaluate(() => Reflect.set(globalThis, 'mark', 'stayed'));
    await door.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items ?? [];
      const view = items.find(({ label }) => label === 'View');
      view?.submenu?.items.find(({ label }) => label === 'Search')?.click();
    });
    await expect.poll(() => door.page.url()).toBe('casebook://app/#/search');
    // The page stayed: it was not loaded anew.
    expect(await door.page.evaluate(() => Reflect.get(globalThis, 'mark'))).toBe('stayed');
  });

  it('a second start ends at once and leaves the first as it is', async () => {
    const [code] = await once(door.startAgain(), 'exit');
    expect(code).toBe(0);
    expect(door.app.windows()).toHaveLength(1);
  });
});
