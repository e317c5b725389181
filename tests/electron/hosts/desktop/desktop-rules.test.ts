/** What the desktop app lets through, and where it puts its window: the rules without Electron. */

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { casebookOf } from '#electron/hosts/desktop/command-line.ts';
import { isOurPage, mayRequest } from '#electron/hosts/desktop/origin.ts';
import {
  placeWindow,
  readWindowState,
  writeWindowState,
} from '#electron/hosts/desktop/window-state.ts';
import { wordsFor } from '#electron/hosts/desktop/words.ts';

describe('addresses', () => {
  const blob = '6b3f7a1e-0000-4000-8000-000000000000';
  it.each([
    ['casebook://app/', true],
    ['casebook://app/assets/app.js', true],
    ['casebook://app/originals/01J', true],
    [`blob:casebook://app/${blob}`, true],
    ['data:image/png;base64,AAAA', true],
    ['casebook://other/', false],
    ['casebook://app.evil/', false],
    ['casebook:app', false],
    [`blob:casebook://app.evil/${blob}`, false],
    [`blob:https://example.com/${blob}`, false],
    ['data:text/html,<script>1</script>', false],
    ['data:,x', false],
    ['data:application/pdf;base64,AAAA', false],
    ['http://127.0.0.1/', false],
    ['https://example.com/', false],
    ['ws://127.0.0.1:1/', false],
    ['wss://example.com/', false],
    ['file:///etc/passwd', false],
    ['file://casebook/app/', false],
    ['ftp://example.com/', false],
    ['about:blank', false],
    ['javascript:alert(1)', false],
    ['chrome://gpu/', false],
    ['chrome-extension://abc/x.js', false],
    ['devtools://devtools/bundled/inspector.html', false],
    ['filesystem:casebook://app/temporary/x', false],
    ['mailto:a@example.com', false],
    ['', false],
    ['nonsense', false],
  ])('%s may be requested: %s', (address, allowed) => {
    expect(mayRequest(address)).toBe(allowed);
  });

  it.each([
    ['casebook://app/', true],
    ['casebook://app/#/review/01J', true],
    ['casebook://app/?x', true],
    ['casebook://app/assets/app.js', false],
    ['casebook://app/originals/01J', false],
    ['casebook://other/', false],
    ['https://app/', false],
    ['', false],
  ])('%s is our page: %s', (address, ours) => {
    expect(isOurPage(address)).toBe(ours);
  });
});

describe('the casebook on the command line', () => {
  it.each([
    [['electron', '.', 'x.casebook'], '/home/x.casebook'],
    [['casebook', '/data/x.casebook'], '/data/x.casebook'],
    [['casebook', '--flag', 'X.CASEBOOK'], '/home/X.CASEBOOK'],
    [['x.casebook'], null],
    [['casebook', '--y.casebook'], null],
    [['casebook', 'x.pdf'], null],
    [['casebook'], null],
  ])('%j → %s', (words, path) => {
    expect(casebookOf(words, '/home')).toBe(path);
  });
});

describe('the window', () => {
  const screen = { x: 0, y: 25, width: 1920, height: 1055 };
  const second = { x: 1920, y: 0, width: 1280, height: 1024 };
  const kept = { x: 100, y: 100, width: 1200, height: 800, maximized: false };

  it.each([
    ['as it was', kept, { x: 100, y: 100, width: 1200, height: 800 }],
    ['on the second screen', { ...kept, x: 2000 }, { x: 2000, y: 100, width: 1200, height: 800 }],
    ['none kept: centred', null, { x: 280, y: 113, width: 1360, height: 880 }],
    ['a screen that is gone', { ...kept, x: 5000 }, { x: 280, y: 113, width: 1360, height: 880 }],
    ['above the top', { ...kept, y: -300 }, { x: 280, y: 113, width: 1360, height: 880 }],
    [
      'too large',
      { ...kept, width: 9000, height: 9000 },
      { x: 100, y: 100, width: 1920, height: 1055 },
    ],
    [
      'too small',
      { ...kept, width: 1, height: 1, x: 500 },
      { x: 500, y: 100, width: 880, height: 560 },
    ],
  ])('%s', (_, state, bounds) => {
    expect(placeWindow(state, [screen, second])).toEqual(bounds);
  });

  const folder = mkdtempSync(join(tmpdir(), 'casebook-window-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is kept and read again; what is no state counts as none', () => {
    const file = join(folder, 'window.json');
    expect(readWindowState(file)).toBeNull();
    writeWindowState(file, kept);
    expect(readWindowState(file)).toEqual(kept);
    expect(statSync(file).mode & 0o077).toBe(0);
    for (const wrong of ['', '[]', '{"x":"1"}', readFileSync(file, 'utf8').replace('1200', '-1')]) {
      writeFileSync(file, wrong);
      expect(readWindowState(file)).toBeNull();
    }
  });
});

describe('words', () => {
  it.each([
    ['en-GB', 'File'],
    ['fr', 'Fichier'],
    ['fr-CA', 'Fichier'],
    ['de', 'File'],
    ['', 'File'],
    ['constructor', 'File'],
  ])('%s', (locale, file) => {
    expect(wordsFor(locale).file).toBe(file);
  });
});
