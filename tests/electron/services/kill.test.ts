/** Programs killed in the middle of their work: what was acknowledged is there, and all is sound. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  freshFolder,
  importTexts,
  startApp,
  type TestApp,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const program = join(projectRoot, 'tests', 'fixtures', 'database', 'writer-process.ts');

/** Lets the program say so many lines, kills it, and answers with all that it said. */
async function killAfter(task: string, path: string, lines: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, task, path], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === lines) child.kill('SIGKILL');
  }
  return said;
}

async function reopen(folder: string, path: string): Promise<TestApp> {
  const test = await startApp(folder);
  await test.app.openCasebook(path);
  for (;;) {
    const documents = await test.client.documents.list();
    if (documents.every(({ state }) => state === 'ready')) return test;
    await turn();
  }
}

const ROUNDS = 5;

describe('kill -9', () => {
  test('during imports: acknowledged documents are there, no half one', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'north.casebook');
    const first = await startApp(folder);
    await first.app.openCasebook(path, { create: true });
    await first.app.close();
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const said = await killAfter('import', path, 3 + round * 4);
      for (const line of said) {
        const [word, id = ''] = line.split(' ');
        if (word === 'ACK') acknowledged.add(id);
      }
      const { app, client } = await reopen(folder, path);
      const ids = new Set((await client.documents.list()).map(({ id }) => id));
      expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
      expect(ids.size - acknowledged.size).toBeLessThanOrEqual(round + 1);
      expect(await app.check()).toEqual([]);
      await app.close();
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  });

  test('during decisions: the last acknowledged one holds, or the one begun after it', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'north.casebook');
    const first = await startApp(folder);
    await first.app.openCasebook(path, { create: true });
    const dates = Array.from({ length: 20 }, (_, day) => `It met on ${day + 1} June 2020.\n\n`);
    await importTexts(first, { 'dates.txt': dates.join('') });
    await first.app.close();
    const last = new Map<string, string>();
    for (let round = 0; round < ROUNDS; round++) {
      const said = await killAfter('decide', path, 20 + round * 31);
      let begun: string[] = [];
      for (const line of said) {
        const [word, id = '', state = ''] = line.split(' ');
        if (word === 'ACK') last.set(id, state);
        begun = word === 'BEGIN' ? [id, state] : [];
      }
      const { app, client } = await reopen(folder, path);
      const [document] = await client.documents.list();
      const mentions = await mentionsOf(client, document?.id ?? '');
      for (const { id, state } of mentions) {
        const allowed = [last.get(id) ?? 'suggested', begun[0] === id ? begun[1] : null];
        expect(allowed).toContain(state);
        last.set(id, state);
      }
      expect(await app.check()).toEqual([]);
      await app.close();
    }
  });
});
