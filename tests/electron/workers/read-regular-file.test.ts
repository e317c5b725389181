/** R13: what was looked at is what is read, also while somebody puts another thing in its place. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRegularFile } from '#electron/workers/read-regular-file.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';

const CHOSEN = 'the chosen file '.repeat(5000);
const OTHER = 'another file altogether '.repeat(5000);
const SECRET = 'what the link leads to';

/** Puts the chosen file, another one and a link in one place by turns, as fast as it can. */
const SWAPPER = `
const { copyFileSync, linkSync, renameSync, rmSync, symlinkSync } = require('node:fs');
const { parentPort, workerData: { path, chosen, other, secret } } = require('node:worker_threads');
const next = path + '.next';
let running = true;
parentPort.on('message', () => process.exit(0));
parentPort.postMessage('started');
const round = () => {
  for (let turn = 0; turn < 20; turn++) {
    for (const put of [() => linkSync(chosen, next), () => linkSync(other, next), () => symlinkSync(secret, next)]) {
      rmSync(next, { force: true });
      put();
      renameSync(next, path);
    }
  }
  setImmediate(round);
};
round();
`;

let folder = '';
const at = (name: string) => join(folder, name);

const outcomeOf = (path: string): Promise<string> =>
  readRegularFile(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    (error: unknown) => (error instanceof ImportFailure ? error.code : 'unexpected'),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-read-'));
  writeFileSync(at('chosen'), CHOSEN);
  writeFileSync(at('other'), OTHER);
  writeFileSync(at('secret'), SECRET);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readRegularFile', () => {
  test('reads a file, and says what is no file', async () => {
    mkdirSync(at('folder'));
    symlinkSync(at('secret'), at('link'));
    symlinkSync(at('nowhere'), at('broken'));
    expect(await outcomeOf(at('chosen'))).toBe(CHOSEN);
    expect(await outcomeOf(at('missing'))).toBe('not_found');
    for (const name of ['folder', 'link', 'broken']) {
      expect(await outcomeOf(at(name))).toBe('not_a_regular_file');
    }
  });

  test.skipIf(process.platform === 'win32')('does not wait at a socket or a device', async () => {
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await outcomeOf(at('socket'))).toBe('not_a_regular_file');
    expect(await outcomeOf('/dev/zero')).toBe('not_a_regular_file');
    await new Promise((resolve) => server.close(resolve));
  });

  test.skipIf(process.platform === 'win32')(
    'never follows a link, nor mixes two files, while they are swapped under it',
    { timeout: 60_000 },
    async () => {
      const path = at('place');
      writeFileSync(path, CHOSEN);
      const [chosen, other, secret] = [at('chosen'), at('other'), at('secret')];
      const swapper = new Worker(SWAPPER, {
        eval: true,
        workerData: { path, chosen, other, secret },
      });
      const ended = new Promise((resolve) => swapper.once('exit', resolve));
      await new Promise((resolve) => swapper.once('message', resolve));
      const seen = new Map<string, number>();
      // Until every kind of thing was met at the place: the swap then happened for certain.
      for (let round = 0; round < 20_000; round++) {
        const outcome = await outcomeOf(path);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        if (round >= 300 && seen.size === 3) break;
      }
      swapper.postMessage('stop');
      await ended;
      expect(new Set(seen.keys())).toEqual(new Set([CHOSEN, OTHER, 'not_a_regular_file']));
    },
  );
});
