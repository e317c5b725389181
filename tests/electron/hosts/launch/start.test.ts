/** Whether the desktop app is tried, and that asking for its runtime never hangs nor repeats. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRuntime, installedRuntime } from '#electron/hosts/launch/electron-download.ts';
import { desktopObstacle } from '#electron/hosts/launch/start.ts';

describe('desktopObstacle', () => {
  it.each([
    ['linux', {}, 1000, /display/],
    ['linux', { DISPLAY: '' }, 1000, /display/],
    ['linux', { DISPLAY: ':0' }, 0, /root/],
    ['linux', { DISPLAY: ':0' }, 1000, null],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000, null],
    ['darwin', {}, 501, null],
    ['win32', {}, undefined, null],
  ] as const)('%s %j as %s', (platform, environment, user, reason) => {
    const obstacle = desktopObstacle(platform, environment, user);
    if (reason) expect(obstacle).toMatch(reason);
    else expect(obstacle).toBeNull();
  });
});

describe("Electron's runtime", () => {
  let project = '';
  let asked = 0;

  const installer = (script: string) =>
    writeFileSync(join(project, 'node_modules', 'electron', 'install.js'), script);
  const find = (standstill = 20_000) =>
    findRuntime({
      project,
      memory: join(project, 'cache', 'refused'),
      standstill,
      onAsk: () => {
        asked += 1;
      },
    });

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'casebook-runtime-'));
    asked = 0;
    mkdirSync(join(project, 'node_modules', 'electron'), { recursive: true });
    writeFileSync(
      join(project, 'node_modules', 'electron', 'package.json'),
      '{"version":"45.4.1"}',
    );
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  it('is downloaded by its own installer', async () => {
    installer(`
      const fs = require('node:fs');
      fs.mkdirSync(__dirname + '/dist');
      fs.writeFileSync(__dirname + '/dist/electron', '');
      fs.writeFileSync(__dirname + '/path.txt', 'electron');
    `);
    const runtime = await find();
    expect(runtime).toBe(join(project, 'node_modules', 'electron', 'dist', 'electron'));
    expect(installedRuntime(project)).toBe(runtime);
    expect(await find()).toBe(runtime);
    expect(asked).toBe(1);
  });

  it('a refusal is remembered until another version is wanted', async () => {
    installer('process.exit(1);');
    expect(await find()).toBeNull();
    expect(await find()).toBeNull();
    expect(asked).toBe(1);
    expect(readFileSync(join(project, 'cache', 'refused'), 'utf8')).toBe('45.4.1\n');
    writeFileSync(
      join(project, 'node_modules', 'electron', 'package.json'),
      '{"version":"46.0.0"}',
    );
    expect(await find()).toBeNull();
    expect(asked).toBe(2);
  });

  it('an installer that stands still is given up', async () => {
    installer('setInterval(() => undefined, 1000);');
    expect(await find(500)).toBeNull();
    expect(asked).toBe(1);
  });

  it('is not asked for where electron is not installed at all', async () => {
    rmSync(join(project, 'node_modules'), { recursive: true });
    expect(await find()).toBeNull();
    expect(asked).toBe(0);
  });
});
