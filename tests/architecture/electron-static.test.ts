/** R28, the points of Electron's security checklist that can be read from the sources. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#electron/hosts/page/security-headers.ts';
import { projectRoot } from '#tests/support/project-root.ts';

interface Source {
  readonly path: string;
  readonly code: string;
}

/** Without comments: they may name what they warn of. */
const stripComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

async function sourcesOf(room: string): Promise<Source[]> {
  const names = await readdir(join(projectRoot, room), { recursive: true });
  const paths = names
    .filter((name) => /\.(ts|tsx|html)$/.test(name))
    .map((name) => `${room}/${name}`);
  return Promise.all(
    paths.map(async (path) => ({
      path,
      code: stripComments(await readFile(join(projectRoot, path), 'utf8')),
    })),
  );
}

const sources = (await Promise.all(['electron', 'renderer', 'shared'].map(sourcesOf))).flat();
const desktop = sources.filter(({ path }) => path.startsWith('electron/hosts/desktop/'));

const holding = (pattern: RegExp, among: readonly Source[]) =>
  among.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

describe('no source', () => {
  test.each([
    [
      'weakens a window',
      /\b(nodeIntegration\w*|allowRunningInsecureContent|experimentalFeatures|webviewTag|navigateOnDragDrop|allowpopups)\s*[:=]\s*true/,
    ],
    ['opens a window up', /\b(contextIsolation|sandbox|webSecurity)\s*:\s*false/],
    ['asks for features of the engine', /\benable-?[Bb]link-?[Ff]eatures\b/],
    ['uses the remote module', /@electron\/remote|\benableRemoteModule\b/],
    [
      'overrules certificates',
      /certificate-error|setCertificateVerifyProc|ignore-certificate-errors/,
    ],
    [
      'switches protection off',
      /disable-web-security|disable-site-isolation|NODE_TLS_REJECT|ELECTRON_DISABLE_SECURITY_WARNINGS/,
    ],
    ['lets a debugger in', /remote-debugging|inspect-brk/],
    [
      'lets a scheme round the policy',
      /\bbypassCSP\b|\ballowServiceWorkers\b|registerFileProtocol|interceptFileProtocol/,
    ],
    ['loads the page from a file', /\.loadFile\(|['"`]file:\/\//],
    ['runs text as code', /\bexecuteJavaScript|\binsertCSS\b|\beval\(|new Function\(/],
    ['opens addresses outside', /\bopenExternal\b|\bopenPath\b/],
    [
      'writes markup past the sanitiser',
      /\bdangerouslySetInnerHTML\b|\.outerHTML\s*=|document\.write\(/,
    ],
  ])('%s', (_what, pattern) => {
    expect(holding(pattern, sources)).toEqual([]);
  });
});

describe('the desktop app', () => {
  test('makes windows in one place, shut in', () => {
    expect(holding(/new BrowserWindow\(|new WebContentsView\(|new BrowserView\(/, sources)).toEqual(
      ['electron/hosts/desktop/window.ts'],
    );
    const [made] = desktop.filter(({ path }) => path.endsWith('/window.ts'));
    for (const setting of [
      'sandbox: true',
      'contextIsolation: true',
      'nodeIntegration: false',
      'webSecurity: true',
      'webviewTag: false',
      'navigateOnDragDrop: false',
      'devTools: !app.isPackaged',
    ]) {
      expect(made?.code).toContain(setting);
    }
  });

  test('exposes its bridge in one place, without Electron in it', () => {
    expect(holding(/\bipcRenderer\b|\bcontextBridge\b/, sources)).toEqual([
      'electron/hosts/desktop/preload.ts',
    ]);
    const [preload] = desktop.filter(({ path }) => path.endsWith('/preload.ts'));
    expect(preload?.code.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload?.code).toContain(
      "exposeInMainWorld('casebook', { host: 'desktop', connect, offerFile })",
    );
  });

  test('listens to its page in one place', () => {
    expect(holding(/\bipcMain\.(on|once|handle|handleOnce)\(/, sources)).toEqual([
      'electron/hosts/desktop/ipc.ts',
    ]);
    const [channels] = desktop.filter(({ path }) => path.endsWith('/ipc.ts'));
    const heard = channels?.code.match(/ipcMain\.(on|handle)\(/g) ?? [];
    expect(channels?.code.match(/!isFromOurPage\(event/g)).toHaveLength(heard.length);
  });

  test.each([
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'setWindowOpenHandler',
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'onBeforeRequest',
    'will-download',
    'enableSandbox',
    'requestSingleInstanceLock',
  ])('answers %s', (name) => {
    expect(holding(new RegExp(`\\b${name}\\b`), desktop)).toHaveLength(1);
  });
});

describe('what is packaged', () => {
  test('is locked by its fuses', async () => {
    const recipe = await readFile(join(projectRoot, 'electron-builder.yml'), 'utf8');
    for (const fuse of [
      'runAsNode: false',
      'enableCookieEncryption: true',
      'enableNodeOptionsEnvironmentVariable: false',
      'enableNodeCliInspectArguments: false',
      'enableEmbeddedAsarIntegrityValidation: true',
      'onlyLoadAppFromAsar: true',
      'loadBrowserProcessSpecificV8Snapshot: false',
      'grantFileProtocolExtraPrivileges: false',
    ]) {
      expect(recipe).toMatch(new RegExp(`^ {2}${fuse}$`, 'm'));
    }
    expect(recipe).toMatch(/^publish: null$/m);
  });
});

describe('the page’s policy', () => {
  const policy = new Map(
    contentSecurityPolicy('abc')
      .split('; ')
      .map((line) => {
        const [name = '', ...values] = line.split(' ');
        return [name, values] as const;
      }),
  );

  test.each([
    ['default-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['connect-src', ["'self'"]],
    ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
  ])('%s', (name, values) => {
    expect(policy.get(name)).toEqual(values);
  });

  test('names no other place and lets no inline text run', () => {
    const all = [...policy.values()].flat().join(' ');
    expect(all).not.toMatch(/https?:|wss?:|\*|'unsafe-inline'|'unsafe-eval'/);
  });
});
